import { isMeantFor, matchColumns } from '../../../shared/csv/match-columns';
import { readCsv, type CsvTable } from '../../../shared/csv/read';
import { readCsvRows } from '../../../shared/csv/read-rows';
import { itemsOf, type Card } from '../../../shared/definition/programme';
import { csvRefusalMessage } from '../../../shared/messages/csv-refusals';
import type { CardReading, CardSheet } from '../../workbook/port';
import type { FileOutcome } from '../file/file-card';
import type { RowsPlace } from '../file/file-rows';
import type { Performing } from './surroundings';

const isFilled = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  Object.values(row).some((value) => value !== null && value !== '');

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
    return [
      {
        sheet,
        card,
        match,
        read: readCsvRows(file, match, today),
        stood,
        filled: rows.filter(isFilled).length,
        used: rows.length,
      },
    ];
  });
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
  { port, definitions, signal }: Performing,
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
  return { kind: 'rows', heads: file.heads, count: file.records.length, places, active };
}
