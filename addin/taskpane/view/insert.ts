import type { Card, Programme } from '../../../shared/definition/programme';
import { openingEvent } from '../../../shared/process/standing';
import type { ProgrammeSummary } from '../../client/definitions';
import { versionIn } from '../definitions';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { filePage, filePicker } from './file';
import { actions, busy, button, fold, pageTitle, paragraph, quietText } from './parts';
import { failureWords, rolesWords } from './words';

function cardEntry(state: PaneState, programme: Programme, card: Card, texts: Texts): ElementNode {
  const { insert } = texts;
  const here = (state.workbook?.sheets ?? []).find(
    ({ identity }) => identity.programme === programme.id && identity.card === card.id,
  );
  const [purpose = ''] = card.purpose.split('\n');
  const opens = openingEvent(programme.process)?.cards?.includes(card.id) === true;
  const handedIn =
    card.roles.length === 0
      ? insert.toRead
      : insert.handedInBy(rolesWords(programme, card.roles, texts));
  return h(
    'li',
    { key: card.id, attributes: { class: 'entry' } },
    h('h3', {}, card.title),
    paragraph(purpose),
    paragraph(handedIn, 'quiet'),
    h(
      'div',
      { attributes: { class: 'actions' } },
      button(
        here === undefined ? insert.insert : insert.another,
        { kind: 'insert', programme: programme.id, card: card.id },
        {
          // What a case begins with.
          primary: here === undefined && opens,
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

/** What stands under a programme's title: its cards, once its definition is here. */
function content(
  state: PaneState,
  { id, version, summary }: ProgrammeSummary,
  texts: Texts,
): readonly PaneNode[] {
  const found = versionIn(state, { programme: id, version });
  switch (found.kind) {
    case 'idle':
    case 'loading':
      return [paragraph(summary, 'quiet'), busy(texts.insert.loadingCards)];
    case 'failed':
      return [
        paragraph(failureWords(found.failure, texts)),
        actions(button(texts.tryAgain, { kind: 'read-programmes' }, { id: `again-${id}` })),
      ];
    case 'loaded':
      return [
        paragraph(summary, 'quiet'),
        h(
          'ul',
          { key: 'cards', attributes: { class: 'entries' } },
          found.value.cards.map((card) => cardEntry(state, found.value, card, texts)),
        ),
      ];
  }
}

/** A programme, folded unless it is the only one or this workbook has cards of it already. */
function programmeFold(
  state: PaneState,
  of: ProgrammeSummary,
  only: boolean,
  texts: Texts,
): ElementNode {
  const inUse = (state.workbook?.sheets ?? []).some(({ identity }) => identity.programme === of.id);
  return fold(
    `programme ${of.id}`,
    [
      h('h2', { attributes: { class: 'summary-title', id: `programme-${of.id}` } }, of.title),
      quietText(texts.insert.cards(of.cards.length)),
    ],
    only || inUse,
    content(state, of, texts),
  );
}

function programmes(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { list, outdated } = state.definitions;
  switch (list.kind) {
    case 'idle':
    case 'loading':
      return [busy(texts.insert.loading)];
    case 'failed':
      return [
        paragraph(failureWords(list.failure, texts)),
        actions(button(texts.tryAgain, { kind: 'read-programmes' }, { primary: true })),
      ];
    case 'loaded': {
      const { value } = list;
      return [
        ...(outdated === null ? [] : [paragraph(texts.insert.kept, 'quiet')]),
        ...(value.length === 0 ? [paragraph(texts.insert.none)] : []),
        h(
          'div',
          { key: 'programmes', attributes: { class: 'folds programmes' } },
          value.map((one) => programmeFold(state, one, value.length === 1, texts)),
        ),
      ];
    }
  }
}

/** The newest version of each programme with its cards, to be inserted as sheets; or a file of cards. */
export const insertPage = (state: PaneState, texts: Texts): readonly PaneNode[] =>
  state.file.kind === 'none'
    ? [
        pageTitle(texts.insert.title),
        paragraph(texts.insert.intro),
        ...programmes(state, texts),
        filePicker(texts),
      ]
    : filePage(state, state.file.name, texts);
