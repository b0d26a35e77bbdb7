import * as notices from '../../shared/api/notices';
import { BODY_PROBLEMS, MIB, type Operation } from './operation';

const secured = { secured: true, tag: 'Terminy' } as const;
const written = ['Idempotency-Key'] as const;

/** The calls about what is due. */
export const NOTICE_OPERATIONS: readonly Operation[] = [
  {
    ...secured,
    method: 'get',
    path: '/api/v1/notices',
    summary: 'Powiadomienia o\u00a0terminach, które nadal są aktualne, od najnowszego',
    query: notices.noticeListQuery,
    responses: { 200: notices.noticeListResponse },
    problems: [400, 422],
  },
  {
    ...secured,
    method: 'post',
    path: '/api/v1/calendar',
    summary: 'Prywatny adres kalendarza z\u00a0terminami; nowy unieważnia poprzedni',
    request: notices.calendarRequest,
    limit: MIB,
    responses: { 201: notices.calendarResponse },
    problems: [...BODY_PROBLEMS, 403],
    headers: written,
  },
  {
    ...secured,
    method: 'delete',
    path: '/api/v1/calendar',
    summary: 'Wyłączenie kalendarza',
    responses: { 200: notices.calendarRequest },
    problems: [400, 403],
    headers: written,
  },
];
