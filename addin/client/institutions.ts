import type { InferOutput } from 'valibot';
import { keyListResponse } from '../../shared/api/keys';
import { institutionResponse } from '../../shared/api/people';
import type { Send } from './http';
import type { Outcome } from './outcome';

/** An institution with its people, as one of them sees it. */
export type Institution = InferOutput<typeof institutionResponse>;
export type Member = Institution['members'][number];
export type Invitation = Institution['invitations'][number];
/** A key of an institution’s machine, without its secret. */
export type ApiKey = InferOutput<typeof keyListResponse>['items'][number];

const segment = encodeURIComponent;

/** The paths of calls about institutions. */
export const INSTITUTIONS_PATH = '/institutions';
export const KEYS_PATH = '/keys';
export const ACCEPT_PATH = '/invitations/accept';
export const keyPath = (id: string): string => `${KEYS_PATH}/${segment(id)}`;
export const institutionPath = (id: string): string => `${INSTITUTIONS_PATH}/${segment(id)}`;
export const memberPath = (institution: string, member: string): string =>
  `${institutionPath(institution)}/members/${segment(member)}`;
export const invitationsPath = (institution: string): string =>
  `${institutionPath(institution)}/invitations`;
export const invitationPath = (institution: string, invitation: string): string =>
  `${invitationsPath(institution)}/${segment(invitation)}`;

export const readInstitution = (send: Send, id: string): Promise<Outcome<Institution>> =>
  send({ method: 'GET', path: institutionPath(id), schema: institutionResponse });

/** Most pages of keys that are read: an institution has few that open something. */
const MAX_PAGES = 20;

/** The keys of an institution that the person owns, the newest first. */
export async function readKeys(
  send: Send,
  institution: string,
): Promise<Outcome<readonly ApiKey[]>> {
  const found: ApiKey[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query: URLSearchParams = new URLSearchParams({
      limit: '200',
      ...(cursor === null ? {} : { cursor }),
    });
    const read: Outcome<InferOutput<typeof keyListResponse>> = await send({
      method: 'GET',
      path: `${KEYS_PATH}?${query}`,
      schema: keyListResponse,
    });
    if (!read.ok) return read;
    found.push(...read.value.items.filter((key) => key.institution.id === institution));
    cursor = read.value.next;
    if (cursor === null) break;
  }
  return { ok: true, value: found, etag: null };
}
