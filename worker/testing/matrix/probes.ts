/** How each call of the description is made, about what, and what it is answered to whom. */
import type { DescribedCall } from './description';
import { roleOf, type Who } from './people';
import {
  applies,
  belongs,
  CASE_NAMES,
  coordinates,
  invites,
  keepsPersonal,
  KEPT_INSTITUTIONS,
  knows,
  oversees,
  owns,
  seesCase,
  type CaseName,
} from './rights';

/** How a call is probed. */
interface Probed {
  /** The path, where another than the usual one is meant. */
  readonly path?: string;
  /** The variant of the call that is meant; `{case}` in it is the case's id. */
  readonly query?: string;
  /** What is sent as JSON; the name of a body stands for its id. */
  readonly body?: unknown;
  /** A workbook is sent: an application, right or with a mistake. */
  readonly file?: 'right' | 'wrong';
  /** Where the description leaves it to the query whether one has to prove who one is. */
  readonly secured?: boolean;
  readonly writes?: boolean;
  /** Machines are refused, whatever they ask for. */
  readonly peopleOnly?: boolean;
  /** What is answered to who may: a success, or what they have not said yet (428, 422). */
  readonly done: number;
  /** What is answered to who may not know of the object, if not 404. */
  readonly hidden?: number;
}

/** Who may know of an object, and who of them may do what the call does; everybody if not said. */
interface Rights<T> {
  readonly sees?: (who: Who, of: T) => boolean;
  readonly may?: (who: Who, of: T) => boolean;
}

/** A call as it is made, with each object that it is made about. */
export interface Probe extends Probed {
  readonly objects: readonly {
    /** Empty for a call about nothing in particular. */
    readonly name: string;
    readonly sees: (who: Who) => boolean;
    readonly may: (who: Who) => boolean;
  }[];
}

const about =
  <T extends string>(names: readonly T[]) =>
  ({ sees, may, ...probed }: Probed & Rights<T>): Probe => ({
    ...probed,
    objects: names.map((name) => ({
      name,
      sees: (who) => sees?.(who, name) ?? true,
      may: (who) => may?.(who, name) ?? true,
    })),
  });
const aboutNothing = about(['']);
const aboutCases = about(CASE_NAMES);
const aboutInstitutions = about(KEPT_INSTITUTIONS);

const FOR_ALL: Probe = aboutNothing({ done: 200 });
const SIGNED_IN: Probe = aboutNothing({ done: 200 });
const readsCase = (probed: Partial<Probed> & Rights<CaseName> = {}): Probe =>
  aboutCases({ sees: seesCase, done: 200, ...probed });
const overview = (place: string): Probe =>
  aboutNothing({
    query: `?voivodeship=${place}`,
    path: '/api/v1/programmes/sc-kis/cards/rejestr.xlsx',
    secured: true,
    may: oversees(place),
    done: 200,
  });

/** Every call of the description, each with the variants that differ in who may make them. */
export const PROBES: Readonly<Record<string, readonly Probe[]>> = {
  'GET /api/v1/programmes': [FOR_ALL],
  'GET /api/v1/programmes/{programme}': [FOR_ALL],
  'GET /api/v1/programmes/{programme}/versions/{version}': [FOR_ALL],
  'GET /api/v1/programmes/{programme}/examples': [FOR_ALL],
  'GET /api/v1/programmes/{programme}/in-progress': [
    aboutNothing({ path: '/api/v1/programmes/przyjazny-rodzinie/in-progress', done: 200 }),
  ],
  'POST /api/v1/score': [
    aboutNothing({ body: { programme: 'sc-kis', card: 'wniosek', answers: {} }, done: 200 }),
  ],
  'POST /api/v1/score/batch': [
    aboutNothing({ body: { programme: 'sc-kis', card: 'wniosek', rows: [] }, done: 200 }),
  ],
  'GET /api/v1/programmes/{programme}/cards/{card}.xlsx': [
    FOR_ALL,
    readsCase({ query: '?case={case}', secured: true }),
    overview('lubelskie'),
    overview('opolskie'),
  ],
  'POST /api/v1/workbooks': [
    aboutNothing({ file: 'right', done: 200 }),
    readsCase({
      query: '?case={case}',
      file: 'right',
      secured: true,
      may: (who) => !coordinates(who),
    }),
    aboutNothing({
      query: '?submit=true',
      file: 'wrong',
      secured: true,
      writes: true,
      may: applies,
      done: 422,
    }),
    readsCase({
      query: '?case={case}&submit=true',
      file: 'wrong',
      secured: true,
      writes: true,
      may: applies,
      done: 428,
    }),
  ],
  'POST /api/v1/cases': [
    aboutNothing({
      body: { programme: 'sc-kis', cards: { wniosek: {} } },
      may: applies,
      done: 422,
    }),
  ],
  'GET /api/v1/cases': [SIGNED_IN],
  'GET /api/v1/cases/{id}': [readsCase()],
  'POST /api/v1/cases/{id}/events': [
    readsCase({
      body: { event: 'audit-started', data: { brak_konfliktu: true } },
      may: (who) => roleOf(who) === 'auditor',
      done: 428,
    }),
    readsCase({
      body: { event: 'abandoned' },
      may: applies,
      done: 428,
    }),
  ],
  'GET /api/v1/cases/{id}/cards/{card}': [readsCase()],
  'PUT /api/v1/cases/{id}/cards/{card}': [
    readsCase({ body: { answers: {} }, may: applies, done: 428 }),
  ],
  'GET /api/v1/cases/{id}/cards/{card}/revisions': [readsCase()],
  'GET /api/v1/cases/{id}/cards/{card}/revisions/{revision}': [readsCase()],
  'GET /api/v1/cases/{id}/personal': [readsCase({ peopleOnly: true, may: keepsPersonal })],
  'POST /api/v1/cases/{id}/erasure': [
    readsCase({
      body: { reason: 'consent-withdrawn' },
      peopleOnly: true,
      may: keepsPersonal,
      done: 428,
    }),
  ],
  'POST /api/v1/personal-data/searches': [
    aboutNothing({
      body: { value: 'Anna Przykładowa' },
      peopleOnly: true,
      may: ({ owner }) => owner,
      done: 200,
    }),
  ],
  'GET /api/v1/me': [SIGNED_IN],
  'POST /api/v1/institutions': [
    aboutNothing({
      body: { name: 'Nowa', role: 'auditor' },
      peopleOnly: true,
      may: coordinates,
      done: 201,
    }),
  ],
  'GET /api/v1/institutions': [aboutNothing({ peopleOnly: true, done: 200 })],
  'GET /api/v1/institutions/{id}': [
    aboutInstitutions({ peopleOnly: true, sees: knows, done: 200 }),
  ],
  'PUT /api/v1/institutions/{id}/members/{member}': [
    aboutInstitutions({
      body: { owner: true },
      peopleOnly: true,
      sees: knows,
      may: owns,
      done: 428,
    }),
  ],
  'DELETE /api/v1/institutions/{id}/members/{member}': [
    aboutInstitutions({ peopleOnly: true, sees: knows, may: owns, done: 428 }),
  ],
  'POST /api/v1/institutions/{id}/invitations': [
    aboutInstitutions({ body: {}, peopleOnly: true, sees: knows, may: invites, done: 201 }),
  ],
  'DELETE /api/v1/institutions/{id}/invitations/{invitation}': [
    aboutInstitutions({ peopleOnly: true, sees: knows, may: invites, done: 200 }),
  ],
  'POST /api/v1/invitations/accept': [
    aboutNothing({ body: { code: 'unknown' }, peopleOnly: true, done: 422 }),
  ],
  'GET /api/v1/cases/{id}/assignment': [readsCase({ peopleOnly: true })],
  'POST /api/v1/cases/{id}/assignment': [
    readsCase({ body: { member: null }, peopleOnly: true, done: 428 }),
  ],
  'POST /api/v1/keys': [
    aboutInstitutions({
      body: { institution: '{institution}', scope: 'read', days: 1, name: 'Program' },
      peopleOnly: true,
      sees: belongs,
      hidden: 422,
      may: owns,
      done: 201,
    }),
  ],
  'GET /api/v1/keys': [aboutNothing({ peopleOnly: true, done: 200 })],
  'DELETE /api/v1/keys/{id}': [aboutInstitutions({ peopleOnly: true, sees: owns, done: 200 })],
  'GET /api/v1/notices': [SIGNED_IN],
  'POST /api/v1/calendar': [aboutNothing({ body: {}, peopleOnly: true, done: 201 })],
  'DELETE /api/v1/calendar': [aboutNothing({ peopleOnly: true, done: 200 })],
  'GET /api/v1/register': [FOR_ALL],
  'GET /api/v1/register/{number}': [FOR_ALL],
  'POST /api/v1/register/lookup': [
    aboutNothing({ body: { numbers: ['KIS/06/2026/0001'] }, done: 200 }),
  ],
  'GET /api/v1/sign-in': [FOR_ALL],
  'GET /api/v1/codes': [FOR_ALL],
  'GET /api/v1/openapi.json': [FOR_ALL],
  'GET /healthz': [FOR_ALL],
  'GET /api/v1/local/people': [FOR_ALL],
  'POST /api/v1/local/tokens': [aboutNothing({ body: { person: 'wnioskodawca' }, done: 200 })],
  'POST /api/v1/local/demonstration': [FOR_ALL],
};

/**
 * The status that a caller is answered: 401 who proves nothing; 403 a machine where it may not; what
 * they may not know of is not there; 403 what they see and may not do.
 */
export function expectedStatus(
  call: DescribedCall,
  probe: Probe,
  { sees, may }: Probe['objects'][number],
  who: Who,
): number {
  const secured = probe.secured ?? call.secured;
  const writes = probe.writes ?? call.writes;
  if (secured && who.kind === 'nobody') return 401;
  const isMachine = who.kind === 'read-key' || who.kind === 'write-key';
  if (isMachine && probe.peopleOnly === true) return 403;
  if (who.kind === 'read-key' && secured && writes) return 403;
  if (!sees(who)) return probe.hidden ?? 404;
  return may(who) ? probe.done : 403;
}
