/** What was typed as a day; the calendar need not have it. */
export interface TypedDay {
  readonly year: number;
  /** 1–12 when the calendar has it. */
  readonly month: number;
  readonly day: number;
}

/**
 * The day that people in Poland type: `5.03.2026`, `2026-03-05`, `5/3/2026`; null for other text.
 *
 * @param year completes a day without one, as `5.03`; null when such a text is no day.
 */
export function typedDay(text: string, year: number | null): TypedDay | null {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const polish = /^(\d{1,2})([-./])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!polish) return null;
  const typedYear = polish[4] === undefined ? year : fullYear(polish[4]);
  return typedYear === null
    ? null
    : { year: typedYear, month: Number(polish[3]), day: Number(polish[1]) };
}

/** Two digits up to 29 are of this century, as in Windows' settings. */
function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number <= 29 ? 2000 + number : 1900 + number;
}
