import type { Rule } from '../definition/programme';
import { marked, type BlockSource } from './block-source';
import { block, cell, type DraftBlock } from './draft';
import { spansOf } from './geometry';
import { resultRole } from './roles';
import { isNumberExpression } from '../definition/expression';

/** Results beside their titles and the rules in words; numbers with a bar where there is a chart. */
export function resultRows(
  source: BlockSource,
  rules: readonly Rule[],
  chart: number | undefined,
  wanted: readonly number[],
): readonly DraftBlock[] {
  const [title, words, value, bar] = spansOf(source.geometry, wanted);
  if (title === undefined || words === undefined || value === undefined) {
    throw new Error('results have three columns');
  }
  return rules.map((rule) => {
    const unit = rule.unit === undefined || rule.unit === '%' ? '' : ` (${rule.unit})`;
    const hasBar = bar !== undefined && isNumberExpression(rule.expression);
    return block([
      cell(...title, 'label', marked(source, `${rule.title}${unit}`, rule.origin)),
      cell(...words, 'explanation', rule.text),
      cell(value[0], hasBar ? value[1] : (bar ?? value)[1], resultRole(source.card, rule), {
        kind: 'result',
        rule: rule.id,
      }),
      ...(hasBar && chart !== undefined
        ? [cell(...bar, 'bar', { kind: 'bar', rule: rule.id, full: chart })]
        : []),
    ]);
  });
}
