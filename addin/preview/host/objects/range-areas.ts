import { formatAddress } from '../address';
import type { CellRange } from '../model';
import { hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { cellCount } from '../rectangle';
import type { Sheet } from '../state/sheet';
import type { Api, Cells } from './api';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { clear, rangeObject } from './range';
import { rangeFormatObject } from './range-format';
import { worksheetObject } from './worksheet';

export function rangeAreasObject(api: Api, sheet: Sheet, areas: readonly CellRange[]): HostObject {
  return hostObject(RANGE_AREAS, { api, sheet, areas });
}

const RANGE_AREAS: ObjectType<Cells> = {
  name: 'RangeAreas',
  read: {
    Address: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  children: {
    Areas: (cells) => hostObject(AREAS, cells),
    Format: rangeFormatObject,
    DataValidation: dataValidationObject,
    ConditionalFormats: conditionalFormatsObject,
    Worksheet: worksheetObject,
  },
  call: { Clear: clear },
};

const AREAS: ObjectType<Cells> = {
  name: 'RangeCollection',
  items: ({ api, sheet, areas }) => areas.map((area) => rangeObject(api, sheet, area)),
  open: {
    GetItemAt: ({ api, sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      return area ? rangeObject(api, sheet, area) : null;
    },
  },
  call: { GetCount: ({ areas }) => areas.length },
};
