/** How many decimals a named result keeps (rules common to all programmes). */
export const RESULT_DECIMALS = 6;

/** Significant digits of the number that a person reads in a cell. */
const DIGITS = 15;

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
  // Taking the decimal text, not the binary value, is what makes 1.005 round to 1.01 as Excel and
  // LibreOffice do: `d.dddddddddddddde±x`.
  const text = Math.abs(value).toExponential(DIGITS - 1);
  const digits = BigInt(text.charAt(0) + text.slice(2, DIGITS + 1));
  const exponent = Number(text.slice(DIGITS + 2));
  const surplus = DIGITS - 1 - exponent - places;
  if (surplus <= 0) return Number(value.toPrecision(DIGITS));
  const unit = 10n ** BigInt(surplus);
  const rounded = (digits * 2n + unit) / (unit * 2n);
  return rounded === 0n ? 0 : Math.sign(value) * Number(`${rounded}e-${places}`);
}
