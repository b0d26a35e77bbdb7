import * as v from 'valibot';
import { changeValidation, clearValidation } from '../edits/validations';
import { apiError } from '../protocol/errors';
import { argument, hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { eachCell } from '../rectangle';
import { cellKey } from '../state/cells';
import { noValidation } from '../state/validation';
import type { Validation } from '../state/validation';
import { isValid } from '../validate';
import type { Cells } from './api';
import { common } from './common-value';
import { mayChange } from './guard';
import { apiRule, ruleType, understandRule } from './validation-rule';

export function dataValidationObject(cells: Cells): HostObject {
  return hostObject(DATA_VALIDATION, cells);
}

const Prompt = v.object({
  showPrompt: v.optional(v.boolean(), true),
  // Excel's limits of its dialog.
  title: v.optional(v.pipe(v.string(), v.maxLength(32)), ''),
  message: v.optional(v.pipe(v.string(), v.maxLength(255)), ''),
});
const ErrorAlert = v.object({
  showAlert: v.optional(v.boolean(), true),
  style: v.optional(v.picklist(['Stop', 'Warning', 'Information']), 'Stop'),
  title: v.optional(v.pipe(v.string(), v.maxLength(32)), ''),
  message: v.optional(v.pipe(v.string(), v.maxLength(225)), ''),
});

const DATA_VALIDATION: ObjectType<Cells> = {
  name: 'DataValidation',
  read: {
    Type: (cells) => common(validations(cells).map(ruleType)) ?? 'Inconsistent',
    Rule: (cells) => {
      const shared = sharedValidation(cells);
      return shared && apiRule(shared.rule);
    },
    Prompt: (cells) => sharedValidation(cells)?.prompt ?? null,
    ErrorAlert: (cells) => sharedValidation(cells)?.errorAlert ?? null,
    IgnoreBlanks: (cells) => common(validations(cells).map((each) => each.ignoreBlanks)),
    Valid: validity,
  },
  write: {
    Rule: (cells, value) => {
      const rule = understandRule(value, cells.sheet);
      const [first] = cells.areas;
      const anchor = { row: first?.top ?? 0, column: first?.left ?? 0 };
      change(cells, (validation) => ({ ...validation, rule, anchor }));
    },
    Prompt: (cells, value) => {
      const prompt = argument(Prompt, value);
      change(cells, (validation) => ({ ...validation, prompt }));
    },
    ErrorAlert: (cells, value) => {
      const errorAlert = argument(ErrorAlert, value);
      change(cells, (validation) => ({ ...validation, errorAlert }));
    },
    IgnoreBlanks: (cells, value) => {
      const ignoreBlanks = argument(v.boolean(), value);
      change(cells, (validation) => ({ ...validation, ignoreBlanks }));
    },
  },
  call: {
    Clear: ({ api, sheet, areas }) => {
      mayChange(sheet);
      for (const area of areas) clearValidation(api.editor, sheet, area);
    },
  },
};

/** More cells than anyone validates one by one; whole columns are refused. */
const MOST_CELLS = 200_000;

function change(cells: Cells, to: (validation: Validation) => Validation): void {
  mayChange(cells.sheet);
  for (const area of cells.areas) {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) {
      throw apiError('OperationCellsExceedLimit');
    }
    changeValidation(cells.api.editor, cells.sheet, area, to);
  }
}

function validations({ sheet, areas }: Cells): readonly Validation[] {
  const found = new Set<Validation>();
  const none = noValidation({ row: 0, column: 0 });
  for (const area of areas) {
    eachCell(area, (row, column) => found.add(sheet.validations.get(cellKey(row, column)) ?? none));
  }
  return [...found];
}

function sharedValidation(cells: Cells): Validation | null {
  const [first, ...others] = validations(cells);
  const text = JSON.stringify(first?.rule);
  return first && others.every((other) => JSON.stringify(other.rule) === text) ? first : null;
}

function validity({ api, sheet, areas }: Cells): boolean | null {
  const found: boolean[] = [];
  for (const area of areas) {
    eachCell(area, (row, column) => found.push(isValid(api.editor, sheet, { row, column })));
  }
  return common(found);
}
