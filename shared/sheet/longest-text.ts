import { answerTo } from '../card/answers';
import { tie } from '../messages/tie';
import { conjuncts } from '../rules/explain';
import { wanted } from '../rules/lacking';
import { answerToCell } from './answer-cell';
import type { ContentSource } from './contents';
import type { DraftContent } from './draft';
import { valuesOf } from '../definition/result-values';
import { resultText } from '../rules/rule-formula';
import { shownText } from './roles';

/** The longest text that a cell shows, or may come to show when what it says follows a formula. */
export function longestText(
  { card, items, rules, answers }: MeasuredBy,
  content: DraftContent,
): string {
  switch (content.kind) {
    case 'text':
      return tie(content.text);
    case 'answer': {
      const answer = answerTo(answers, content.item);
      const item = items.get(content.item);
      return item === undefined ? '' : String(answerToCell(item, answer));
    }
    case 'lacking': {
      const expression = card.rules.find(({ id }) => id === content.rule)?.expression;
      return expression?.op === 'requirement'
        ? conjuncts(expression.met)
            .map((condition) => wanted(items, condition))
            .join('; ')
        : '';
    }
    case 'result': {
      const rule = rules.get(content.rule);
      return rule === undefined ? '' : tie(shownText(rule));
    }
    case 'entry': {
      const rule = rules.get(content.rule);
      return rule === undefined
        ? ''
        : valuesOf(rule)
            .map((id) => resultText(rule, id))
            .reduce(
              (longest, text) => (text.length > longest.length ? text : longest),
              content.otherwise,
            );
    }
    default:
      return '';
  }
}

type MeasuredBy = Pick<ContentSource, 'card' | 'items' | 'rules' | 'answers'>;
