import { validateCard } from '../../../shared/card/validate';
import type { Card, CardId } from '../../../shared/definition/programme';
import { MAX_REMARK, type Mark } from '../../client/checklist-marks';
import {
  checkedSections,
  markOf,
  type CheckedItem,
  type Checklist,
  type Completion,
} from '../case/checklist';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { Message } from '../message';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { actions, busy, button, fold, panel, paragraph } from './parts';
import { failureWords } from './words';

/** One item as it was handed in, the mark, and beside a mark the remark. */
function checkedItem(
  { item, label, said }: CheckedItem,
  card: CardId,
  marks: readonly Mark[],
  { procedure: { checklist: words } }: Texts,
): ElementNode {
  const mark = markOf(marks, card, item);
  const id = `mark-${card}-${item}`;
  const remark = (value: string): Message => ({
    kind: 'remark',
    mark: { card, item, remark: value.slice(0, MAX_REMARK) },
  });
  return h(
    'li',
    { key: item, attributes: { class: 'checked' } },
    h('span', { attributes: { class: 'quiet' } }, label),
    h('span', { attributes: { class: 'checked-answer' } }, said ?? words.blank),
    h(
      'div',
      { attributes: { class: 'check' } },
      h('input', {
        attributes: {
          id,
          'type': 'checkbox',
          'checked': mark !== null,
          'aria-label': words.markNamed(label),
        },
        on: { click: { kind: 'toggle-mark', card, item } },
      }),
      h('label', { attributes: { for: id } }, words.mark),
    ),
    mark === null
      ? null
      : h(
          'div',
          { key: 'remark', attributes: { class: 'field' } },
          h('label', { attributes: { for: `remark-${card}-${item}` } }, words.remark),
          h('input', {
            value: mark.remark,
            attributes: {
              'id': `remark-${card}-${item}`,
              'type': 'text',
              'maxlength': String(MAX_REMARK),
              'aria-label': words.remarkNamed(label),
            },
            on: { input: remark },
          }),
        ),
  );
}

function checkedCard(
  card: Card,
  checklist: Checklist,
  { language, today }: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { cards, marks } = checklist;
  const filling =
    cards.kind === 'loaded' ? cards.value.find((one) => one.card === card.id) : undefined;
  if (filling === undefined) return [];
  const { answers } = validateCard(card, filling.answers, { language, today });
  const { checklist: words } = texts.procedure;
  return checkedSections(card, answers, language).map(({ title, items }) => {
    const marked = items.filter(({ item }) => markOf(marks, card.id, item) !== null).length;
    return fold(
      `check ${card.id} ${title}`,
      [
        h('span', { attributes: { class: 'summary-title' } }, title),
        h(
          'span',
          { attributes: { class: marked === 0 ? 'quiet' : 'finding deviation' } },
          h('span', { attributes: { 'aria-hidden': 'true' } }, words.section(marked, items.length)),
          h('span', { attributes: { class: 'unseen' } }, words.sectionName(marked, items.length)),
        ),
      ],
      false,
      h(
        'ul',
        { attributes: { class: 'plain' } },
        items.map((one) => checkedItem(one, card.id, marks, texts)),
      ),
    );
  });
}

function content(
  completion: Completion,
  checklist: Checklist,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { cards } = checklist;
  if (cards.kind === 'failed') {
    return [
      paragraph(failureWords(cards.failure, texts)),
      actions(button(texts.tryAgain, { kind: 'open-checklist' })),
    ];
  }
  if (cards.kind !== 'loaded') return [busy(texts.procedure.checklist.loading)];
  return completion.cards.flatMap((card) => [
    h('h3', { key: card.id }, card.title),
    ...checkedCard(card, checklist, state, texts),
  ]);
}

/** The formal check: what was handed in, item by item, with what has to be completed. */
export function checklistView(
  completion: Completion,
  checklist: Checklist,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { checklist: words } = texts.procedure;
  const { length: count } = checklist.marks;
  if (!checklist.shown) {
    const open = count === 0 ? words.begin : words.goOn(count);
    return [actions(button(open, { kind: 'open-checklist' }, { id: 'open-checklist' }))];
  }
  return [
    panel(
      'checklist',
      words.title,
      FOCUS.checklist,
      paragraph(words.help, 'quiet'),
      content(completion, checklist, state, texts),
      count === 0 ? paragraph(words.none, 'quiet') : null,
      actions(
        button(words.write, { kind: 'write-request' }, { primary: true, disabled: count === 0 }),
        button(words.leave, { kind: 'leave-checklist' }),
      ),
    ),
  ];
}
