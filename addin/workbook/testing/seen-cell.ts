/** For tests: a cell as Excel's client and as a file tells of it, in the same words. */
import type { DataValidation, Sheet } from 'hucre';
import { serialOfDay } from '../../../shared/calendar/day';
import type { CellPosition } from '../../../shared/sheet/plan';
import { parseRange } from '../../preview/host/address';

/** A cell in the words of both sides. */
export interface Seen {
  readonly value: string | number | boolean;
  readonly formula: string;
  readonly format: string;
  readonly rule: string;
}

/** Days stand in files as numbers and in Excel's API as `DATE`; both are days. */
const plain = (formula: unknown): string =>
  String(formula)
    .replace(/^=/, '')
    .replace(/^DATE\((\d+),(\d+),(\d+)\)$/, (_, ...[year, month, day]: string[]) =>
      String(serialOfDay([year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-'))),
    );

const KINDS: Readonly<Record<string, string>> = { wholeNumber: 'whole' };

/** A rule as Excel's API has it: one member for its kind. */
export function ruleOfSheet(
  rule: Excel.DataValidationRule,
  prompt: Excel.DataValidationPrompt,
  alert: Excel.DataValidationErrorAlert,
): string {
  const kinds = Object.entries<object | null>({ ...rule });
  const [kind, found] = kinds.find(([, value]) => value !== null) ?? [];
  if (kind === undefined) return '';
  const settings: Readonly<Record<string, unknown>> = { ...found };
  const { operator = '', source, formula, formula1, formula2 } = settings;
  return JSON.stringify([
    KINDS[kind] ?? kind,
    String(operator).toLowerCase().replace(/to$/, ''),
    [source ?? formula ?? formula1, formula2 ?? undefined]
      .filter((one) => one !== undefined)
      .map(plain),
    [prompt.title, prompt.message, alert.title, alert.message],
  ]);
}

function ruleOfFile(validation: DataValidation): string {
  const { type, operator = '', values, formula1, formula2 } = validation;
  const formulas = values === undefined ? [formula1, formula2] : [values.join(',')];
  const { inputTitle, inputMessage, errorTitle, errorMessage } = validation;
  return JSON.stringify([
    type,
    type === 'list' || type === 'custom' ? '' : operator.toLowerCase(),
    formulas.filter((one) => one !== undefined).map(plain),
    [inputTitle, inputMessage, errorTitle, errorMessage].map((text) => text ?? ''),
  ]);
}

function cellsOf(address: string): readonly CellPosition[] {
  const range = parseRange(address);
  if (range === null) throw new Error(`"${address}" is no range`);
  const { top, left, bottom, right } = range;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => ({
      row: top + down,
      column: left + across,
    })),
  ).flat();
}

/** Each cell of a file's sheet. */
export function seenInFile(sheet: Sheet): (row: number, column: number) => Seen {
  const rules = new Map<string, string>();
  for (const validation of sheet.dataValidations ?? []) {
    for (const { row, column } of cellsOf(validation.range)) {
      rules.set(`${row},${column}`, ruleOfFile(validation));
    }
  }
  return (row, column) => {
    const cell = sheet.cells?.get(`${row},${column}`);
    const value = cell?.formulaResult ?? cell?.value;
    return {
      value:
        value instanceof Date
          ? (serialOfDay(value.toISOString().slice(0, 10)) ?? '')
          : typeof value === 'object' && value !== null
            ? String(value)
            : (value ?? ''),
      formula: cell?.formula ?? '',
      format: cell?.style?.numFmt ?? 'General',
      rule: rules.get(`${row},${column}`) ?? '',
    };
  };
}

/** Numbers to what a file's 15 digits keep of them. */
export const same = (one: Seen, other: Seen): boolean =>
  one.formula === other.formula &&
  one.format === other.format &&
  one.rule === other.rule &&
  (typeof one.value === 'number' && typeof other.value === 'number'
    ? Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, Math.abs(one.value))
    : one.value === other.value);
