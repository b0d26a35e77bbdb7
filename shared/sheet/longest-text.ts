import { answerTo } from '../card/answers';
import { tie } from '../messages/tie';
import { conjuncts } from '../rules/explain';
import { wanted } from '../rules/lacking';
import { answerToCell } from './answer-cell';
import type { ContentSource } from './contents';
import type { DraftContent } from './draft';

/** The longest text that a cell shows, or may come to show when what it says follows a formula. */
export function longestText({ card, items, answers }: MeasuredBy, content: DraftContent): string {
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
    default:
      return '';
  }
}

type MeasuredBy = Pick<ContentSource, 'card' | 'items' | 'answers'>;
