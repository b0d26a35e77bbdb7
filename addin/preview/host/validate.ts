/** Whether values keep the data validation of their cells. */
import type { Editor } from './edits/editor';
import type { CellPosition, CellValue } from './model';
import { eachCell } from './rectangle';
import { placeOf } from './formula/place';
import { parseDay } from './input';
import { sharedFormula } from './formula/shared';
import { cellKey } from './state/cells';
import type { Sheet } from './state/sheet';
import type { Bound, ComparisonOperator, Validation, ValidationRule } from './state/validation';
import { display } from './display';

/** Whether the cell's present value keeps its rule; a cell without a rule does. */
export function isValid(editor: Editor, sheet: Sheet, cell: CellPosition): boolean {
  const validation = sheet.validations.get(cellKey(cell.row, cell.column));
  if (!validation?.rule) return true;
  const value = editor.calculation.value(sheet, cell.row, cell.column);
  return keeps(editor, sheet, cell, validation, value);
}

/** What a drop-down offers, its source resolved; an unreachable source offers nothing. */
export function listChoices(
  editor: Editor,
  sheet: Sheet,
  source: string,
  validation: Validation,
  cell: CellPosition,
): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const { anchor } = validation;
  const here = sharedFormula(source).textAt(cell.row - anchor.row, cell.column - anchor.column);
  const place = placeOf(editor.workbook, here, sheet);
  if (!place) return [];
  const choices: string[] = [];
  eachCell(place.range, (row, column) => {
    const value = editor.calculation.value(place.sheet, row, column);
    if (value !== null && value !== '') choices.push(display(value, 'General'));
  });
  return choices;
}

function keeps(
  editor: Editor,
  sheet: Sheet,
  cell: CellPosition,
  validation: Validation,
  value: CellValue,
): boolean {
  const { rule, ignoreBlanks } = validation;
  if (!rule) return true;
  if (value === null || value === '') return ignoreBlanks;
  if (typeof value === 'object') return false;
  switch (rule.kind) {
    case 'list':
      return listChoices(editor, sheet, rule.source, validation, cell).includes(
        display(value, 'General'),
      );
    case 'custom': {
      const result = editor.calculation.conditions().validationValue(sheet, cell, rule.formula);
      return result === true || (typeof result === 'number' && result !== 0);
    }
    default:
      return compares(editor, sheet, cell, rule, value);
  }
}

type Comparison = Exclude<ValidationRule, { kind: 'list' | 'custom' }>;

function compares(
  editor: Editor,
  sheet: Sheet,
  cell: CellPosition,
  rule: Comparison,
  value: string | number | boolean,
): boolean {
  const measured = rule.kind === 'text-length' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (rule.kind === 'whole' && !Number.isInteger(measured)) return false;
  const bound = (given: Bound): number | null => {
    if (typeof given === 'number') return given;
    if (!given.startsWith('=')) return parseDay(given, 0) ?? numberOf(given);
    return numberOf(editor.calculation.conditions().validationValue(sheet, cell, given));
  };
  const first = bound(rule.first);
  const second = rule.second === null ? null : bound(rule.second);
  return first !== null && holds(rule.operator, measured, first, second ?? first);
}

function numberOf(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : null;
}

function holds(
  operator: ComparisonOperator,
  value: number,
  first: number,
  second: number,
): boolean {
  switch (operator) {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
  }
}
