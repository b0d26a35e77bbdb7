import * as v from 'valibot';
import { LANGUAGES } from '../../../shared/messages/language';
import type { SignInChoice } from '../../client/sign-in';
import { keepIfRoom, type Store } from '../../client/store';
import type { Effect } from '../effect';
import { loadPart } from '../later/load';
import { loadTexts } from '../texts';
import type { Performing } from './surroundings';

type Of<TKind extends Effect['kind']> = Extract<Effect, { readonly kind: TKind }>;

const PREFERENCES = 'preferences';
const preferencesSchema = v.strictObject({
  /** Null until the person chooses one: then Excel's own decides. */
  language: v.nullable(v.picklist(LANGUAGES)),
  /** The demonstration person who signed in last; never a token. */
  person: v.nullable(v.string()),
  /** The issuer that somebody signed in with last. */
  issuer: v.optional(v.nullable(v.string()), null),
  /** The institution that somebody worked for last. */
  institution: v.optional(v.nullable(v.string()), null),
});
type Preferences = Readonly<v.InferOutput<typeof preferencesSchema>>;

/** What the person chose in the pane before. */
export async function readPreferences(store: Store): Promise<Preferences> {
  const kept = await store.get(PREFERENCES);
  const parsed = v.safeParse(preferencesSchema, kept);
  return parsed.success
    ? parsed.output
    : {
        language: null,
        person: null,
        issuer: null,
        institution: null,
      };
}

const keep = async (store: Store, change: Partial<Preferences>): Promise<void> =>
  keepIfRoom(store.put(PREFERENCES, { ...(await readPreferences(store)), ...change }));

/** How the person signed in last, null when they did not or signed out. */
export const lastChoice = ({ person, issuer }: Preferences): SignInChoice | null => {
  if (issuer !== null) return { kind: 'issuer', issuer };
  return person === null ? null : { kind: 'person', id: person };
};

const keepChoice = (store: Store, choice: SignInChoice | null): Promise<void> =>
  keep(store, {
    person: choice?.kind === 'person' ? choice.id : null,
    issuer: choice?.kind === 'issuer' ? choice.issuer : null,
  });

export async function readChoices({ signIn, dispatch }: Performing): Promise<void> {
  dispatch({ kind: 'choices-read', outcome: await signIn.choices() });
}

export async function signInBy(
  { choice }: Of<'sign-in'>,
  { signIn, store, dispatch, signal }: Performing,
): Promise<void> {
  const outcome = await signIn.signIn(choice, signal);
  if (outcome.ok) await keepChoice(store, choice);
  const { institution } = await readPreferences(store);
  dispatch({ kind: 'signed-in', choice, institution, outcome });
}

/** Nobody asked for it, so nobody is told when it cannot be. */
export async function resume(
  { choice }: Of<'resume'>,
  { signIn, store, dispatch }: Performing,
): Promise<void> {
  const outcome = await signIn.resume(choice);
  if (!outcome.ok) return;
  const { institution } = await readPreferences(store);
  dispatch({ kind: 'signed-in', choice, institution, outcome });
}

export async function signOut({ signIn, store }: Performing): Promise<void> {
  signIn.signOut();
  await keepChoice(store, null);
}

/** Asks as whom somebody may work now: it may have changed since they signed in. */
export async function readAccount(
  { joined }: Of<'read-account'>,
  { api, dispatch }: Performing,
): Promise<void> {
  dispatch({ kind: 'account-read', outcome: await api.me(), joined });
}

/** Brings the words of a language; without a network the pane stays with the one that it has. */
export async function loadLanguage(
  { language }: Of<'load-language'>,
  { dispatch }: Performing,
): Promise<void> {
  try {
    await loadTexts(language);
  } catch {
    dispatch({ kind: 'told', notice: { kind: 'call', failure: { kind: 'offline' } } });
    return;
  }
  dispatch({ kind: 'language-loaded', language });
}

export const keepInstitution = (
  { institution }: Of<'keep-institution'>,
  { store }: Performing,
): Promise<void> => keep(store, { institution });

/** Brings what shows „Konto” and institutions. */
export async function bringPart({ dispatch }: Performing): Promise<void> {
  const loaded = await loadPart().then(
    () => true,
    () => false,
  );
  dispatch({ kind: 'part-loaded', loaded });
}

export const keepLanguage = (
  { language }: Of<'keep-language'>,
  { store }: Performing,
): Promise<void> => keep(store, { language });
