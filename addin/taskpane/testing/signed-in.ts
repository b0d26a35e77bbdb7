import type { Person } from '../../client/sign-in';
import type { Message } from '../message';

/** Somebody of an institution of applicants, who owns it. */
export const APPLICANT: Person = {
  id: 'wnioskodawca',
  name: 'Anna Przykładowa',
  role: 'applicant',
  institution: 'Stowarzyszenie',
  institutionId: 'i-1',
  owner: true,
};

/** That somebody signed in who may work as these people, the first as long as nothing was chosen. */
export const signedInAs = (...people: readonly Person[]): Message => ({
  kind: 'signed-in',
  choice: { kind: 'person', id: people[0]?.id ?? 'nobody' },
  institution: null,
  outcome: { ok: true, value: { name: people[0]?.name ?? 'Grażyna Nowa', people }, etag: null },
});
