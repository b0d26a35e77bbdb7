import * as v from 'valibot';
import { LANGUAGES } from '../../../shared/messages/language';
import { keepIfRoom, type Store } from '../../client/store';
import type { Effect } from '../effect';
import type { Performing } from './surroundings';

type Of<TKind extends Effect['kind']> = Extract<Effect, { readonly kind: TKind }>;

const PREFERENCES = 'preferences';
const preferencesSchema = v.strictObject({
  /** Null until the person chooses one: then Excel's own decides. */
  language: v.nullable(v.picklist(LANGUAGES)),
  /** Who signed in last; never a token. */
  person: v.nullable(v.string()),
});
type Preferences = Readonly<v.InferOutput<typeof preferencesSchema>>;

/** What the person chose in the pane before. */
export async function readPreferences(store: Store): Promise<Preferences> {
  const kept = await store.get(PREFERENCES);
  return v.is(preferencesSchema, kept) ? kept : { language: null, person: null };
}

const keep = async (store: Store, change: Partial<Preferences>): Promise<void> =>
  keepIfRoom(store.put(PREFERENCES, { ...(await readPreferences(store)), ...change }));

export async function readPeople({ signIn, dispatch }: Performing): Promise<void> {
  dispatch({ kind: 'people-read', outcome: await signIn.choices() });
}

export async function signInAs(
  { person }: Of<'sign-in'>,
  { signIn, store, dispatch }: Performing,
): Promise<void> {
  const outcome = await signIn.signIn(person);
  if (outcome.ok) await keep(store, { person });
  dispatch({ kind: 'signed-in', outcome });
}

export async function signOut({ signIn, store }: Performing): Promise<void> {
  signIn.signOut();
  await keep(store, { person: null });
}

export const keepLanguage = (
  { language }: Of<'keep-language'>,
  { store }: Performing,
): Promise<void> => keep(store, { language });
