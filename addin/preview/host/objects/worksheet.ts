import * as v from 'valibot';
import { copySheet } from '../edits/copy-sheet';
import { activateSheet, deleteSheet, isSheetName, moveSheet, renameSheet } from '../edits/sheets';
import { apiError } from '../protocol/errors';
import { argument, hostObject, optional } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { usedRange } from '../state/lookup';
import type { Sheet } from '../state/sheet';
import { findSheet } from '../state/workbook';
import { addressed, addressedAreas } from './addresses';
import type { SheetTarget } from './api';
import { colour } from './colour';
import { customPropertiesObject } from './custom-properties';
import { registrationMethods } from './event-registration';
import { freezePanesObject } from './freeze-panes';
import { namesObject } from './names';
import { pageBreaksObject } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';

/** The worksheet that something belongs to. */
export function worksheetObject({ api, sheet }: SheetTarget): HostObject {
  const object = hostObject(WORKSHEET, { api, sheet });
  sheetsOf.set(object, sheet);
  return object;
}

const sheetsOf = new WeakMap<object, Sheet>();

function sheetArgument(value: unknown): Sheet {
  const sheet = typeof value === 'object' && value !== null ? sheetsOf.get(value) : undefined;
  if (!sheet) throw apiError('InvalidArgument');
  return sheet;
}

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));

const WORKSHEET: ObjectType<SheetTarget> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  read: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ api, sheet }) => api.editor.workbook.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    // Excel gives the empty text where the tab has no colour.
    TabColor: ({ sheet }) => sheet.tabColour ?? '',
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
  },
  write: {
    Name: ({ api, sheet }, value) => {
      const name = argument(v.string(), value);
      const other = findSheet(api.editor.workbook, name);
      if (!isSheetName(name)) throw apiError('InvalidArgument');
      if (other && other !== sheet) throw apiError('ItemAlreadyExists');
      renameSheet(api.editor, sheet, name);
    },
    Position: ({ api, sheet }, value) => {
      const position = argument(Index, value);
      if (position >= api.editor.workbook.sheets.length) throw apiError('InvalidArgument');
      moveSheet(api.editor, sheet, position);
    },
    Visibility: setVisibility,
    TabColor: ({ api, sheet }, value) => {
      sheet.tabColour = value === '' ? null : colour(value);
      api.editor.journal.record({ kind: 'layout', sheet });
    },
    // The client sends `showGridlines` under this name.
    Gridlines: ({ api, sheet }, value) => {
      sheet.showGridlines = argument(v.boolean(), value);
      api.editor.journal.record({ kind: 'layout', sheet });
    },
  },
  children: {
    CustomProperties: customPropertiesObject,
    FreezePanes: freezePanesObject,
    HorizontalPageBreaks: pageBreaksObject,
    Names: ({ api, sheet }) => namesObject(api, sheet),
    PageLayout: pageLayoutObject,
    Protection: protectionObject,
  },
  open: {
    GetRange: ({ api, sheet }, [address]) =>
      rangeObject(api, sheet, addressed(api.editor.workbook, sheet, optional(v.string(), address))),
    GetRanges: ({ api, sheet }, [address]) =>
      rangeAreasObject(api, sheet, addressedAreas(api.editor.workbook, sheet, address)),
    GetRangeByIndexes: ({ api, sheet }, [row, column, rows, columns]) => {
      const [top, left] = [argument(Index, row), argument(Index, column)];
      const [height, width] = [argument(Index, rows), argument(Index, columns)];
      if (height < 1 || width < 1) throw apiError('InvalidArgument');
      return rangeObject(api, sheet, {
        top,
        left,
        bottom: top + height - 1,
        right: left + width - 1,
      });
    },
    GetCell: ({ api, sheet }, [row, column]) => {
      const [top, left] = [argument(Index, row), argument(Index, column)];
      return rangeObject(api, sheet, { top, left, bottom: top, right: left });
    },
    // A blank sheet's used range is A1, its `…OrNullObject` is nothing.
    GetUsedRange: ({ api, sheet }, [valuesOnly]) =>
      rangeObject(
        api,
        sheet,
        usedRange(sheet, valuesOnly !== true) ?? { top: 0, left: 0, bottom: 0, right: 0 },
      ),
    GetUsedRangeOrNullObject: ({ api, sheet }, [valuesOnly]) => {
      const used = usedRange(sheet, valuesOnly !== true);
      return used && rangeObject(api, sheet, used);
    },
    Copy: copy,
  },
  call: {
    Activate: ({ api, sheet }) => {
      if (sheet.visibility !== 'Visible') throw apiError('InvalidOperation');
      activateSheet(api.editor, sheet);
    },
    Delete: ({ api, sheet }) => {
      mustStayVisible(api.editor.workbook.sheets, sheet);
      if (sheet.visibility === 'VeryHidden') throw apiError('InvalidOperation');
      deleteSheet(api.editor, sheet);
    },
    Calculate: ({ api }) => void api.editor.calculation.settle(),
    ...registrationMethods(({ sheet }) => sheet.id),
  },
};

/** A workbook always shows a sheet. */
function mustStayVisible(sheets: readonly Sheet[], leaving: Sheet): void {
  if (!sheets.some((sheet) => sheet !== leaving && sheet.visibility === 'Visible')) {
    throw apiError('InvalidOperation');
  }
}

function setVisibility({ api, sheet }: SheetTarget, value: unknown): void {
  const { workbook, journal } = api.editor;
  const visibility = argument(v.picklist(['Visible', 'Hidden', 'VeryHidden']), value);
  const before = sheet.visibility;
  if (visibility !== 'Visible') {
    mustStayVisible(workbook.sheets, sheet);
    const next = workbook.sheets.find((each) => each !== sheet && each.visibility === 'Visible');
    if (workbook.activeSheet === sheet && next) activateSheet(api.editor, next);
  }
  sheet.visibility = visibility;
  journal.record({ kind: 'sheet-visibility', sheet, before });
}

function copy({ api, sheet }: SheetTarget, [where, other]: readonly unknown[]): HostObject {
  const position = optional(v.picklist(['None', 'Before', 'After', 'Beginning', 'End']), where);
  const made = copySheet(api.editor, sheet);
  const others = api.editor.workbook.sheets.filter((each) => each !== made);
  const relative = (offset: number) => others.indexOf(sheetArgument(other)) + offset;
  switch (position) {
    case 'Beginning':
      moveSheet(api.editor, made, 0);
      break;
    case 'Before':
      moveSheet(api.editor, made, relative(0));
      break;
    case 'After':
      moveSheet(api.editor, made, relative(1));
      break;
    default:
      moveSheet(api.editor, made, others.length);
  }
  return worksheetObject({ api, sheet: made });
}
