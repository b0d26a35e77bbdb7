import * as v from 'valibot';
import { formatAddress } from '../address';
import { addName, deleteName, isDefinedName, redefineName } from '../edits/names';
import { fixedArea } from '../formula/area';
import { placeOf } from '../formula/place';
import { isWellFormed } from '../formula/syntax';
import { writeToken } from '../formula/tokens';
import { apiError } from '../protocol/errors';
import { argument, hostObject, optional } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import type { Sheet } from '../state/sheet';
import { findName } from '../state/workbook';
import type { Name } from '../state/workbook';
import { placeArgument } from './addresses';
import type { Api } from './api';
import { rangeObject } from './range';
import { apiValue, valueType } from './range-values';
import { worksheetObject } from './worksheet';

/** The names of a sheet, or with `null` those of the whole workbook. */
export function namesObject(api: Api, scope: Sheet | null): HostObject {
  return hostObject(NAMES, { api, scope });
}

interface NamesTarget {
  readonly api: Api;
  readonly scope: Sheet | null;
}

const NAMES: ObjectType<NamesTarget> = {
  name: 'NamedItemCollection',
  items: ({ api, scope }) =>
    api.editor.workbook.names
      .filter((name) => name.scope === scope)
      .map((name) => nameObject(api, name)),
  item: ({ api, scope }, key) => {
    const name = findName(api.editor.workbook, argument(v.string(), key), scope);
    if (!name) throw apiError('ItemNotFound');
    return nameObject(api, name);
  },
  open: {
    Add: ({ api, scope }, [name, reference, comment]) => {
      const chosen = argument(v.string(), name);
      if (!isDefinedName(chosen)) throw apiError('InvalidArgument');
      if (findName(api.editor.workbook, chosen, scope)) throw apiError('ItemAlreadyExists');
      const formula = definition(reference);
      const text = optional(v.string(), comment) ?? '';
      return nameObject(api, addName(api.editor, chosen, scope, formula, text));
    },
    GetItemOrNullObject: ({ api, scope }, [key]) => {
      const name = findName(api.editor.workbook, argument(v.string(), key), scope);
      return name && nameObject(api, name);
    },
  },
  call: {
    GetCount: ({ api, scope }) =>
      api.editor.workbook.names.filter((name) => name.scope === scope).length,
  },
};

/** A range becomes `=Karta!$A$1:$B$2`; a text is a formula already. */
function definition(reference: unknown): string {
  if (typeof reference === 'string') {
    if (!isWellFormed(reference)) throw apiError('InvalidArgument');
    return reference;
  }
  const { sheet, range } = placeArgument(reference);
  const area = writeToken({ kind: 'reference', sheet: sheet.name, area: fixedArea(range) });
  return `=${area}`;
}

interface NameTarget {
  readonly api: Api;
  readonly name: Name;
}

function nameObject(api: Api, name: Name): HostObject {
  return hostObject(NAME, { api, name });
}

function place({ api, name }: NameTarget) {
  const { workbook } = api.editor;
  return placeOf(workbook, name.formula, name.scope ?? workbook.activeSheet);
}

const NAME: ObjectType<NameTarget> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  read: {
    Name: ({ name }) => name.name,
    Scope: ({ name }) => (name.scope ? 'Worksheet' : 'Workbook'),
    Formula: ({ name }) => name.formula,
    Visible: ({ name }) => name.visible,
    Comment: ({ name }) => name.comment,
    Type: (target) => (place(target) ? 'Range' : constantType(target)),
    Value: (target) => {
      const found = place(target);
      return found ? formatAddress(found.sheet.name, found.range) : apiValue(constant(target));
    },
  },
  write: {
    Formula: ({ api, name }, value) => {
      const formula = argument(v.string(), value);
      if (!isWellFormed(formula)) throw apiError('InvalidArgument');
      redefineName(api.editor, name, formula);
    },
    Visible: ({ name }, value) => {
      name.visible = argument(v.boolean(), value);
    },
    Comment: ({ name }, value) => {
      name.comment = argument(v.string(), value);
    },
  },
  children: {
    Worksheet: ({ api, name }) => {
      if (!name.scope) throw apiError('ItemNotFound');
      return worksheetObject({ api, sheet: name.scope });
    },
  },
  open: {
    GetRange: (target) => {
      const found = place(target);
      if (!found) throw apiError('InvalidReference');
      return rangeObject(target.api, found.sheet, found.range);
    },
    GetRangeOrNullObject: (target) => {
      const found = place(target);
      return found && rangeObject(target.api, found.sheet, found.range);
    },
  },
  call: { Delete: ({ api, name }) => deleteName(api.editor, name) },
};

function constant({ api, name }: NameTarget) {
  const { calculation, workbook } = api.editor;
  const home = name.scope ?? workbook.activeSheet;
  return calculation.evaluate(name.formula, home, { row: 0, column: 0 });
}

function constantType(target: NameTarget): string {
  const type = valueType(constant(target));
  return type === 'Empty' ? 'String' : type;
}
