/** What Excel gives a number in a column that is wide enough. */
const CHARACTERS = 11;

/** Excel's `General`: as many digits as fit into so many characters, in Polish. */
export function writeGeneral(value: number, characters = CHARACTERS): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const room = value < 0 && characters < CHARACTERS ? characters - 1 : characters;
  if (size >= 10 ** room || size < 1e-9) return writeScientific(value, Math.max(0, room - 6));
  const whole = Math.trunc(size).toString().length;
  const decimals = Math.max(0, Math.min(room - 1 - whole, 9));
  const text = size
    .toFixed(decimals)
    .replace(/\.?0+$/, (zeros) => (zeros.includes('.') ? '' : zeros));
  const trimmed = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return (value < 0 ? '-' : '') + trimmed.replace('.', ',');
}

function writeScientific(value: number, decimals: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(decimals).split('e');
  const digits = mantissa.replace(/\.0+$|(\.\d*?)0+$/, '$1').replace('.', ',');
  const power = Number(exponent);
  const sign = power < 0 ? '-' : '+';
  return `${digits}E${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}
