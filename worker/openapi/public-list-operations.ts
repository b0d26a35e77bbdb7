import * as examples from '../../shared/api/examples';
import * as inProgress from '../../shared/api/in-progress';
import type { Operation } from './operation';

/** What a programme shows to all besides the register. */
export const PUBLIC_LIST_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/v1/programmes/{programme}/examples',
    tag: 'Programy',
    summary:
      'Bank dobrych wzorców: opisy, na których pokazanie zgodzili się posiadacze ważnych certyfikatów',
    secured: false,
    query: examples.exampleListQuery,
    responses: { 200: examples.exampleListResponse, 304: null },
    problems: [400, 404, 422],
    headers: ['If-None-Match'],
  },
  {
    method: 'get',
    path: '/api/v1/programmes/{programme}/in-progress',
    tag: 'Programy',
    summary:
      'Kto jest w\u00a0trakcie certyfikacji: nazwa, TERYT i\u00a0etap; tylko w\u00a0programach, które to publikują',
    secured: false,
    query: inProgress.inProgressQuery,
    responses: { 200: inProgress.inProgressResponse, 304: null },
    problems: [400, 404, 422],
    headers: ['If-None-Match'],
  },
];
