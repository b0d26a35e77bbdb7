import type { RuleId } from '../definition/expression';
import type { Rule } from '../definition/programme';
import { resultSort } from '../definition/expression';
import { findingCell } from '../messages/findings';
import { resultText, textConstant } from '../rules/formula';
import { addressOf, cellRange } from './address';
import { STATE_WORDS } from './contents';
import type { CellRange, ConditionalFormatPlan, ConditionalLook } from './plan';
import type { PlacedCell } from './place';

const says = (cell: string, text: string): string => `=EXACT(${cell},${textConstant(text)})`;

/** Formats for all cells of one sort in one column: few rules, each over one range. */
function overColumn(
  cells: readonly PlacedCell[],
  looks: readonly (readonly [string, ConditionalLook])[],
): readonly ConditionalFormatPlan[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return [];
  const range: CellRange = {
    top: first.row,
    left: first.column,
    bottom: last.bottom,
    right: first.column,
  };
  return looks.map(([text, look]) => ({ range, formula: says(addressOf(first), text), look }));
}

const FINDING_LOOKS = [
  [findingCell('met'), 'met'],
  [findingCell('deviation'), 'deviation'],
  [findingCell('not-applicable'), 'not-applicable'],
] as const;
const STATE_LOOKS = [
  [STATE_WORDS.done, 'done'],
  [STATE_WORDS.toDo, 'to-do'],
  [STATE_WORDS.wrong, 'deviation'],
] as const;

/** Colours that follow the state; the words and signs in the cells say the same. */
export function conditionalFormats(
  cells: readonly PlacedCell[],
  rules: ReadonlyMap<RuleId, Rule>,
): readonly ConditionalFormatPlan[] {
  const ruleOf = (cell: PlacedCell): Rule | undefined =>
    cell.content.kind === 'result' ? rules.get(cell.content.rule) : undefined;
  const findings = cells.filter((cell) => ruleOf(cell)?.expression.op === 'requirement');
  const states = cells.filter(({ content }) => content.kind === 'state');
  const verdicts = cells.flatMap((cell) => {
    const rule = ruleOf(cell);
    if (rule === undefined || resultSort(rule.expression) !== 'boolean') return [];
    const at = addressOf(cell);
    const range = { ...cellRange(cell), right: cell.right };
    return [
      { range, formula: says(at, resultText(rule, 'true')), look: 'met' as const },
      { range, formula: says(at, resultText(rule, 'false')), look: 'deviation' as const },
    ];
  });
  return [...overColumn(findings, FINDING_LOOKS), ...overColumn(states, STATE_LOOKS), ...verdicts];
}
