import { maxRows } from '../../../shared/card/read-table';
import { isMeantFor, matchColumns, type ColumnMatch } from '../../../shared/csv/match-columns';
import { readCsv, type CsvTable } from '../../../shared/csv/read';
import { readCsvRows, type CsvRows } from '../../../shared/csv/read-rows';
import { itemsOf, type Card } from '../../../shared/definition/programme';
import { csvRefusalMessage } from '../../../shared/messages/csv-refusals';
import type { CardReading, CardSheet, SheetId } from '../../workbook/port';
import type { Effect } from '../effect';
import type { FileOutcome } from '../file/file-card';
import type { RowsPlace, RowsWay } from '../file/file-rows';
import { saidPut } from '../file/said-put';
import { rowsContent } from '../view/file-rows';
import type { Performing } from './surroundings';

const isFilled = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  Object.values(row).some((value) => value !== null && value !== '');

/** The ways that have room for all rows; none where two heads are one column, or nothing was read. */
function waysOf({ table, twice }: ColumnMatch, { rows }: CsvRows, used: number): RowsPlace['ways'] {
  const ways = new Set<RowsWay>();
  if (twice.length > 0 || rows.length === 0) return ways;
  if (rows.length <= maxRows(table)) ways.add('instead');
  if (used + rows.length <= maxRows(table)) ways.add('below');
  return ways;
}

/** The tables of a card that the file is meant for and that stand on its sheet. */
function placesOn(
  card: Card,
  { sheet, answers, cells }: CardReading,
  file: CsvTable,
  today: string,
): readonly RowsPlace[] {
  return itemsOf(card).flatMap((table): readonly RowsPlace[] => {
    if (table.kind !== 'table' || !cells.has(table.id)) return [];
    const match = matchColumns(table, file.heads);
    if (!isMeantFor(match, file.heads)) return [];
    const stood = answers[table.id] ?? null;
    const rows: readonly unknown[] = Array.isArray(stood) ? stood : [];
    const read = readCsvRows(file, match, today);
    const count = file.records.length;
    const filled = rows.filter(isFilled).length;
    const ways = waysOf(match, read, rows.length);
    return [{ sheet, card, match, count, read, stood, filled, ways }];
  });
}

/** The one table on the open sheet that the file is meant for, else the only one of the workbook. */
function placeMeant(places: readonly RowsPlace[], active: SheetId): number | null {
  const open = places.filter(({ sheet }) => sheet.id === active);
  const [only, ...others] = open.length > 0 ? open : places;
  return only === undefined || others.length > 0 ? null : places.indexOf(only);
}

const hasTable = (card: Card, { heads }: CsvTable): boolean =>
  itemsOf(card).some(
    (item) => item.kind === 'table' && isMeantFor(matchColumns(item, heads), heads),
  );

/**
 * Reads a file of rows and finds the tables of this workbook that it is meant for; only their sheets
 * are read.
 *
 * @returns null when the person gave it up.
 */
export async function readFileRows(
  bytes: Uint8Array,
  today: string,
  { port, definitions, signal }: Pick<Performing, 'port' | 'definitions' | 'signal'>,
): Promise<FileOutcome | null> {
  const reading = readCsv(bytes);
  if (reading.kind === 'refused') {
    return { kind: 'refused', message: csvRefusalMessage(reading.refusal) };
  }
  const { table: file } = reading;
  const { sheets, active } = await port.sheets();
  const first = (one: CardSheet): number => (one.id === active ? 0 : 1);
  const places: RowsPlace[] = [];
  for (const sheet of [...sheets].sort((a, b) => first(a) - first(b))) {
    const { programme, version, card: id } = sheet.identity;
    const definition = await definitions.definition(programme, version);
    if (signal.aborted) return null;
    const card = definition.ok ? definition.value.cards.find((one) => one.id === id) : undefined;
    if (card === undefined || !hasTable(card, file)) continue;
    places.push(...placesOn(card, await port.read(sheet.id, card), file, today));
  }
  const chosen = placeMeant(places, active);
  return { kind: 'rows', heads: file.heads, places, chosen, view: rowsContent };
}

/** Puts the rows of a file into a table, tells what came of it and shows the first of them. */
export async function putFileRows(
  { place, way }: Extract<Effect, { readonly kind: 'put-rows' }>,
  { port, dispatch }: Pick<Performing, 'port' | 'dispatch'>,
): Promise<void> {
  const { sheet, card, match, read, stood } = place;
  const where = way === 'below' ? { kind: way } : { kind: way, seen: stood };
  const rows = { table: match.table.id, rows: read.rows, where };
  const put = await port.putRows(sheet.id, card, rows);
  // First: should Excel not show them, nobody is to think that they are not there.
  dispatch({ kind: 'rows-put', done: put.kind === 'put', ...saidPut(place, put.kind) });
  if (put.kind === 'put') await port.goTo(sheet.id, put.first);
}
