import * as v from 'valibot';
import { addSheet, isSheetName } from '../edits/sheets';
import { apiError } from '../protocol/errors';
import { argument, hostObject, optional } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import type { Sheet } from '../state/sheet';
import { findSheet } from '../state/workbook';
import type { Api } from './api';
import { registrationMethods, WHOLE_WORKBOOK } from './event-registration';
import { worksheetObject } from './worksheet';

export function worksheetsObject(api: Api): HostObject {
  return hostObject(WORKSHEETS, { api });
}

interface Target {
  readonly api: Api;
}

/** By id or by name: the client finds sheets by id once it has seen them. */
function find({ api }: Target, key: unknown): Sheet | null {
  const wanted = argument(v.string(), key);
  const { workbook } = api.editor;
  return workbook.sheets.find((sheet) => sheet.id === wanted) ?? findSheet(workbook, wanted);
}

const WORKSHEETS: ObjectType<Target> = {
  name: 'WorksheetCollection',
  items: ({ api }) => api.editor.workbook.sheets.map((sheet) => worksheetObject({ api, sheet })),
  item: (target, key) => {
    const sheet = find(target, key);
    if (!sheet) throw apiError('ItemNotFound');
    return worksheetObject({ api: target.api, sheet });
  },
  open: {
    Add: ({ api }, [name]) => {
      const chosen = optional(v.string(), name);
      if (chosen === null || chosen === '') {
        return worksheetObject({ api, sheet: addSheet(api.editor) });
      }
      if (!isSheetName(chosen)) throw apiError('InvalidArgument');
      if (findSheet(api.editor.workbook, chosen)) throw apiError('ItemAlreadyExists');
      return worksheetObject({ api, sheet: addSheet(api.editor, chosen) });
    },
    GetActiveWorksheet: ({ api }) =>
      worksheetObject({ api, sheet: api.editor.workbook.activeSheet }),
    GetItemOrNullObject: (target, [key]) => {
      const sheet = find(target, key);
      return sheet && worksheetObject({ api: target.api, sheet });
    },
    GetFirst: ({ api }, [visibleOnly]) => {
      const sheet = shown(api, visibleOnly)[0];
      return sheet ? worksheetObject({ api, sheet }) : null;
    },
    GetLast: ({ api }, [visibleOnly]) => {
      const sheet = shown(api, visibleOnly).at(-1);
      return sheet ? worksheetObject({ api, sheet }) : null;
    },
  },
  call: {
    GetCount: ({ api }, [visibleOnly]) => shown(api, visibleOnly).length,
    ...registrationMethods(() => WHOLE_WORKBOOK),
  },
};

function shown(api: Api, visibleOnly: unknown): readonly Sheet[] {
  return api.editor.workbook.sheets.filter(
    (sheet) => visibleOnly !== true || sheet.visibility === 'Visible',
  );
}
