import type { Card, Programme } from '../../../shared/definition/programme';
import { PROGRAMMES } from '../../../shared/programmes';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { button, pageTitle, paragraph } from './parts';
import { rolesWords } from './words';

function cardEntry(state: PaneState, programme: Programme, card: Card, texts: Texts): ElementNode {
  const { insert } = texts;
  const here = (state.workbook?.sheets ?? []).find(
    ({ identity }) => identity.programme === programme.id && identity.card === card.id,
  );
  const [purpose = ''] = card.purpose.split('\n');
  return h(
    'li',
    { key: card.id, attributes: { class: 'entry' } },
    h('h3', {}, card.title),
    paragraph(purpose),
    paragraph(insert.handedInBy(rolesWords(programme, card.roles, texts)), 'quiet'),
    h(
      'div',
      { attributes: { class: 'actions' } },
      button(
        here === undefined ? insert.insert : insert.another,
        { kind: 'insert', programme: programme.id, card: card.id },
        {
          primary: here === undefined && card.roles.includes('applicant'),
          disabled: state.work !== null,
          id: `insert-${programme.id}-${card.id}`,
          name:
            here === undefined ? insert.insertNamed(card.title) : insert.anotherNamed(card.title),
        },
      ),
      here === undefined
        ? null
        : button(insert.goTo(here.name), { kind: 'show-sheet', sheet: here.id }, { quiet: true }),
    ),
  );
}

/** Programmes, the newest version of each, with their cards. */
export function insertPage(state: PaneState, texts: Texts): readonly PaneNode[] {
  const newest = PROGRAMMES.filter(
    (programme, index) => PROGRAMMES.findIndex(({ id }) => id === programme.id) === index,
  );
  return [
    pageTitle(texts.insert.title),
    paragraph(texts.insert.intro),
    ...newest.map((programme) =>
      h(
        'section',
        { key: programme.id },
        h('h2', {}, programme.title),
        paragraph(programme.summary, 'quiet'),
        h(
          'ul',
          { attributes: { class: 'entries' } },
          programme.cards.map((card) => cardEntry(state, programme, card, texts)),
        ),
      ),
    ),
  ];
}
