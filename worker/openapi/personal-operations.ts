import * as personal from '../../shared/api/personal';
import { BODY_PROBLEMS, MIB, type Operation } from './operation';

const secured = { secured: true, tag: 'Dane osobowe' } as const;

/** The calls about what cases hold of people, each for a signed-in person. */
export const PERSONAL_OPERATIONS: readonly Operation[] = [
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases/{id}/personal',
    summary:
      'Dane osobowe w\u00a0sprawie: po co, jak długo i\u00a0kto je czytał; dla właściciela u\u00a0wnioskodawcy i\u00a0koordynatora',
    query: personal.personalQuery,
    responses: { 200: personal.personalResponse },
    problems: [400, 403, 404, 422],
  },
  {
    ...secured,
    method: 'post',
    path: '/api/v1/cases/{id}/erasure',
    summary: 'Usunięcie danych osobowych ze sprawy; numery, rozstrzygnięcia i\u00a0dowody zostają',
    request: personal.erasureRequest,
    limit: MIB,
    responses: { 200: personal.erasureResponse },
    problems: [...BODY_PROBLEMS, 403, 404, 409, 412, 428],
    headers: ['Idempotency-Key', 'If-Match'],
  },
  {
    ...secured,
    method: 'post',
    path: '/api/v1/personal-data/searches',
    summary: 'Wszystko, co sprawy przechowują o\u00a0osobie; dla właścicieli i\u00a0koordynatorów',
    request: personal.personSearchRequest,
    limit: MIB,
    responses: { 200: personal.personSearchResponse },
    problems: [...BODY_PROBLEMS, 403, 409],
  },
];
