import { dayOf, weekdayOf } from '../polish/dates';
import { pieces } from './sections';

const MONTHS = [
  ['styczeń', 'stycznia'],
  ['luty', 'lutego'],
  ['marzec', 'marca'],
  ['kwiecień', 'kwietnia'],
  ['maj', 'maja'],
  ['czerwiec', 'czerwca'],
  ['lipiec', 'lipca'],
  ['sierpień', 'sierpnia'],
  ['wrzesień', 'września'],
  ['październik', 'października'],
  ['listopad', 'listopada'],
  ['grudzień', 'grudnia'],
] as const;
const DAYS = [
  ['niedziela', 'niedz.'],
  ['poniedziałek', 'pon.'],
  ['wtorek', 'wt.'],
  ['środa', 'śr.'],
  ['czwartek', 'czw.'],
  ['piątek', 'pt.'],
  ['sobota', 'sob.'],
] as const;

/** Whether a section of a format writes a date or a time. */
export function isDateFormat(section: string): boolean {
  return pieces(section).some((piece) => 'code' in piece && /^[ymdhs]$/i.test(piece.code));
}

/** Writes a serial number by one section of a format, in Polish. */
export function writeDate(serial: number, section: string): string {
  const runs = codeRuns(section);
  const withDay = runs.some((run) => 'code' in run && /^d{1,2}$/i.test(run.code));
  return runs
    .map((run, index) => {
      if ('literal' in run) return run.literal;
      const minutes = /^m{1,2}$/i.test(run.code) && isBesideTime(runs, index);
      return minutes ? pad(timeOf(serial).minutes, run.code) : writeRun(serial, run.code, withDay);
    })
    .join('');
}

type Run = { readonly literal: string } | { readonly code: string };

/** Repeated letters make one code: `yyyy`, `mm`. */
function codeRuns(section: string): readonly Run[] {
  const runs: Run[] = [];
  for (const piece of pieces(section)) {
    const last = runs.at(-1);
    if (!('code' in piece)) runs.push(piece);
    else if (!/^[ymdhs]$/i.test(piece.code)) runs.push({ literal: piece.code });
    else if (last && 'code' in last && last.code[0]?.toLowerCase() === piece.code.toLowerCase()) {
      runs[runs.length - 1] = { code: last.code + piece.code };
    } else runs.push(piece);
  }
  return runs;
}

/** `m` after hours or before seconds means minutes. */
function isBesideTime(runs: readonly Run[], index: number): boolean {
  const codes = (part: readonly Run[]) => part.flatMap((run) => ('code' in run ? [run.code] : []));
  const before = codes(runs.slice(0, index)).at(-1);
  const after = codes(runs.slice(index + 1))[0];
  return /^h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

function writeRun(serial: number, code: string, withDay: boolean): string {
  const { year, month, day } = dayOf(serial);
  const { hours, seconds } = timeOf(serial);
  switch (code[0]?.toLowerCase()) {
    case 'y':
      return code.length > 2 ? String(year) : String(year % 100).padStart(2, '0');
    case 'm':
      return writeMonth(month, code, withDay);
    case 'd': {
      const [full, short] = DAYS[weekdayOf(serial)] ?? DAYS[0];
      return code.length > 3 ? full : code.length === 3 ? short : pad(day, code);
    }
    case 'h':
      return pad(hours, code);
    default:
      return pad(seconds, code);
  }
}

function writeMonth(month: number, code: string, withDay: boolean): string {
  if (code.length <= 2) return pad(month, code);
  const [alone, ofDay] = MONTHS[month - 1] ?? MONTHS[0];
  return code.length === 3 ? alone.slice(0, 3) : withDay ? ofDay : alone;
}

function timeOf(serial: number) {
  const total = Math.round((serial - Math.floor(serial)) * 86_400);
  return {
    hours: Math.floor(total / 3600),
    minutes: Math.floor(total / 60) % 60,
    seconds: total % 60,
  };
}

function pad(number: number, code: string): string {
  return String(number).padStart(Math.min(code.length, 2), '0');
}
