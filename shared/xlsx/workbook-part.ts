/** `xl/workbook.xml`: the sheets in their order, and the names. */
import type { ListPlan } from '../sheet/plan';
import { LISTS_SHEET } from './lists-sheet';
import { definedNames } from './names';
import { DOCUMENT_RELATIONSHIPS, MAIN } from './namespaces';
import type { WrittenSheet } from './written-sheet';
import { element, part } from './xml';

/** The relationship of the sheet at `index`; the sheet of lists comes after the others. */
export const sheetRelationship = (index: number): string => `rId${index + 1}`;

export function workbookPart(sheets: readonly WrittenSheet[], lists: readonly ListPlan[]): string {
  const hidden = lists.length === 0 ? [] : [{ name: LISTS_SHEET, state: 'veryHidden' }];
  const all = [...sheets.map(({ name }) => ({ name, state: undefined })), ...hidden];
  return part(
    element(
      'workbook',
      { 'xmlns': MAIN, 'xmlns:r': DOCUMENT_RELATIONSHIPS },
      element('bookViews', {}, element('workbookView', { activeTab: 0 })),
      element(
        'sheets',
        {},
        ...all.map(({ name, state }, index) =>
          element('sheet', { name, 'sheetId': index + 1, state, 'r:id': sheetRelationship(index) }),
        ),
      ),
      definedNames(sheets, lists),
      // The cached values are right; Excel is to compute them itself all the same.
      element('calcPr', { fullCalcOnLoad: true }),
    ),
  );
}
