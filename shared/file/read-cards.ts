/** A workbook's file as cards: which of its sheets are cards, and which are not. */
import { INDEX_NAME } from '../sheet/index-sheet';
import type { WorkbookContents } from '../xlsx/contents';
import { LISTS_SHEET } from '../xlsx/lists-sheet';
import { cardIdentity, type FoundIdentity } from './card-identity';
import { MOST_PLACES, sheetValues, type ReadValues } from './sheet-values';

/** A sheet that says which card it is; `readFiledCard` reads it once its definition is known. */
export interface FiledCard extends FoundIdentity, Omit<ReadValues, 'places'> {
  /** The tab's name. */
  readonly sheet: string;
}

export interface FiledCards {
  /** In the order of the tabs. */
  readonly cards: readonly FiledCard[];
  /** Names of the sheets that are no cards; our own sheet of lists and list of cards are not told. */
  readonly others: readonly string[];
}

function isOurs(contents: WorkbookContents, sheet: string): boolean {
  return (
    sheet === LISTS_SHEET ||
    contents.names.some(({ name, sheet: of }) => name === INDEX_NAME && of === sheet)
  );
}

/** Finds the cards of a file, whichever program saved it. */
export function readCards(contents: WorkbookContents): FiledCards {
  const cards: FiledCard[] = [];
  const others: string[] = [];
  let room = MOST_PLACES;
  for (const sheet of contents.sheets) {
    const { places, ...read } = sheetValues(sheet, room);
    room -= places;
    const found = cardIdentity(contents, sheet.name, read.values);
    if (found !== null) cards.push({ sheet: sheet.name, ...found, ...read });
    else if (!isOurs(contents, sheet.name)) others.push(sheet.name);
  }
  return { cards, others };
}
