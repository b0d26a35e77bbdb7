import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { readCards, type FiledCards } from '../../shared/file/read-cards';
import { readWorkbook } from '../../shared/xlsx/read';
import { XLSX_MEDIA_TYPE } from '../../shared/xlsx/write';
import type { Caller } from '../auth/caller';
import type { Bindings } from '../bindings';
import { createApp } from '../http/app';
import { NOW } from './journey';
import { testEnv } from './test-env';

const programmes = programmesOf(PROGRAMMES);
const appFor = (caller: Caller | undefined) =>
  createApp({ clock: () => NOW, authenticate: () => Promise.resolve(caller), programmes });

export interface FetchedFile {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Asks for a file as it is. */
export async function fetchFile(
  path: string,
  caller?: Caller,
  env: Bindings = testEnv,
): Promise<FetchedFile> {
  const answer = await appFor(caller).request(path, {}, env);
  const { status, headers } = answer;
  return { status, headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

/** Sends a workbook; the answer's body as an object of unknown members. */
export async function sendFile(
  query: string,
  bytes: Uint8Array,
  { caller, headers = {} }: { caller?: Caller; headers?: Readonly<Record<string, string>> } = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const answer = await appFor(caller).request(
    `/api/v1/workbooks${query}`,
    {
      method: 'POST',
      body: bytes,
      headers: {
        'Content-Type': XLSX_MEDIA_TYPE,
        'Idempotency-Key': crypto.randomUUID(),
        ...headers,
      },
    },
    testEnv,
  );
  return {
    status: answer.status,
    headers: answer.headers,
    body: await answer.json<Record<string, unknown>>(),
  };
}

/** The cards of a file that must be readable. */
export function cardsOf(bytes: Uint8Array): FiledCards {
  const reading = readWorkbook(bytes);
  if (reading.kind === 'refused') throw new Error(reading.refusal.code);
  return readCards(reading.contents);
}
