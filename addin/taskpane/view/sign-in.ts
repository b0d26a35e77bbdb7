import type { DemonstrationPerson, IssuerChoice, SignInChoices } from '../../client/sign-in';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { peopleTexts } from '../people/texts';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { actions, busy, button, paragraph } from './parts';
import { failureWords } from './words';

/** Whether somebody of the demonstration is signed in. */
const isSignedIn = ({ account }: PaneState, { id }: DemonstrationPerson): boolean =>
  account?.choice.kind === 'person' && account.choice.id === id;

const personRow = (of: DemonstrationPerson, state: PaneState, texts: Texts): ElementNode => {
  const current = isSignedIn(state, of);
  const { account } = peopleTexts(state.language);
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
        `${current ? '✓ ' : ''}${of.name} – ${of.role === null ? account.newcomer : texts.roles[of.role]}`,
      ),
      of.institution === null
        ? null
        : h('span', { attributes: { class: 'message' } }, of.institution),
    ),
  );
};

/** One button for each issuer; the first is the main one as long as nobody is signed in. */
function issuers(all: readonly IssuerChoice[], state: PaneState) {
  const { account } = peopleTexts(state.language);
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
            primary: index === 0 && state.account === null,
            disabled: state.work !== null,
          },
        ),
      ),
    ),
  ];
}

function people(all: readonly DemonstrationPerson[], state: PaneState, texts: Texts) {
  const { account } = peopleTexts(state.language);
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

/** With whom, or as whom, one may sign in here. */
export function signInChoices(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { choices: all } = state;
  const { account } = peopleTexts(state.language);
  switch (all.kind) {
    case 'idle':
    case 'loading':
      return [busy(account.loading)];
    case 'failed':
      return [
        paragraph(failureWords(all.failure, texts)),
        actions(button(texts.tryAgain, { kind: 'read-choices' })),
      ];
    case 'loaded':
      return isNone(all.value)
        ? [paragraph(account.none)]
        : [...issuers(all.value.issuers, state), ...people(all.value.people, state, texts)];
  }
}
