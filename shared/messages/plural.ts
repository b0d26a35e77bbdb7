/** A Polish noun as it stands after 1, after 2–4 and after 5 and more: punkt, punkty, punktów. */
export type PolishForms = readonly [one: string, few: string, many: string];

/**
 * The form that goes with a number: 1 punkt, 2 punkty, 5 punktów, 12 punktów, 22 punkty. Fractions
 * take a form of their own in Polish (genitive singular); `fraction` gives it: 1,5 punktu.
 */
export function polishForm(count: number, forms: PolishForms, fraction: string = forms[1]): string {
  const [one, few, many] = forms;
  const whole = Math.abs(count);
  if (!Number.isInteger(whole)) return fraction;
  if (whole === 1) return one;
  const [tens, ones] = [whole % 100, whole % 10];
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
}

/** A number with its noun, joined by a non-breaking space. */
export const polishCount = (count: number, forms: PolishForms): string =>
  `${count}\u00A0${polishForm(count, forms)}`;

/** An English count: 1 point, 2 points. */
export const englishCount = (count: number, one: string, many: string): string =>
  `${count}\u00A0${count === 1 ? one : many}`;
