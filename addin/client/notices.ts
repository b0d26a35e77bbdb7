import * as v from 'valibot';
import {
  daySchema,
  idSchema,
  instantSchema,
  pageSchema,
  versionSchema,
} from '../../shared/api/common';
import type { Send } from './http';
import type { Outcome } from './outcome';

export const NOTICE_KINDS = ['overdue', 'ends-in-90', 'ends-in-30', 'ends-in-7', 'ended'] as const;

const noticePage = pageSchema(
  v.object({
    kind: v.picklist(NOTICE_KINDS),
    /** The day that ran out or will. */
    day: daySchema,
    case: v.string(),
    /** null for a notice about the case itself. */
    number: v.nullable(v.string()),
    programme: idSchema,
    version: versionSchema,
    state: idSchema,
    receipt: v.string(),
    recorded_at: instantSchema,
  }),
);

/** Something that the daily run tells a body, or an applicant, of a case or a certificate. */
export type CaseNotice = v.InferOutput<typeof noticePage>['items'][number];

/** The newest notices for whoever is signed in; none from a server that has no notices. */
export async function readNotices(
  send: Send,
  signal: AbortSignal | undefined,
): Promise<Outcome<readonly CaseNotice[]>> {
  const read = await send({ method: 'GET', path: '/notices', schema: noticePage, signal });
  if (read.ok) return { ...read, value: read.value.items };
  const { failure } = read;
  return failure.kind === 'other' && failure.status === 404
    ? { ok: true, value: [], etag: null }
    : read;
}
