/** Cards filled as far as they go: every item answered, every table to its last row. Tests only. */
import type { Answers, AnswerValue, TableRow } from '../card/answers';
import { maxLength } from '../card/read-cell';
import { maxRows } from '../card/read-table';
import {
  itemsOf,
  type Card,
  type Column,
  type Item,
  type Programme,
} from '../definition/programme';
import type { WorkbookCard } from '../sheet/workbook';

const WORDS =
  'uwaga dotyczy rozstrzygnięcia w sprawie gminnego programu współpracy z organizacjami pozarządowymi należy doprecyzować kto i w jakim terminie zwołuje posiedzenie zespołu oraz gdzie ogłasza się wynik'.split(
    ' ',
  );

/** Texts of which no two are alike, so that none is stored once for many. */
function textMaker(): (length: number) => string {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return (length) => {
    let text = String(next(1_000_000));
    while (text.length < length) text += ` ${WORDS[next(WORDS.length)] ?? ''}`;
    return text.slice(0, length).trim();
  };
}

/** Most rows and characters that are filled in, where the card takes more. */
export interface Filling {
  readonly rows?: number;
  readonly text?: number;
}

function fullAnswer(
  item: Item | Column,
  textOf: (length: number) => string,
  most: Filling,
): AnswerValue | null {
  switch (item.kind) {
    case 'text':
    case 'long-text':
      return textOf(Math.min(maxLength(item), most.text ?? Infinity));
    case 'choice':
      // A text begins with a digit, one as good as another.
      return item.options.at(Number(textOf(1)) % item.options.length)?.id ?? null;
    case 'choices':
      return item.options.map(({ id }) => id);
    case 'integer':
    case 'number':
      return item.max ?? 40;
    case 'date':
      return '2026-03-05';
    case 'email':
      return 'klub@example.pl';
    case 'phone':
      return '22 123 45 67';
    case 'postal-code':
      return '23-300';
    case 'teryt':
      return '0605011';
    case 'link':
      return `https://example.pl/${textOf(30).replaceAll(' ', '-')}`;
    case 'table':
      return Array.from({ length: Math.min(maxRows(item), most.rows ?? Infinity) }, (): TableRow =>
        Object.fromEntries(
          item.columns.map((column) => {
            const value = fullAnswer(column, textOf, most);
            return [column.id, typeof value === 'object' ? null : value];
          }),
        ),
      );
    default:
      return null;
  }
}

/** The card with every item of its own answered to the full, or as far as `most` says. */
export function fullCard(programme: Programme, card: Card, most: Filling = {}): WorkbookCard {
  const textOf = textMaker();
  const own = itemsOf(card).filter(({ kind, from }) => kind !== 'info' && from === undefined);
  const answers: Answers = Object.fromEntries(
    own.map((item) => [item.id, fullAnswer(item, textOf, most)]),
  );
  const { id, version } = programme;
  return { card, identity: { programme: id, version, card: card.id, instance: card.id }, answers };
}
