import type { InferOutput } from 'valibot';
import {
  cardResponse,
  caseListResponse,
  caseResponse,
  createCaseResponse,
  eventResponse,
  putCardResponse,
  revisionListResponse,
} from '../../shared/api/cases';
import type { calendarResponse } from '../../shared/api/notices';
import { registerEntryResponse, registerLookupResponse } from '../../shared/api/register';
import type { CardId } from '../../shared/definition/programme';
import type { Send } from './http';
import { readMe, type Me } from './me';
import { readNotices, type CaseNotice } from './notices';
import type { Outcome } from './outcome';

export type CaseSummary = InferOutput<typeof caseListResponse>['items'][number];
export type CasePage = InferOutput<typeof caseListResponse>;
export type CaseDetail = InferOutput<typeof caseResponse>;
export type CaseEvent = CaseDetail['events'][number];
export type CaseAction = CaseDetail['actions'][number];
export type CaseCard = InferOutput<typeof cardResponse>;
export type RevisionPage = InferOutput<typeof revisionListResponse>;
export type StepTaken = InferOutput<typeof eventResponse>;
export type CaseOpened = InferOutput<typeof createCaseResponse>;
export type CardAccepted = InferOutput<typeof putCardResponse>;
export type Calendar = InferOutput<typeof calendarResponse>;
export type RegisterEntry = InferOutput<typeof registerEntryResponse>;
/** What the register says of each number that was asked for, in their order. */
export type RegisterStanding = InferOutput<typeof registerLookupResponse>['entries'];

/** Which cases a list shows: all that the person may see, or those that wait for a step of theirs. */
export type CaseScope = 'all' | 'assigned';

/** A list of cases that is asked for. */
export interface CaseQuery {
  readonly scope: CaseScope;
  readonly cursor: string | null;
  /** For which of the person's institutions; null for all of them. */
  readonly institution: string | null;
}

/** A writing call put together once and sent, if need be, many times: always the same. */
export interface WriteRequest {
  /** `Idempotency-Key`. */
  readonly key: string;
  readonly path: string;
  /** The ETag that the change rests on; null for the first of its kind, undefined where none is asked. */
  readonly basedOn?: string | null | undefined;
  /** JSON text. */
  readonly body: string;
}

type Signal = AbortSignal | undefined;

/** The calls of our API that the pane makes. */
export interface Api {
  readonly me: () => Promise<Outcome<Me>>;
  readonly cases: (query: CaseQuery, signal?: Signal) => Promise<Outcome<CasePage>>;
  readonly readCase: (id: string, signal?: Signal) => Promise<Outcome<CaseDetail>>;
  readonly readCard: (id: string, card: CardId, signal?: Signal) => Promise<Outcome<CaseCard>>;
  /** Revisions of a card of a case, the oldest first. */
  readonly revisions: (
    id: string,
    card: CardId,
    cursor: string | null,
    signal?: Signal,
  ) => Promise<Outcome<RevisionPage>>;
  /** A revision by its number. */
  readonly readRevision: (
    id: string,
    card: CardId,
    revision: number,
    signal?: Signal,
  ) => Promise<Outcome<CaseCard>>;
  readonly openCase: (request: WriteRequest, signal?: Signal) => Promise<Outcome<CaseOpened>>;
  readonly putCard: (request: WriteRequest, signal?: Signal) => Promise<Outcome<CardAccepted>>;
  readonly takeStep: (request: WriteRequest, signal?: Signal) => Promise<Outcome<StepTaken>>;
  /** At most `MAX_LOOKUP_NUMBERS` numbers. */
  readonly registerStanding: (numbers: readonly string[]) => Promise<Outcome<RegisterStanding>>;
  /** @param revalidate asks whether what the browser keeps still stands; others may be a little behind. */
  readonly registerEntry: (
    number: string,
    signal?: Signal,
    revalidate?: true,
  ) => Promise<Outcome<RegisterEntry>>;
  readonly notices: (signal?: Signal) => Promise<Outcome<readonly CaseNotice[]>>;
}

const segment = encodeURIComponent;

/** The paths of writing calls. */
export const CASES_PATH = '/cases';
export const cardPath = (id: string, card: CardId): string =>
  `/cases/${segment(id)}/cards/${segment(card)}`;
export const eventsPath = (id: string): string => `/cases/${segment(id)}/events`;

/** A certificate's number as addresses write it: slashes become hyphens. */
export const numberInPath = (number: string): string => segment(number.trim().replaceAll('/', '-'));

function writeHeaders({ key, basedOn }: WriteRequest): Record<string, string> {
  const precondition =
    basedOn === undefined
      ? {}
      : basedOn === null
        ? { 'If-None-Match': '*' }
        : { 'If-Match': basedOn };
  return { 'Idempotency-Key': key, ...precondition };
}

export function createApi(send: Send): Api {
  const write = (request: WriteRequest, method: 'POST' | 'PUT', signal: Signal) => ({
    method,
    path: request.path,
    body: request.body,
    headers: writeHeaders(request),
    signal,
  });
  return {
    me: () => readMe(send),
    cases: ({ scope, cursor, institution }, signal) => {
      const query = new URLSearchParams({
        limit: '20',
        ...(scope === 'assigned' ? { waiting: 'true' } : {}),
        ...(institution === null ? {} : { institution }),
        ...(cursor === null ? {} : { cursor }),
      });
      return send({ method: 'GET', path: `/cases?${query}`, schema: caseListResponse, signal });
    },
    readCase: (id, signal) =>
      send({ method: 'GET', path: `/cases/${segment(id)}`, schema: caseResponse, signal }),
    readCard: (id, card, signal) =>
      send({ method: 'GET', path: cardPath(id, card), schema: cardResponse, signal }),
    revisions: (id, card, cursor, signal) => {
      const query = new URLSearchParams({ limit: '200', ...(cursor === null ? {} : { cursor }) });
      const path = `${cardPath(id, card)}/revisions?${query}`;
      return send({ method: 'GET', path, schema: revisionListResponse, signal });
    },
    readRevision: (id, card, revision, signal) =>
      send({
        method: 'GET',
        path: `${cardPath(id, card)}/revisions/${revision}`,
        schema: cardResponse,
        signal,
      }),
    openCase: (request, signal) =>
      send({ ...write(request, 'POST', signal), schema: createCaseResponse }),
    putCard: (request, signal) =>
      send({ ...write(request, 'PUT', signal), schema: putCardResponse }),
    takeStep: (request, signal) =>
      send({ ...write(request, 'POST', signal), schema: eventResponse }),
    registerStanding: async (numbers) => {
      const outcome = await send({
        method: 'POST',
        path: '/register/lookup',
        body: JSON.stringify({ numbers }),
        schema: registerLookupResponse,
      });
      return outcome.ok ? { ...outcome, value: outcome.value.entries } : outcome;
    },
    registerEntry: (number, signal, revalidate) =>
      send({
        method: 'GET',
        path: `/register/${numberInPath(number)}`,
        schema: registerEntryResponse,
        signal,
        ...(revalidate === undefined ? {} : { revalidate }),
      }),
    notices: (signal) => readNotices(send, signal),
  };
}
