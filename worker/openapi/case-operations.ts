import * as cases from '../../shared/api/cases';
import { BODY_PROBLEMS, MIB, type Operation } from './operation';

const CASES = 'Sprawy';
const secured = { secured: true, tag: CASES } as const;
const written = ['Idempotency-Key'] as const;

/** The calls about cases, each for a signed-in person. */
export const CASE_OPERATIONS: readonly Operation[] = [
  {
    ...secured,
    method: 'post',
    path: '/api/v1/cases',
    summary: 'Złożenie wniosku: otwiera sprawę',
    request: cases.createCaseRequest,
    limit: MIB,
    responses: { 201: cases.createCaseResponse },
    problems: [...BODY_PROBLEMS, 403, 409],
    headers: written,
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases',
    summary: 'Sprawy, które widzi pytający, od najnowszej',
    query: cases.caseListQuery,
    responses: { 200: cases.caseListResponse },
    problems: [400, 422],
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases/{id}',
    summary: 'Sprawa: stan, możliwe czynności, karty i\u00a0zdarzenia',
    responses: { 200: cases.caseResponse, 304: null },
    problems: [404],
    headers: ['If-None-Match'],
  },
  {
    ...secured,
    method: 'post',
    path: '/api/v1/cases/{id}/events',
    summary: 'Czynność w\u00a0sprawie',
    request: cases.eventRequest,
    limit: MIB,
    responses: { 200: cases.eventResponse },
    problems: [...BODY_PROBLEMS, 403, 404, 409, 412, 428],
    headers: [...written, 'If-Match'],
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases/{id}/cards/{card}',
    summary: 'Bieżąca wersja złożona karty',
    responses: { 200: cases.cardResponse, 304: null },
    problems: [404],
    headers: ['If-None-Match'],
  },
  {
    ...secured,
    method: 'put',
    path: '/api/v1/cases/{id}/cards/{card}',
    summary: 'Złożenie karty: jej następna wersja',
    request: cases.putCardRequest,
    limit: MIB,
    responses: { 200: cases.putCardResponse, 201: cases.putCardResponse },
    problems: [...BODY_PROBLEMS, 403, 404, 409, 412, 428],
    headers: [...written, 'If-Match', 'If-None-Match'],
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases/{id}/cards/{card}/revisions',
    summary: 'Wszystkie wersje złożone karty, od pierwszej',
    query: cases.revisionListQuery,
    responses: { 200: cases.revisionListResponse },
    problems: [400, 404, 422],
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases/{id}/cards/{card}/revisions/{revision}',
    summary: 'Jedna wersja złożona karty',
    responses: { 200: cases.cardResponse, 304: null },
    problems: [404],
    headers: ['If-None-Match'],
  },
];
