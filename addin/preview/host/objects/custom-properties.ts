import * as v from 'valibot';
import { argument } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { SheetTarget } from './api';
import { keyValueTypes } from './key-values';

const properties = keyValueTypes(
  'WorksheetCustomPropertyCollection',
  'WorksheetCustomProperty',
  (value) => argument(v.string(), value),
);

export function customPropertiesObject({ sheet }: SheetTarget): HostObject {
  return properties(sheet.customProperties);
}
