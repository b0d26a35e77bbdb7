/** For tests: the port before Microsoft's client, whoever answers that. */
import type { AnswerValue } from '../../../shared/card/answers';
import { itemsOf, type Card, type Item } from '../../../shared/definition/programme';
import { programmesOf } from '../../../shared/programmes/catalogue';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { KALKULATOR_ZANIECHANIA } from '../../../shared/programmes/sc-kis/kalkulator-zaniechania';
import { KARTA_AUDYTU } from '../../../shared/programmes/sc-kis/karta-audytu';
import { KARTA_STANDARDU } from '../../../shared/programmes/sc-kis/karta-standardu';
import { WNIOSEK } from '../../../shared/programmes/sc-kis/wniosek';
import { openWorkbook, type WorkbookOptions } from '../open-workbook';
import type { CardReading, WorkbookPort } from '../port';

export { KALKULATOR_ZANIECHANIA, KARTA_AUDYTU, KARTA_STANDARDU, WNIOSEK };

interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** A port whose instances are `i1`, `i2`, … */
export function testWorkbook(client: Client, options: WorkbookOptions = {}): WorkbookPort {
  let made = 0;
  return openWorkbook(client.Excel, {
    supports: (version) => client.Office.context.requirements.isSetSupported('ExcelApi', version),
    newInstance: () => `i${(made += 1)}`,
    programme: programmesOf([SC_KIS]).byId,
    ...options,
  });
}

/** Where an item's answer stands. */
export function cellOf(reading: CardReading, item: string): { row: number; column: number } {
  const cell = reading.cells.get(item);
  if (cell === undefined) throw new Error(`${item} has no cell`);
  return cell;
}

/** What a reading says, blanks left out. */
export const answered = ({ answers }: CardReading): Record<string, unknown> =>
  Object.fromEntries(Object.entries<unknown>(answers).filter(([, value]) => value !== null));

function plainAnswer(item: Item): AnswerValue {
  if (item.kind === 'choice') return item.options[0]?.id ?? null;
  if (item.kind === 'integer' || item.kind === 'number') return 7;
  if (item.kind === 'date') return '2026-03-05';
  if (item.kind === 'postal-code') return '23-300';
  if (item.kind === 'teryt') return '0605011';
  return item.kind === 'email' ? 'a@example.pl' : item.id;
}

/** The first option of every choice, 7 in every number, the item's id in every text. */
export const plainAnswers = (card: Card): Record<string, AnswerValue> =>
  Object.fromEntries(itemsOf(card).map((item) => [item.id, plainAnswer(item)]));
