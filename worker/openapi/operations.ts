import { healthResponse } from '../../shared/api/health';
import * as local from '../../shared/api/local';
import { codesResponse } from '../../shared/api/problem';
import * as programmes from '../../shared/api/programmes';
import * as register from '../../shared/api/register';
import * as score from '../../shared/api/score';
import { signInResponse } from '../../shared/api/sign-in';
import { CASE_OPERATIONS } from './case-operations';
import { FILE_OPERATIONS } from './file-operations';
import { PUBLIC_LIST_OPERATIONS } from './public-list-operations';
import { BODY_PROBLEMS, MIB, type Operation } from './operation';
import { NOTICE_OPERATIONS } from './notice-operations';
import { PEOPLE_OPERATIONS } from './people-operations';
import { PERSONAL_OPERATIONS } from './personal-operations';

const open = { secured: false } as const;

const PROGRAMMES = 'Programy';
const SCORES = 'Wyniki';
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
    problems: [422],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/programmes/{programme}',
    tag: PROGRAMMES,
    summary: 'Definicja programu w\u00a0najnowszej wersji',
    responses: { 200: programmes.programmeResponse, 304: null },
    problems: [404, 422],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/programmes/{programme}/versions/{version}',
    tag: PROGRAMMES,
    summary: 'Definicja programu w\u00a0podanej wersji',
    responses: { 200: programmes.programmeResponse, 304: null },
    problems: [404, 422],
    headers: ['If-None-Match'],
  },
  ...PUBLIC_LIST_OPERATIONS,
  {
    ...open,
    method: 'post',
    path: '/api/v1/score',
    tag: SCORES,
    summary: 'Wynik i\u00a0uwagi do jednej karty; niczego nie zapisuje',
    request: score.scoreRequest,
    limit: MIB,
    responses: { 200: score.scoreResponse },
    problems: BODY_PROBLEMS,
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
    problems: BODY_PROBLEMS,
  },
  ...FILE_OPERATIONS,
  ...CASE_OPERATIONS,
  ...PERSONAL_OPERATIONS,
  ...PEOPLE_OPERATIONS,
  ...NOTICE_OPERATIONS,
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
    method: 'post',
    path: '/api/v1/register/lookup',
    tag: REGISTER,
    summary: 'Wiele numerów naraz, w\u00a0podanej kolejności; niczego nie zapisuje',
    request: register.registerLookupRequest,
    limit: MIB,
    responses: { 200: register.registerLookupResponse },
    problems: BODY_PROBLEMS,
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/sign-in',
    tag: OTHER,
    summary: 'Dostawcy tożsamości, przez których można się zalogować',
    responses: { 200: signInResponse },
    problems: [],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/codes',
    tag: OTHER,
    summary: 'Wykaz kodów błędów i\u00a0uwag',
    responses: { 200: codesResponse, 304: null },
    problems: [422],
    headers: ['If-None-Match'],
  },
  {
    ...open,
    method: 'get',
    path: '/api/v1/openapi.json',
    tag: OTHER,
    summary: 'Ten opis w\u00a0postaci OpenAPI 3.1',
    responses: { 200: null, 304: null },
    problems: [422],
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
    problems: [...BODY_PROBLEMS, 404],
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
