import * as v from 'valibot';
import { formatAddress, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from '../address';
import { clearContents } from '../edits/contents';
import { clearConditionalFormats } from '../edits/conditional-formats';
import { changeFormats } from '../edits/formats';
import { mergeRange, unmergeRange } from '../edits/merges';
import { deleteRows, insertRows } from '../edits/rows';
import { activateSheet } from '../edits/sheets';
import { clearValidation } from '../edits/validations';
import type { CellRange } from '../model';
import { apiError, unknownMember } from '../protocol/errors';
import { argument, hostObject, optional } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { bounding, cellCount, columnsOf, intersection, moved, rowsOf } from '../rectangle';
import { DEFAULT_FORMAT } from '../state/format';
import { usedRange } from '../state/lookup';
import type { Sheet } from '../state/sheet';
import { rangeArgument, standsFor } from './addresses';
import type { Api, Cells } from './api';
import { conditionalFormatsObject } from './conditional-formats';
import { copyFrom } from './copy-from';
import { dataValidationObject } from './data-validation';
import { mayChange, mayWrite } from './guard';
import { rangeFormatObject } from './range-format';
import { columnHidden, rowHidden, setColumnHidden, setRowHidden } from './range-hidden';
import * as values from './range-values';
import { worksheetObject } from './worksheet';

export function rangeObject(api: Api, sheet: Sheet, range: CellRange): HostObject {
  const object = hostObject(RANGE, { api, sheet, areas: [range], range });
  return standsFor(object, { sheet, range });
}

interface RangeTarget extends Cells {
  readonly range: CellRange;
}

const Index = v.pipe(v.number(), v.integer());

const RANGE: ObjectType<RangeTarget> = {
  name: 'Range',
  read: {
    Values: values.readValues,
    Formulas: values.readFormulas,
    Text: values.readText,
    ValueTypes: values.readValueTypes,
    NumberFormat: values.readNumberFormats,
    Address: ({ sheet, range }) => formatAddress(sheet.name, range),
    RowIndex: ({ range }) => range.top,
    ColumnIndex: ({ range }) => range.left,
    RowCount: ({ range }) => rowsOf(range),
    ColumnCount: ({ range }) => columnsOf(range),
    CellCount: ({ range }) => cellCount(range),
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    IsEntireColumn: ({ range }) => isWholeColumns(range),
    IsEntireRow: ({ range }) => isWholeRows(range),
  },
  write: {
    Values: values.writeValues,
    Formulas: values.writeFormulas,
    NumberFormat: values.writeNumberFormats,
    RowHidden: setRowHidden,
    ColumnHidden: setColumnHidden,
  },
  children: {
    Format: rangeFormatObject,
    DataValidation: dataValidationObject,
    ConditionalFormats: conditionalFormatsObject,
    Worksheet: worksheetObject,
  },
  open: {
    GetCell: ({ api, sheet, range }, [row, column]) => {
      const [down, across] = [argument(Index, row), argument(Index, column)];
      return rangeAt(api, sheet, {
        top: range.top + down,
        left: range.left + across,
        bottom: range.top + down,
        right: range.left + across,
      });
    },
    GetOffsetRange: ({ api, sheet, range }, [rows, columns]) =>
      rangeAt(api, sheet, moved(range, argument(Index, rows), argument(Index, columns))),
    GetResizedRange: ({ api, sheet, range }, [rows, columns]) =>
      rangeAt(api, sheet, {
        ...range,
        bottom: range.bottom + argument(Index, rows),
        right: range.right + argument(Index, columns),
      }),
    GetRow: ({ api, sheet, range }, [row]) => {
      const top = range.top + argument(Index, row);
      return rangeAt(api, sheet, { ...range, top, bottom: top });
    },
    GetColumn: ({ api, sheet, range }, [column]) => {
      const left = range.left + argument(Index, column);
      return rangeAt(api, sheet, { ...range, left, right: left });
    },
    GetLastCell: ({ api, sheet, range }) =>
      rangeAt(api, sheet, { ...range, top: range.bottom, left: range.right }),
    GetEntireRow: ({ api, sheet, range }) =>
      rangeAt(api, sheet, { ...range, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: ({ api, sheet, range }) =>
      rangeAt(api, sheet, { ...range, top: 0, bottom: MAX_ROWS - 1 }),
    GetBoundingRect: ({ api, sheet, range }, [other]) =>
      rangeAt(api, sheet, bounding(range, rangeArgument(api, sheet, other))),
    GetIntersectionOrNullObject: ({ api, sheet, range }, [other]) => {
      const common = intersection(range, rangeArgument(api, sheet, other));
      return common && rangeAt(api, sheet, common);
    },
    GetUsedRangeOrNullObject: ({ api, sheet, range }, [valuesOnly]) => {
      const used = usedRange(sheet, valuesOnly !== true);
      const common = used && intersection(range, used);
      return common && rangeAt(api, sheet, common);
    },
    Insert: insert,
  },
  call: {
    Clear: clear,
    CopyFrom: copyFrom,
    Merge: ({ api, sheet, range }, [across]) => {
      mayChange(sheet);
      mergeRange(api.editor, sheet, range, across === true);
    },
    Unmerge: ({ api, sheet, range }) => {
      mayChange(sheet);
      unmergeRange(api.editor, sheet, range);
    },
    Select: select,
    Delete: remove,
    _ValidateArraySize: ({ range }, [rows, columns]) => {
      if (rows !== rowsOf(range) || columns !== columnsOf(range)) throw apiError('InvalidArgument');
    },
  },
};

function rangeAt(api: Api, sheet: Sheet, range: CellRange): HostObject {
  const inside =
    range.top >= 0 && range.left >= 0 && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS;
  if (!inside || range.top > range.bottom || range.left > range.right) {
    throw apiError('InvalidArgument');
  }
  return rangeObject(api, sheet, range);
}

const ApplyTo = v.picklist(['All', 'Formats', 'Contents', 'RemoveHyperlinks', 'Hyperlinks']);

/** `All` clears validation and conditional formats too, as in Excel. */
export function clear(cells: Cells, [applyTo]: readonly unknown[]): void {
  const what = optional(ApplyTo, applyTo) ?? 'All';
  const { api, sheet, areas } = cells;
  if (what === 'All' || what === 'Contents') mayWrite(cells);
  if (what === 'All' || what === 'Formats') mayChange(sheet, 'allowFormatCells');
  for (const area of areas) {
    if (what === 'All' || what === 'Contents') clearContents(api.editor, sheet, area);
    if (what === 'All' || what === 'Formats') {
      changeFormats(api.editor, sheet, area, () => DEFAULT_FORMAT);
      clearConditionalFormats(api.editor, sheet, area);
    }
    if (what === 'All') clearValidation(api.editor, sheet, area);
  }
}

function select({ api, sheet, range }: RangeTarget): void {
  const { editor } = api;
  activateSheet(editor, sheet);
  editor.workbook.selection = { sheet, range, active: { row: range.top, column: range.left } };
  editor.journal.record({ kind: 'selection' });
}

function insert({ api, sheet, range }: RangeTarget, [shift]: readonly unknown[]): HostObject {
  if (!isWholeRows(range) || shift !== 'Down')
    throw unknownMember('Range', 'insert of part of a row');
  mayChange(sheet, 'allowInsertRows');
  insertRows(api.editor, sheet, range.top, rowsOf(range));
  return rangeAt(api, sheet, range);
}

function remove({ api, sheet, range }: RangeTarget, [shift]: readonly unknown[]): void {
  if (!isWholeRows(range) || shift !== 'Up')
    throw unknownMember('Range', 'delete of part of a row');
  mayChange(sheet, 'allowDeleteRows');
  deleteRows(api.editor, sheet, range.top, rowsOf(range));
}
