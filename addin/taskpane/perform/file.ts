import { FILE_LIMITS } from '../../../shared/xlsx/limits';
import type { Effect } from '../effect';
import type { FileCard, FileOutcome } from '../file/file-card';
import type { Performing } from './surroundings';

type Of<TKind extends Effect['kind']> = Extract<Effect, { readonly kind: TKind }>;

/** What files of rows are called. */
const ROWS_NAME = /\.(csv|tsv|txt)$/i;
/** Archives begin so, workbooks among them, whatever they are called. */
const ARCHIVE = [0x50, 0x4b];

const isOfRows = (name: string, bytes: Uint8Array): boolean =>
  ROWS_NAME.test(name) && !ARCHIVE.every((byte, index) => bytes[index] === byte);

/** Loaded with the first file; null where the network does not give it. */
async function loadReader() {
  try {
    return await import('../file/read-file');
  } catch {
    return null;
  }
}

async function outcomeOf(
  { file, list, today }: Of<'read-file'>,
  performing: Performing,
): Promise<FileOutcome | null> {
  const { definitions, signal } = performing;
  const reader = await loadReader();
  if (reader === null) return { kind: 'no-reader' };
  const { fileRefusalMessage, readFileCard } = reader;
  if (file.size > FILE_LIMITS.upload) {
    return { kind: 'refused', message: fileRefusalMessage({ code: 'file-too-large' }) };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (signal.aborted) return null;
  if (isOfRows(file.name, bytes)) return reader.readFileRows(bytes, today, performing);
  const reading = reader.readWorkbook(bytes);
  if (reading.kind === 'refused') {
    return { kind: 'refused', message: fileRefusalMessage(reading.refusal) };
  }
  const { cards: filed, others } = reader.readCards(reading.contents);
  const cards: FileCard[] = [];
  for (const one of filed) {
    cards.push(await readFileCard(one, list, definitions.definition, reader.readFiledCard));
    if (signal.aborted) return null;
  }
  return { kind: 'read', cards, others };
}

/** Reads a file in the pane; nothing of it is sent anywhere. */
export async function readFile(effect: Of<'read-file'>, performing: Performing): Promise<void> {
  const outcome = await outcomeOf(effect, performing);
  performing.dispatch({ kind: 'file-read', name: effect.file.name, outcome });
}

/**
 * Inserts cards of a file one after the other; what their sheets cannot show is written aside first.
 * „Przerwij” ends it after the card that is being inserted.
 */
export async function insertFile(
  { cards }: Of<'insert-file'>,
  { port, dispatch, signal }: Performing,
): Promise<void> {
  let inserted = 0;
  let aside = 0;
  for (const { programme, card, carried, aside: lines } of cards) {
    if (signal.aborted) break;
    await port.keepAside(lines);
    await port.insert({ programme, card, answers: carried.answers });
    inserted += 1;
    aside += lines.length;
    dispatch({ kind: 'file-card-inserted', count: inserted });
  }
  dispatch({ kind: 'file-inserted', cards: inserted, of: cards.length, aside });
}

/** Puts the rows of a file into a table and shows the first of them. */
export async function putRows(
  { place: { sheet, card, match, read, stood }, way }: Of<'put-rows'>,
  { port, dispatch }: Performing,
): Promise<void> {
  const { table } = match;
  const where = way === 'below' ? { kind: way } : { kind: way, seen: stood };
  const put = await port.putRows(sheet.id, card, { table: table.id, rows: read.rows, where });
  // First: should Excel not show them, nobody is to think that they are not there.
  dispatch({ kind: 'rows-put', outcome: put.kind });
  if (put.kind === 'put') await port.goTo(sheet.id, put.first);
}
