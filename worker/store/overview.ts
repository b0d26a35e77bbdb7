import type { Day } from '../../shared/process/days';
import { parseLine, type HistoryRecord } from './register-log';

/** A number of the register with all that happened to it. */
export interface NumberHistory {
  readonly number: string;
  readonly recorded: readonly HistoryRecord[];
}

/** What the register says of a programme's numbers in a voivodeship, the oldest first. */
export const selectHistories = (
  db: D1Database,
  programme: string,
  voivodeship: string,
): D1PreparedStatement =>
  db
    .prepare(
      // The unary plus leaves the index of voivodeships, the narrower one, to the planner.
      `SELECT entry.number, log.event, log.day, log.line
       FROM register_entries AS entry JOIN register_log AS log ON log.number = entry.number
       WHERE entry.voivodeship = ?2 AND +entry.programme = ?1
       ORDER BY entry.issued, entry.number, log.position`,
    )
    .bind(programme, voivodeship);

interface HistoryRow {
  readonly number: string;
  readonly event: string;
  readonly day: Day;
  readonly line: string;
}

/** The numbers in the results of {@link selectHistories}. */
export function historiesIn(result: D1Result | undefined): readonly NumberHistory[] {
  const histories = new Map<string, HistoryRecord[]>();
  // The statement's columns are the rows' members.
  for (const { number, event, day, line } of (result?.results ?? []) as HistoryRow[]) {
    const recorded = histories.get(number) ?? [];
    recorded.push({ event, day, line: parseLine(line) });
    histories.set(number, recorded);
  }
  return [...histories].map(([number, recorded]) => ({ number, recorded }));
}

/** The newest revision of a card of a case, as far as it is counted. */
export interface CountedCard {
  readonly caseId: string;
  readonly institution: string;
  readonly card: string;
  readonly acceptedAt: string;
  /** Only the wanted items, and no personal ones. */
  readonly answers: Readonly<Record<string, string | number | null>>;
  /** Values of the wanted results of the card. */
  readonly results: Readonly<Record<string, string | number | null>>;
}

/** What is counted of a programme's cases. */
export interface Wanted {
  readonly programme: string;
  readonly voivodeship: string;
  readonly cards: readonly string[];
  readonly items: readonly string[];
  readonly rules: readonly string[];
}

/** The newest revisions of some cards of all cases of a voivodeship, as far as they are wanted. */
export const selectCountedCards = (db: D1Database, of: Wanted): D1PreparedStatement =>
  db
    .prepare(
      `SELECT cases.id AS caseId, cases.institution, newest.card, newest.accepted_at AS acceptedAt,
         (SELECT json_group_object(key, value) FROM json_each(newest.content, '$.answers')
          WHERE key IN (SELECT value FROM json_each(?4))) AS answers,
         (SELECT json_group_object(key, json_extract(value, '$.value'))
          FROM json_each(newest.content, '$.scores."' || newest.card || '".results')
          WHERE key IN (SELECT value FROM json_each(?5))) AS results
       FROM cases CROSS JOIN json_each(?3) AS wanted
         JOIN revisions AS newest ON newest.case_id = cases.id AND newest.card = wanted.value
       WHERE cases.voivodeship = ?2 AND +cases.programme = ?1 AND newest.revision = (
         SELECT MAX(revision) FROM revisions WHERE case_id = cases.id AND card = wanted.value)
       ORDER BY newest.accepted_at, cases.id`,
    )
    .bind(
      of.programme,
      of.voivodeship,
      JSON.stringify(of.cards),
      JSON.stringify(of.items),
      JSON.stringify(of.rules),
    );

type CountedRow = Omit<CountedCard, 'answers' | 'results'> & {
  readonly answers: string;
  readonly results: string;
};

/** The cards in the results of {@link selectCountedCards}, the one accepted last at the end. */
export const countedCardsIn = (result: D1Result | undefined): readonly CountedCard[] =>
  // The statement's columns are the rows' members; the database made the JSON of them.
  ((result?.results ?? []) as CountedRow[]).map((row) => ({
    ...row,
    answers: JSON.parse(row.answers) as CountedCard['answers'],
    results: JSON.parse(row.results) as CountedCard['results'],
  }));
