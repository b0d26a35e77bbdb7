import * as keys from '../../shared/api/keys';
import { meResponse, membershipSchema } from '../../shared/api/me';
import * as people from '../../shared/api/people';
import { BODY_PROBLEMS, MIB, type Operation } from './operation';

const PEOPLE = 'Instytucje i\u00a0ludzie';
const KEYS = 'Klucze API';
const secured = { secured: true, tag: PEOPLE } as const;
const written = ['Idempotency-Key'] as const;
const limit = MIB;

const INSTITUTIONS: readonly Operation[] = [
  {
    ...secured,
    method: 'get',
    path: '/api/v1/me',
    summary: 'Kto pyta i\u00a0w\u00a0imieniu jakich instytucji może działać',
    responses: { 200: meResponse },
    problems: [],
  },
  {
    ...secured,
    method: 'post',
    path: '/api/v1/institutions',
    summary:
      'Założenie instytucji: wnioskodawcy przez każdego zalogowanego, pozostałych jednostek przez koordynatora',
    request: people.createInstitutionRequest,
    limit,
    responses: { 201: people.institutionSchema },
    problems: [...BODY_PROBLEMS, 403, 409],
    headers: written,
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/institutions',
    summary: 'Instytucje pytającego, dla koordynatora także wszystkie jednostki, od najnowszej',
    query: people.institutionListQuery,
    responses: { 200: people.institutionListResponse },
    problems: [400, 403, 422],
  },
  {
    ...secured,
    method: 'get',
    path: '/api/v1/institutions/{id}',
    summary: 'Instytucja z\u00a0członkami i\u00a0zaproszeniami, które można jeszcze przyjąć',
    responses: { 200: people.institutionResponse },
    problems: [403, 404],
  },
];

const MEMBERS: readonly Operation[] = [
  {
    ...secured,
    method: 'put',
    path: '/api/v1/institutions/{id}/members/{member}',
    summary: 'Nadanie albo odebranie uprawnień właściciela',
    request: people.memberRequest,
    limit,
    responses: { 200: people.memberSchema },
    problems: [...BODY_PROBLEMS, 403, 404, 409, 412, 428],
    headers: [...written, 'If-Match'],
  },
  {
    ...secured,
    method: 'delete',
    path: '/api/v1/institutions/{id}/members/{member}',
    summary:
      'Odejście albo usunięcie członka; „to” przejmuje jego sprawy. Kończy też jego klucze i\u00a0zaproszenia',
    query: people.removeMemberQuery,
    responses: { 200: people.removedResponse },
    problems: [400, 403, 404, 409, 412, 422, 428],
    headers: [...written, 'If-Match'],
  },
];

const INVITATIONS: readonly Operation[] = [
  {
    ...secured,
    method: 'post',
    path: '/api/v1/institutions/{id}/invitations',
    summary: 'Zaproszenie do instytucji; jego kod jest tylko w\u00a0pierwszej odpowiedzi',
    request: people.invitationRequest,
    limit,
    responses: { 201: people.invitationResponse },
    problems: [...BODY_PROBLEMS, 403, 404, 409],
    headers: written,
  },
  {
    ...secured,
    method: 'delete',
    path: '/api/v1/institutions/{id}/invitations/{invitation}',
    summary: 'Wycofanie zaproszenia, którego nikt nie przyjął',
    responses: { 200: people.removedResponse },
    problems: [400, 403, 404, 409, 422],
    headers: written,
  },
  {
    ...secured,
    method: 'post',
    path: '/api/v1/invitations/accept',
    summary: 'Przyjęcie zaproszenia',
    request: people.acceptRequest,
    limit,
    responses: { 201: membershipSchema },
    problems: [...BODY_PROBLEMS, 403, 409],
    headers: written,
  },
];

const ASSIGNMENTS: readonly Operation[] = [
  {
    ...secured,
    method: 'get',
    path: '/api/v1/cases/{id}/assignment',
    summary: 'Komu sprawa jest przydzielona w\u00a0instytucji pytającego',
    query: people.assignmentQuery,
    responses: { 200: people.assignmentResponse },
    problems: [403, 404, 422],
  },
  {
    ...secured,
    method: 'post',
    path: '/api/v1/cases/{id}/assignment',
    summary: 'Przydzielenie sprawy członkowi instytucji albo nikomu',
    request: people.assignmentRequest,
    limit,
    responses: { 200: people.assignmentResponse, 201: people.assignmentResponse },
    problems: [...BODY_PROBLEMS, 403, 404, 409, 412, 428],
    headers: [...written, 'If-Match', 'If-None-Match'],
  },
];

const API_KEYS: readonly Operation[] = [
  {
    secured: true,
    tag: KEYS,
    method: 'post',
    path: '/api/v1/keys',
    summary: 'Nowy klucz dla programu instytucji; cały jest tylko w\u00a0pierwszej odpowiedzi',
    request: keys.createKeyRequest,
    limit,
    responses: { 201: keys.createKeyResponse },
    problems: [...BODY_PROBLEMS, 403, 409],
    headers: written,
  },
  {
    secured: true,
    tag: KEYS,
    method: 'get',
    path: '/api/v1/keys',
    summary: 'Klucze instytucji, których pytający jest właścicielem, od najnowszego',
    query: keys.keyListQuery,
    responses: { 200: keys.keyListResponse },
    problems: [400, 403, 422],
  },
  {
    secured: true,
    tag: KEYS,
    method: 'delete',
    path: '/api/v1/keys/{id}',
    summary: 'Unieważnienie klucza, od następnego wywołania',
    responses: { 200: keys.keySchema },
    problems: [400, 403, 404, 409, 422],
    headers: written,
  },
];

/** The calls about institutions, their people and their machines. */
export const PEOPLE_OPERATIONS: readonly Operation[] = [
  ...INSTITUTIONS,
  ...MEMBERS,
  ...INVITATIONS,
  ...ASSIGNMENTS,
  ...API_KEYS,
];
