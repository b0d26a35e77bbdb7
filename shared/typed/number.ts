const NUMBER = /^([+-]?)(\d{1,3}(?: \d{3})+|\d+)?(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * The number that people in Poland type: a comma before decimals, spaces between thousands; null
 * for anything else.
 */
export function typedNumber(text: string): number | null {
  const match = NUMBER.exec(text);
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = match ?? [];
  if (!match || whole + decimals === '') return null;
  const number = Number(
    `${sign}${whole.replaceAll(' ', '') || '0'}.${decimals || '0'}e${exponent}`,
  );
  return Number.isFinite(number) ? number : null;
}
