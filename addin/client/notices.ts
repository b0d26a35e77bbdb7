import type { InferOutput } from 'valibot';
import { noticeListResponse } from '../../shared/api/notices';
import type { Send } from './http';
import type { Outcome } from './outcome';

/** Something that the daily run tells a body, or an applicant, of a case or a certificate. */
export type CaseNotice = InferOutput<typeof noticeListResponse>['items'][number];

/** The newest notices for whoever is signed in. */
export async function readNotices(
  send: Send,
  signal: AbortSignal | undefined,
): Promise<Outcome<readonly CaseNotice[]>> {
  const read = await send({
    method: 'GET',
    path: '/notices',
    schema: noticeListResponse,
    signal,
  });
  return read.ok ? { ...read, value: read.value.items } : read;
}
