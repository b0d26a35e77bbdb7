import { itemsOf } from '../../../shared/definition/programme';
import { h, type PaneNode } from '../dom/node';
import type { ReadCard } from '../state';
import type { Texts } from '../texts';
import { actions, button, panel, paragraph } from './parts';

/** Names the values from other cards that are not as they were looked at. */
export function changedSources(
  { card, programme, reading }: ReadCard,
  texts: Texts,
): readonly PaneNode[] {
  const changed = itemsOf(card).filter(({ id }) => reading.changed.has(id));
  if (changed.length === 0) return [];
  const sourceOf = (id: string | undefined): string =>
    programme.cards.find((one) => one.id === id)?.title ?? '';
  return [
    panel(
      'changed sources',
      texts.card.changed,
      null,
      paragraph(texts.card.changedHelp),
      h(
        'ul',
        { attributes: { class: 'rows' } },
        changed.map(({ id, label, from }) =>
          h(
            'li',
            { key: id },
            h(
              'button',
              {
                attributes: { type: 'button', class: 'row' },
                on: { click: { kind: 'go-to', item: id } },
              },
              h('span', { attributes: { class: 'label' } }, label),
              h('span', { attributes: { class: 'message' } }, sourceOf(from)),
            ),
          ),
        ),
      ),
      actions(button(texts.card.seen, { kind: 'mark-seen' }, { id: 'mark-seen' })),
    ),
  ];
}
