/** Excel's `General`: as many digits as fit into eleven characters, in Polish. */
export function writeGeneral(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return writeScientific(value);
  const whole = Math.trunc(size).toString().length;
  const decimals = Math.max(0, Math.min(10 - whole, 9));
  const text = size
    .toFixed(decimals)
    .replace(/\.?0+$/, (zeros) => (zeros.includes('.') ? '' : zeros));
  const trimmed = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return (value < 0 ? '-' : '') + trimmed.replace('.', ',');
}

function writeScientific(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(5).split('e');
  const digits = mantissa.replace(/\.?0+$/, '').replace('.', ',');
  const power = Number(exponent);
  const sign = power < 0 ? '-' : '+';
  return `${digits}E${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}
