/**
 * The table of a workbook's texts. Texts stand in it and not in their cells because Numbers and
 * Google Sheets do not show inline ones.
 */
import { MAIN } from './namespaces';
import { CELL_TEXT_LIMIT, cleanText, cutText, xstring } from './text';
import { element, part, textElement } from './xml';

export interface SharedStrings {
  /** The index of a text, which is added when it is new. */
  readonly indexOf: (text: string) => number;
  /** The part with all texts asked for so far. */
  readonly part: () => string;
}

export function sharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let count = 0;
  return {
    indexOf(text) {
      const kept = cutText(cleanText(text), CELL_TEXT_LIMIT);
      const index = indexes.get(kept) ?? indexes.size;
      indexes.set(kept, index);
      count += 1;
      return index;
    },
    part: () =>
      part(
        element(
          'sst',
          { xmlns: MAIN, count, uniqueCount: indexes.size },
          ...[...indexes.keys()].map((text) => element('si', {}, textElement('t', xstring(text)))),
        ),
      ),
  };
}
