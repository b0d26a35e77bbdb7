import type { Rule } from '../definition/programme';
import type { BlockSource } from './block-source';
import { block, cell, type DraftBlock } from './draft';
import { resultRole } from './roles';

/** A result beside its title and the rule in words; the wider of the two places is for the words. */
export function resultRow({ geometry }: BlockSource, rule: Rule): DraftBlock {
  const { label, answer, state } = geometry.form;
  const unit = rule.unit === undefined || rule.unit === '%' ? '' : ` (${rule.unit})`;
  const result = { kind: 'result', rule: rule.id } as const;
  const [left, right] = answer;
  return block([
    cell(...label, 'label', `${rule.title}${unit}`),
    ...(state === null
      ? [
          cell(left, left + 1, resultRole(rule), result),
          cell(left + 2, right, 'explanation', rule.text),
        ]
      : [
          cell(left, right, 'explanation', rule.text),
          cell(state, state, resultRole(rule), result),
        ]),
  ]);
}
