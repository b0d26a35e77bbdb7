import type { InferOutput } from 'valibot';
import { personalResponse, personSearchResponse } from '../../shared/api/personal';
import type { Send } from './http';
import { failed, type Outcome } from './outcome';

/** What a case holds of people, why, how long, and who read it; never a value. */
export type PersonalOfCase = InferOutput<typeof personalResponse>;
export type PersonalItem = PersonalOfCase['items'][number];
export type PersonalRead = PersonalOfCase['reads']['items'][number];
/** Something that a case holds about a person. */
export type FoundItem = InferOutput<typeof personSearchResponse>['items'][number];

const segment = encodeURIComponent;

/** Where the data of people are erased from a case. */
export const erasurePath = (caseId: string): string => `/cases/${segment(caseId)}/erasure`;

/** @param cursor where further reads go on; null for the first. */
export function readPersonal(
  send: Send,
  caseId: string,
  cursor: string | null,
): Promise<Outcome<PersonalOfCase>> {
  const query = new URLSearchParams({ limit: '50', ...(cursor === null ? {} : { cursor }) });
  const path = `/cases/${segment(caseId)}/personal?${query}`;
  return send({ method: 'GET', path, schema: personalResponse });
}

/** More than an institution has: 100 cases are looked through for each part. */
const MAX_PARTS = 1000;

/** All that the cases which the person looks after hold about somebody. */
export async function searchPerson(
  send: Send,
  value: string,
  signal: AbortSignal,
): Promise<Outcome<readonly FoundItem[]>> {
  const found: FoundItem[] = [];
  let cursor: string | undefined;
  for (let part = 0; part < MAX_PARTS; part += 1) {
    const read: Outcome<InferOutput<typeof personSearchResponse>> = await send({
      method: 'POST',
      path: '/personal-data/searches',
      // What has no value is left out of JSON.
      body: JSON.stringify({ value, cursor }),
      schema: personSearchResponse,
      signal,
    });
    if (!read.ok) return read;
    found.push(...read.value.items);
    if (read.value.next === null) return { ok: true, value: found, etag: null };
    cursor = read.value.next;
  }
  // Part of what is held must not be taken for all of it.
  return failed({ kind: 'uncertain', status: 200 });
}
