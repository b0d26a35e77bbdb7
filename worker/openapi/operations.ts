import type { GenericSchema } from 'valibot';
import * as cases from '../../shared/api/cases';
import { healthResponse } from '../../shared/api/health';
import * as local from '../../shared/api/local';
import { codesResponse } from '../../shared/api/problem';
import * as programmes from '../../shared/api/programmes';
import * as register from '../../shared/api/register';
import * as score from '../../shared/api/score';
import type { ObjectSchema } from './schemas';

/** One call of the API, with the very schemas that it is validated by. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put';
  /** As in OpenAPI: `/api/v1/cases/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** Whether it needs a bearer token. */
  readonly secured: boolean;
  readonly query?: ObjectSchema;
  readonly request?: GenericSchema;
  /** Most bytes of the body. */
  readonly limit?: number;
  readonly responses: Readonly<Record<number, GenericSchema | null>>;
  /** Problems that may be answered, beside those that every call has. */
  readonly problems: readonly number[];
  /** Request headers that it takes. */
  readonly headers?: readonly ('Idempotency-Key' | 'If-Match' | 'If-None-Match')[];
}

const MIB = 1024 * 1024;
const open = { secured: false } as const;
const secured = { secured: true } as const;
const body = [400, 413, 415, 422] as const;
const written = ['Idempotency-Key'] as const;

const PROGRAMMES = 'Programy';
const SCORES = 'Wyniki';
const CASES = 'Sprawy';
const REGISTER = 'Rejestr';
const OTHER = 'Pozostałe';
const LOCAL = 'Demonstracja';

/** Every call, in the order in which the description shows them. */
export const OPERATIONS: readonly Operation[] = [
  {
    ...open,
    method: 'get',
    path: '/api/v1/programmes',
    tag: PROGRAMMES,
    summary: 'Programy certyfikacji',
    responses: { 200: programmes.programmeListResponse, 304: null },
    problems: [],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/programmes/{programme}',
    tag: PROGRAMMES,
    summary: 'Definicja programu w\u00a0najnowszej wersji',
    responses: { 200: programmes.programmeResponse, 304: null },
    problems: [404],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/programmes/{programme}/versions/{version}',
    tag: PROGRAMMES,
    summary: 'Definicja programu w\u00a0podanej wersji',
    responses: { 200: programmes.programmeResponse, 304: null },
    problems: [404],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'post',
    path: '/api/v1/score',
    tag: SCORES,
    summary: 'Wynik i\u00a0uwagi do jednej karty; niczego nie zapisuje',
    request: score.scoreRequest,
    limit: MIB,
    responses: { 200: score.scoreResponse },
    problems: body,
  },
  {
    ...open,
    method: 'post',
    path: '/api/v1/score/batch',
    tag: SCORES,
    summary: 'Wyniki wielu kart naraz, w\u00a0kolejności wierszy',
    request: score.batchRequest,
    limit: 4 * MIB,
    responses: { 200: score.batchResponse },
    problems: body,
  },
  {
    ...secured,
    method: 'post',
    path: '/api/v1/cases',
    tag: CASES,
    summary: 'Złożenie wniosku: otwiera sprawę',
    request: cases.createCaseRequest,
    limit: MIB,
    responses: { 201: cases.createCaseResponse },
    problems: [...body, 403, 409],
    headers: written,
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases',
    tag: CASES,
    summary: 'Sprawy, które widzi pytający, od najnowszej',
    query: cases.caseListQuery,
    responses: { 200: cases.caseListResponse },
    problems: [400, 422],
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases/{id}',
    tag: CASES,
    summary: 'Sprawa: stan, możliwe czynności, karty i\u00a0zdarzenia',
    responses: { 200: cases.caseResponse, 304: null },
    problems: [404],
    headers: ['If-None-Match'],
  },
  {
    ...secured,
    method: 'post',
    path: '/api/v1/cases/{id}/events',
    tag: CASES,
    summary: 'Czynność w\u00a0sprawie',
    request: cases.eventRequest,
    limit: MIB,
    responses: { 200: cases.eventResponse },
    problems: [...body, 403, 404, 409, 412, 428],
    headers: [...written, 'If-Match'],
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases/{id}/cards/{card}',
    tag: CASES,
    summary: 'Bieżąca wersja złożona karty',
    responses: { 200: cases.cardResponse, 304: null },
    problems: [404],
    headers: ['If-None-Match'],
  },
  {
    ...secured,
    method: 'put',
    path: '/api/v1/cases/{id}/cards/{card}',
    tag: CASES,
    summary: 'Złożenie karty: jej następna wersja',
    request: cases.putCardRequest,
    limit: MIB,
    responses: { 200: cases.putCardResponse, 201: cases.putCardResponse },
    problems: [...body, 403, 404, 409, 412, 428],
    headers: [...written, 'If-Match', 'If-None-Match'],
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases/{id}/cards/{card}/revisions',
    tag: CASES,
    summary: 'Wszystkie wersje złożone karty, od pierwszej',
    query: cases.revisionListQuery,
    responses: { 200: cases.revisionListResponse },
    problems: [400, 404, 422],
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases/{id}/cards/{card}/revisions/{revision}',
    tag: CASES,
    summary: 'Jedna wersja złożona karty',
    responses: { 200: cases.cardResponse, 304: null },
    problems: [404],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/register',
    tag: REGISTER,
    summary: 'Rejestr certyfikatów: wyszukiwanie i\u00a0filtry',
    query: register.registerQuery,
    responses: { 200: register.registerListResponse, 304: null },
    problems: [400, 422],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/register/{number}',
    tag: REGISTER,
    summary: 'Jeden certyfikat; w\u00a0numerze zamiast „/” pisze się „-”',
    query: register.registerEntryQuery,
    responses: { 200: register.registerEntryResponse, 304: null },
    problems: [404, 422],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/codes',
    tag: OTHER,
    summary: 'Wykaz kodów błędów i\u00a0uwag',
    responses: { 200: codesResponse, 304: null },
    problems: [],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/openapi.json',
    tag: OTHER,
    summary: 'Ten opis w\u00a0postaci OpenAPI 3.1',
    responses: { 200: null, 304: null },
    problems: [],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'get',
    path: '/healthz',
    tag: OTHER,
    summary: 'Wydanie, wersja schematu, dostępność bazy danych',
    responses: { 200: healthResponse, 503: healthResponse },
    problems: [],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/local/people',
    tag: LOCAL,
    summary: 'Osoby demonstracji; tylko na własnym komputerze',
    responses: { 200: local.peopleResponse },
    problems: [404],
  },
  {
    ...open,
    method: 'post',
    path: '/api/v1/local/tokens',
    tag: LOCAL,
    summary: 'Token osoby demonstracji; tylko na własnym komputerze',
    request: local.tokenRequest,
    limit: MIB,
    responses: { 200: local.tokenResponse },
    problems: [...body, 404],
  },
  {
    ...open,
    method: 'post',
    path: '/api/v1/local/demonstration',
    tag: LOCAL,
    summary: 'Wczytanie danych pokazowych do pustej bazy; tylko na własnym komputerze',
    responses: { 200: local.demonstrationResponse },
    problems: [404],
  },
];
