import { LANGUAGES } from '../../../shared/messages/language';
import type { Person } from '../../client/sign-in';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { Message } from '../message';
import type { Task } from '../people/state';
import { peopleTexts } from '../people/texts';
import type { PeopleTexts } from '../people/texts-pl';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { formPanel, textField } from './form';
import { institutionPage } from './institution';
import { actions, button, pageTitle, paragraph } from './parts';
import { signInChoices } from './sign-in';

function languages(state: PaneState): ElementNode {
  const { account } = peopleTexts(state.language);
  return h(
    'div',
    {
      key: 'languages',
      attributes: { 'class': 'choices', 'role': 'group', 'aria-label': account.language },
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
        account.languages[language],
      ),
    ),
  );
}

/** The private address of the person's calendar: asked for, then to be copied. */
function calendar(state: PaneState): readonly PaneNode[] {
  const { account } = peopleTexts(state.language);
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

/** For whom the person acts, where they belong to several institutions. */
function actingChoice({ account, person }: PaneState, words: PeopleTexts['account']) {
  if (account === null || account.people.length < 2) return [];
  return [
    h('h2', { key: 'act for' }, words.actFor),
    paragraph(words.actForHelp, 'quiet'),
    h(
      'div',
      {
        key: 'acting',
        attributes: { 'class': 'rows', 'role': 'group', 'aria-label': words.actFor },
      },
      account.people.map((one) => actingRow(one, one.id === person?.id)),
    ),
  ];
}

const actingRow = ({ institution, institutionId }: Person, current: boolean): ElementNode =>
  h(
    'button',
    {
      key: institutionId,
      attributes: {
        'type': 'button',
        'class': current ? 'row chosen' : 'row',
        'aria-pressed': String(current),
      },
      on: { click: { kind: 'act-for', institution: institutionId } },
    },
    `${current ? '✓ ' : ''}${institution}`,
  );

/** The ways into an institution: a code, or beginning one; with a form once one was chosen. */
function entrances(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { account, accept, found } = peopleTexts(state.language);
  const { form } = state.people;
  if (form?.task.kind === 'accept') {
    const code = textField(form, 'code', accept.code, { maxlength: '100' });
    return [formPanel(form, accept, state, texts, paragraph(accept.help), code)];
  }
  if (form?.task.kind === 'found') {
    const name = textField(form, 'name', found.name);
    return [formPanel(form, found, state, texts, paragraph(found.help), name)];
  }
  const begin = (task: Task): Message => ({ kind: 'begin-form', task });
  return [
    actions(
      button(account.haveCode, begin({ kind: 'accept' }), {
        id: 'accept',
        primary: state.person === null,
      }),
      button(account.found, begin({ kind: 'found' }), { id: 'found-institution' }),
    ),
  ];
}

/** Who is signed in, and as whom they act. */
function signedIn(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { account: words } = peopleTexts(state.language);
  const { account, person } = state;
  if (account === null) return [paragraph(words.nobody)];
  if (person === null) {
    return [
      paragraph(words.signedIn(account.name === '' ? words.unnamed : account.name)),
      paragraph(words.noInstitution),
      ...entrances(state, texts),
      actions(button(words.signOut, { kind: 'sign-out' })),
    ];
  }
  return [
    h(
      'p',
      { key: 'person' },
      `${words.person}: `,
      h('strong', {}, person.name),
      ` (${texts.roles[person.role]})`,
    ),
    h('p', { key: 'institution', attributes: { class: 'quiet' } }, person.institution),
    actions(
      button(
        person.owner ? words.institutionOwned : words.institution,
        { kind: 'open-institution', id: person.institutionId },
        { id: 'open-institution' },
      ),
      button(words.signOut, { kind: 'sign-out' }),
    ),
    ...actingChoice(state, words),
    ...entrances(state, texts),
  ];
}

/** Who works and for whom, and how the pane speaks; or the institution that is looked at. */
export function accountPage(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { account } = peopleTexts(state.language);
  const { institution } = state.people;
  if (institution !== null) return institutionPage(institution, state, texts);
  return [
    pageTitle(account.title),
    ...signedIn(state, texts),
    ...signInChoices(state, texts),
    ...calendar(state),
    h('h2', { key: 'settings' }, account.settings),
    paragraph(account.language, 'quiet'),
    languages(state),
  ];
}
