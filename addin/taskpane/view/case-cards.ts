import { itemsOf, type Card, type Programme } from '../../../shared/definition/programme';
import { isOpenIn } from '../../../shared/process/open-card';
import { hasTurnIn } from '../case-process';
import type { CaseDetail } from '../../client/api';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { dayOf } from './moment';
import { actions, button, paragraph } from './parts';

function cardActions(
  of: CaseDetail,
  card: Card,
  fillable: boolean,
  state: PaneState,
  texts: Texts,
): ElementNode {
  const link = state.links.find(
    ({ caseId, instance }) =>
      caseId === of.id &&
      state.workbook?.sheets.some(
        ({ identity }) => identity.instance === instance && identity.card === card.id,
      ) === true,
  );
  const sheet = state.workbook?.sheets.find(
    ({ identity, origin }) => identity.instance === link?.instance && origin === 'original',
  );
  const { card: shown } = state;
  const linkable =
    fillable &&
    sheet === undefined &&
    shown.kind === 'read' &&
    shown.card.id === card.id &&
    shown.programme.id === of.programme;
  return actions(
    sheet === undefined
      ? button(
          texts.case.insert,
          { kind: 'insert-from-case', card: card.id },
          {
            id: `case-insert-${card.id}`,
            name: texts.case.insertNamed(card.title),
            disabled: state.work !== null,
          },
        )
      : button(
          texts.case.goTo,
          { kind: 'show-sheet', sheet: sheet.id },
          { id: `case-goto-${card.id}`, name: texts.case.goToNamed(sheet.name) },
        ),
    linkable ? button(texts.case.link, { kind: 'link-sheet' }, { quiet: true }) : null,
  );
}

/** A card that nobody hands in, and that shows what the case or its other cards say. */
const isFilledByCase = (card: Card): boolean =>
  card.roles.length === 0 &&
  card.overview === undefined &&
  itemsOf(card).some(({ from, filled }) => from !== undefined || filled !== undefined);

/** Cards that were handed in, those that the person may hand in now, and those that the case fills. */
export function caseCards(
  of: CaseDetail,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const role = state.person?.role;
  const turn = role !== undefined && hasTurnIn(programme, of, role, state.today);
  const shown = programme.cards.flatMap((card) => {
    const handedIn = of.cards.find((one) => one.card === card.id);
    const fillable =
      role !== undefined && card.roles.includes(role) && (turn || isOpenIn(card, of.state));
    const filled = isFilledByCase(card);
    return handedIn !== undefined || fillable || filled
      ? [{ card, handedIn, fillable, filled }]
      : [];
  });
  if (shown.length === 0) return [];
  return [
    h('h2', { key: 'cards' }, texts.case.cards),
    h(
      'ul',
      { key: 'card list', attributes: { class: 'entries' } },
      shown.map(({ card, handedIn, fillable, filled }) =>
        h(
          'li',
          { key: card.id, attributes: { class: 'entry' } },
          h('h3', {}, card.title),
          paragraph(
            handedIn === undefined
              ? filled
                ? texts.case.filled
                : texts.case.notHandedIn
              : texts.case.revision(handedIn.revision, dayOf(handedIn.accepted_at, state.language)),
            'quiet',
          ),
          cardActions(of, card, fillable, state, texts),
        ),
      ),
    ),
  ];
}
