import * as v from 'valibot';
import { parseRange, splitSheet, WHOLE_SHEET } from '../address';
import { placeOf } from '../formula/place';
import type { Place } from '../formula/place';
import type { CellRange } from '../model';
import { apiError } from '../protocol/errors';
import { argument } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { Sheet } from '../state/sheet';
import { findSheet, nameSeenFrom } from '../state/workbook';
import type { Workbook } from '../state/workbook';
import type { Api } from './api';

/**
 * What an address (`A1:B2`, `Karta!A:A`) or a name means on `home`; without a text, the whole sheet.
 * As in Excel an address that names another sheet is refused.
 */
export function addressed(workbook: Workbook, home: Sheet, text: string | null): CellRange {
  if (text === null) return WHOLE_SHEET;
  const { sheet: sheetName, rest } = splitSheet(text);
  if (sheetName !== null && findSheet(workbook, sheetName) !== home) {
    throw apiError('InvalidArgument');
  }
  const range = parseRange(rest);
  if (range) return range;
  const name = nameSeenFrom(workbook, rest, home);
  const place = name && placeOf(workbook, name.formula, name.scope ?? home);
  if (place?.sheet !== home) throw apiError('InvalidArgument');
  return place.range;
}

const places = new WeakMap<HostObject, Place>();

/** Remembers which cells an object of the API stands for, so that it can be an argument. */
export function standsFor(object: HostObject, place: Place): HostObject {
  places.set(object, place);
  return object;
}

/** The cells that an argument means: a range, or an address on `home`. */
export function rangeArgument(api: Api, home: Sheet, value: unknown): CellRange {
  if (typeof value === 'string') return addressed(api.editor.workbook, home, value);
  const place = placeArgument(value);
  if (place.sheet !== home) throw apiError('InvalidArgument');
  return place.range;
}

/** The cells of a range given as an argument. */
export function placeArgument(value: unknown): Place {
  const place = typeof value === 'object' && value !== null ? placeOfObject(value) : null;
  if (!place) throw apiError('InvalidArgument');
  return place;
}

function placeOfObject(value: object): Place | null {
  // A map of objects can be asked with any object: it answers `undefined` for strangers.
  return places.get(value as HostObject) ?? null;
}

/** `A1:B2,D4` as its areas. */
export function addressedAreas(
  workbook: Workbook,
  home: Sheet,
  value: unknown,
): readonly CellRange[] {
  return argument(v.string(), value)
    .split(',')
    .map((part) => addressed(workbook, home, part.trim()));
}
