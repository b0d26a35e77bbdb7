import { LANGUAGES } from '../../../shared/messages/language';
import type { Person } from '../../client/sign-in';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { actions, busy, button, pageTitle, paragraph } from './parts';
import { failureWords } from './words';

const personRow = (of: Person, state: PaneState, texts: Texts): ElementNode => {
  const current = state.person?.id === of.id;
  return h(
    'li',
    { key: of.id },
    h(
      'button',
      {
        attributes: {
          'type': 'button',
          'class': current ? 'row chosen' : 'row',
          'aria-pressed': String(current),
        },
        on: { click: { kind: 'sign-in', person: of.id } },
      },
      h(
        'span',
        { attributes: { class: 'label' } },
        `${current ? '✓ ' : ''}${of.name} – ${texts.roles[of.role]}`,
      ),
      h('span', { attributes: { class: 'message' } }, of.institution),
    ),
  );
};

function people(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { people: list } = state;
  switch (list.kind) {
    case 'idle':
    case 'loading':
      return [busy(texts.account.loading)];
    case 'failed':
      return [
        paragraph(
          list.failure.kind === 'other' && list.failure.status === 404
            ? texts.account.none
            : failureWords(list.failure, texts),
        ),
        actions(button(texts.tryAgain, { kind: 'read-people' })),
      ];
    case 'loaded':
      return [
        h(
          'ul',
          { key: 'people', attributes: { class: 'rows' } },
          list.value.map((one) => personRow(one, state, texts)),
        ),
      ];
  }
}

const languages = (state: PaneState, texts: Texts): ElementNode =>
  h(
    'div',
    {
      key: 'languages',
      attributes: { 'class': 'choices', 'role': 'group', 'aria-label': texts.account.language },
    },
    LANGUAGES.map((language) =>
      h(
        'button',
        {
          key: language,
          attributes: {
            'type': 'button',
            'class': 'choice',
            'lang': language,
            'aria-pressed': String(state.language === language),
          },
          on: { click: { kind: 'choose-language', language } },
        },
        texts.account.languages[language],
      ),
    ),
  );

/** Who works, and how the pane speaks. */
export function accountPage(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { person } = state;
  const { account } = texts;
  return [
    pageTitle(account.title),
    ...(person === null
      ? [paragraph(account.nobody)]
      : [
          h(
            'p',
            { key: 'person' },
            `${account.person}: `,
            h('strong', {}, person.name),
            ` (${texts.roles[person.role]})`,
          ),
          actions(button(account.signOut, { kind: 'sign-out' })),
        ]),
    h('h2', { key: 'demonstration' }, account.demonstration),
    paragraph(account.demonstrationHelp, 'quiet'),
    ...people(state, texts),
    h('h2', { key: 'settings' }, account.settings),
    paragraph(account.language, 'quiet'),
    languages(state, texts),
  ];
}
