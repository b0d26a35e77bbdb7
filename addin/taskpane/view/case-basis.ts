import type { Programme } from '../../../shared/definition/programme';
import { basisOf, saidResults, type Basis } from '../case/decision';
import type { CaseEvent } from '../../client/api';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { button, quietText } from './parts';

/** The exact versions of the cards, each of which can be inserted as it was. */
const versions = (
  { revisions }: Basis,
  decision: number,
  programme: Programme,
  { work }: PaneState,
  { procedure }: Texts,
): ElementNode =>
  h(
    'ul',
    { key: 'versions', attributes: { class: 'plain' } },
    programme.cards.flatMap(({ id, title }) => {
      const revision = revisions[id]?.revision;
      if (revision === undefined) return [];
      return [
        h(
          'li',
          { key: id },
          h('span', {}, procedure.basisCard(title, revision)),
          button(
            procedure.insertRevision,
            { kind: 'insert-from-case', card: id, decision },
            {
              quiet: true,
              disabled: work !== null,
              name: procedure.insertRevisionNamed(title, revision),
            },
          ),
        ),
      ];
    }),
  );

/** What a decision rests on, in words; nothing for a step that is none. */
export function basisView(
  event: CaseEvent,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const basis = basisOf(event);
  if (basis === null) return [];
  return [
    h(
      'div',
      { key: 'basis', attributes: { class: 'basis' } },
      quietText(texts.procedure.basis),
      versions(basis, event.version, programme, state, texts),
      saidResults(programme, basis, state.language, texts).map(({ title, lines }) => [
        quietText(texts.procedure.basisResults(title)),
        h(
          'ul',
          { attributes: { class: 'plain' } },
          lines.map((line) => h('li', { key: line }, line)),
        ),
      ]),
    ),
  ];
}
