import type { ApiKey } from '../../client/institutions';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { Form, OpenInstitution } from '../people/state';
import { peopleTexts } from '../people/texts';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { choiceField, formPanel, textField } from './form';
import { dayOf } from './moment';
import { actions, busy, button, fold, paragraph, quietText } from './parts';
import { failureWords } from './words';

function makingForm(form: Form, state: PaneState, texts: Texts): PaneNode {
  const { makeKey, keys } = peopleTexts(state.language);
  return formPanel(
    form,
    makeKey,
    state,
    texts,
    textField(form, 'name', makeKey.name),
    choiceField(form, 'scope', makeKey.scope, Object.entries(keys.scopes)),
    textField(form, 'days', makeKey.days, { between: [1, 366], wrong: makeKey.wrongDays }),
  );
}

/** Whether a key opens something today; the server decides to the second. */
const stands = ({ revoked_at: revoked, expires_at: expires }: ApiKey, now: string): boolean =>
  revoked === null && expires > now;

function standing(of: ApiKey, now: string, { language }: PaneState): string {
  const { keys } = peopleTexts(language);
  if (of.revoked_at !== null) return keys.revoked(dayOf(of.revoked_at, language));
  const day = dayOf(of.expires_at, language);
  return of.expires_at > now ? keys.until(day) : keys.expired(day);
}

function revoking(of: ApiKey, state: PaneState, texts: Texts): PaneNode {
  const { keys } = peopleTexts(state.language);
  const { form } = state.people;
  if (form?.task.kind === 'revoke-key' && form.task.key === of.id) {
    const words = { title: keys.revokeTitle(of.name), send: keys.revokeSend };
    return formPanel(form, words, state, texts, paragraph(keys.revokeWill));
  }
  return actions(
    button(
      keys.revoke,
      { kind: 'begin-form', task: { kind: 'revoke-key', key: of.id } },
      { id: `revoke-${of.id}`, name: keys.revokeNamed(of.name) },
    ),
  );
}

function keyEntry(of: ApiKey, now: string, state: PaneState, texts: Texts): ElementNode {
  const { keys } = peopleTexts(state.language);
  return h(
    'li',
    { key: of.id, attributes: { class: 'entry' } },
    h('strong', { attributes: { class: 'step' } }, of.name),
    quietText(`${keys.scopes[of.scope]}, ${standing(of, now, state)}; ${of.prefix}…`),
    stands(of, now) ? revoking(of, state, texts) : null,
  );
}

const entries = (all: readonly ElementNode[]): ElementNode =>
  h('ul', { key: 'key list', attributes: { class: 'entries' } }, all);

/** The keys of an institution, for its owners. */
export function keyList(
  { keys: loaded }: OpenInstitution,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { keys } = peopleTexts(state.language);
  const { form, institution } = state.people;
  const title = [h('h2', { key: 'keys' }, keys.title), paragraph(keys.help, 'quiet')];
  if (loaded.kind === 'idle' || loaded.kind === 'loading') return [...title, busy(keys.loading)];
  if (loaded.kind === 'failed') {
    const again = { kind: 'open-institution', id: institution?.id ?? '' } as const;
    return [
      ...title,
      paragraph(failureWords(loaded.failure, texts)),
      actions(button(texts.tryAgain, again)),
    ];
  }
  // A key that ends today stands until its minute; the server says so at its call.
  const now = `${state.today}T00:00:00.000Z`;
  const standingKeys = loaded.value.filter((key) => stands(key, now));
  const ended = loaded.value.filter((key) => !stands(key, now));
  const shown = (of: ApiKey): ElementNode => keyEntry(of, now, state, texts);
  return [
    ...title,
    standingKeys.length === 0 ? paragraph(keys.none) : entries(standingKeys.map(shown)),
    form?.task.kind === 'make-key'
      ? makingForm(form, state, texts)
      : actions(
          button(keys.make, { kind: 'begin-form', task: { kind: 'make-key' } }, { id: 'make-key' }),
        ),
    ...(ended.length === 0
      ? []
      : [
          fold(
            'ended keys',
            [h('span', { attributes: { class: 'summary-title' } }, keys.ended(ended.length))],
            false,
            entries(ended.map(shown)),
          ),
        ]),
  ];
}
