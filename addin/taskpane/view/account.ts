import { LANGUAGES } from '../../../shared/messages/language';
import type { IssuerChoice, Person, SignInChoices } from '../../client/sign-in';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
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
        on: { click: { kind: 'sign-in', choice: { kind: 'person', id: of.id } } },
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

/** One button for each issuer; the first is the main one as long as nobody is signed in. */
function issuers(all: readonly IssuerChoice[], state: PaneState, texts: Texts) {
  const { account } = texts;
  if (all.length === 0) return [];
  return [
    h('h2', { key: 'issuers' }, account.signIn),
    paragraph(account.signInHelp, 'quiet'),
    actions(
      all.map(({ issuer, name }, index) =>
        button(
          account.signInBy(name),
          { kind: 'sign-in', choice: { kind: 'issuer', issuer } },
          {
            id: `issuer-${index}`,
            primary: index === 0 && state.person === null,
            disabled: state.work !== null,
          },
        ),
      ),
    ),
  ];
}

function people(all: readonly Person[], state: PaneState, texts: Texts) {
  const { account } = texts;
  if (all.length === 0) return [];
  return [
    h('h2', { key: 'demonstration' }, account.demonstration),
    paragraph(account.demonstrationHelp, 'quiet'),
    h(
      'ul',
      { key: 'people', attributes: { class: 'rows' } },
      all.map((one) => personRow(one, state, texts)),
    ),
  ];
}

const isNone = (choices: SignInChoices): boolean =>
  choices.issuers.length + choices.people.length === 0;

function choices(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { choices: all } = state;
  switch (all.kind) {
    case 'idle':
    case 'loading':
      return [busy(texts.account.loading)];
    case 'failed':
      return [
        paragraph(failureWords(all.failure, texts)),
        actions(button(texts.tryAgain, { kind: 'read-choices' })),
      ];
    case 'loaded':
      return isNone(all.value)
        ? [paragraph(texts.account.none)]
        : [...issuers(all.value.issuers, state, texts), ...people(all.value.people, state, texts)];
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

/** The private address of the person's calendar: asked for, then to be copied. */
function calendar(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { account } = texts;
  if (state.person === null) return [];
  return [
    h('h2', { key: 'calendar' }, account.calendar),
    paragraph(account.calendarHelp, 'quiet'),
    state.calendar === null
      ? actions(
          button(
            account.calendarMake,
            { kind: 'renew-calendar' },
            { id: 'renew-calendar', disabled: state.work !== null },
          ),
        )
      : h(
          'div',
          { key: 'calendar address', attributes: { class: 'field' } },
          h('label', { attributes: { for: FOCUS.calendar } }, account.calendarAddress),
          h('input', {
            value: state.calendar,
            attributes: { id: FOCUS.calendar, type: 'text', readonly: true },
          }),
        ),
  ];
}

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
          h('p', { key: 'institution', attributes: { class: 'quiet' } }, person.institution),
          actions(button(account.signOut, { kind: 'sign-out' })),
        ]),
    ...choices(state, texts),
    ...calendar(state, texts),
    h('h2', { key: 'settings' }, account.settings),
    paragraph(account.language, 'quiet'),
    languages(state, texts),
  ];
}
