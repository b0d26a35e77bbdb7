/**
 * A number as its shortest decimal text says it: sign, digits, and how many of them stand after
 * the point. Taking the decimal text, not the binary value, is what makes 1.005 round to 1.01 as
 * Excel and LibreOffice do.
 */
function decimal(value: number): { sign: number; digits: bigint; scale: number } {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return {
    sign: value < 0 ? -1 : 1,
    digits: BigInt(whole + fraction),
    scale: fraction.length - Number(exponent),
  };
}

/** How many decimals a named result keeps (rules common to all programmes). */
export const RESULT_DECIMALS = 6;

/**
 * Rounds half away from zero, as Excel's ROUND does, on the number's 15-digit decimal form: what
 * a person would read in the cell. Never gives −0.
 *
 * @param places decimals to keep, 0 to 15.
 */
export function round(value: number, places: number = RESULT_DECIMALS): number {
  // Whole numbers below 15 digits are what they are; the decimal text costs a microsecond.
  if (!Number.isFinite(value) || (Number.isInteger(value) && Math.abs(value) < 1e15)) {
    return value + 0;
  }
  const { sign, digits, scale } = decimal(Number(value.toPrecision(15)));
  const surplus = scale - places;
  if (surplus <= 0) return Number(value.toPrecision(15)) + 0;
  const unit = 10n ** BigInt(surplus);
  const rounded = (digits * 2n + unit) / (unit * 2n);
  return rounded === 0n ? 0 : sign * Number(`${rounded}e-${places}`);
}
