import * as v from 'valibot';
import { apiError } from '../protocol/errors';
import { argument, hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { singleCell } from '../rectangle';
import type { Api } from './api';
import { applicationObject, runtimeObject } from './application';
import { customXmlObject } from './custom-xml';
import { namesObject } from './names';
import { rangeObject } from './range';
import { settingsObject } from './settings';
import { worksheetsObject } from './worksheets';

/** The root of everything that the client can reach. */
export function workbookObject(api: Api): HostObject {
  return hostObject(WORKBOOK, { api });
}

interface Target {
  readonly api: Api;
}

const WORKBOOK: ObjectType<Target> = {
  name: 'Workbook',
  read: { Name: () => 'Kartoteka.xlsx', ReadOnly: () => false },
  children: {
    Application: ({ api }) => applicationObject(api),
    CustomXmlParts: ({ api }) => customXmlObject(api),
    Names: ({ api }) => namesObject(api, null),
    Settings: ({ api }) => settingsObject(api),
    Worksheets: ({ api }) => worksheetsObject(api),
    _Runtime: ({ api }) => runtimeObject(api),
  },
  open: {
    GetActiveCell: ({ api }) => {
      const { sheet, active } = api.editor.workbook.selection;
      return rangeObject(api, sheet, singleCell(active));
    },
    GetSelectedRange: ({ api }) => {
      const { sheet, range } = api.editor.workbook.selection;
      return rangeObject(api, sheet, range);
    },
    _GetRangeForEventByReferenceId: ({ api }, [reference]) => {
      const range = api.kept.get(argument(v.string(), reference));
      if (!range) throw apiError('ItemNotFound');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ api }, [reference]) =>
      api.kept.get(argument(v.string(), reference)),
  },
  call: {
    _RemoveReference: ({ api }, [reference]) => api.kept.release(argument(v.string(), reference)),
  },
};
