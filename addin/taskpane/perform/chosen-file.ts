import { CSV_LIMITS } from '../../../shared/csv/limits';
import { readCards } from '../../../shared/file/read-cards';
import { readFiledCard } from '../../../shared/file/read-filed-card';
import { csvRefusalMessage } from '../../../shared/messages/csv-refusals';
import { fileRefusalMessage } from '../../../shared/messages/file-refusals';
import { FILE_LIMITS } from '../../../shared/xlsx/limits';
import { readWorkbook } from '../../../shared/xlsx/read';
import type { Effect } from '../effect';
import type { FileCard, FileOutcome } from '../file/file-card';
import { cardsContent } from '../view/file-cards';
import { readFileCard } from './file-cards';
import { readFileRows } from './file-rows';
import type { Performing } from './surroundings';

/** What files of rows are called. */
const ROWS_NAME = /\.(csv|tsv|txt)$/i;
/** Archives begin so, workbooks among them, whatever they are called. */
const ARCHIVE = [0x50, 0x4b];

const isArchive = (bytes: Uint8Array): boolean =>
  ARCHIVE.every((byte, index) => bytes[index] === byte);

/**
 * Reads a workbook of cards or a file of rows.
 *
 * @returns null when the person gave it up.
 */
export async function readChosenFile(
  { file, list, today }: Extract<Effect, { readonly kind: 'read-file' }>,
  performing: Performing,
): Promise<FileOutcome | null> {
  const { definitions, signal } = performing;
  const isNamedSo = ROWS_NAME.test(file.name);
  if (isNamedSo && file.size > CSV_LIMITS.upload) {
    return { kind: 'refused', message: csvRefusalMessage({ code: 'csv-too-large' }) };
  }
  if (file.size > FILE_LIMITS.upload) {
    return { kind: 'refused', message: fileRefusalMessage({ code: 'file-too-large' }) };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (signal.aborted) return null;
  if (isNamedSo && !isArchive(bytes)) return readFileRows(bytes, today, performing);
  const reading = readWorkbook(bytes);
  if (reading.kind === 'refused') {
    return { kind: 'refused', message: fileRefusalMessage(reading.refusal) };
  }
  const { cards: filed, others } = readCards(reading.contents);
  const cards: FileCard[] = [];
  for (const one of filed) {
    cards.push(await readFileCard(one, list, definitions.definition, readFiledCard));
    if (signal.aborted) return null;
  }
  return { kind: 'read', cards, others, view: cardsContent };
}
