import * as v from 'valibot';
import type { Receipt } from '../workbook/port';
import type { Api, CaseOpened } from './api';
import { handInSchema, type HandIn } from './hand-in';
import { mayHaveBeenWritten, type Failure, type Outcome } from './outcome';
import type { Store } from './store';

const PREFIX = 'hand-in ';

/** What came of an attempt to send a hand-in. */
export type Attempt =
  | {
      readonly kind: 'accepted';
      readonly caseId: string;
      readonly receipt: Receipt;
      /** The ETag of the revision that it became; null where it has to be asked for. */
      readonly etag: string | null;
    }
  /** Stays in the queue with its key and body. */
  | { readonly kind: 'waiting'; readonly failure: Failure }
  /** The sheet says something else by now: the person has to be asked. Stays in the queue. */
  | { readonly kind: 'changed' }
  /** Was confirmed by somebody else, who has to sign in. Stays in the queue. */
  | { readonly kind: 'not-yours' }
  /** The server said no; nothing was written and nothing waits. */
  | { readonly kind: 'refused'; readonly failure: Failure };

export interface AttemptContext {
  /** Who is signed in. */
  readonly person: string;
  /**
   * Of the answers that stand on the sheet now; null when the sheet cannot be looked at, or when the
   * person was asked and wants what they confirmed.
   */
  readonly answersHash: string | null;
  readonly signal?: AbortSignal | undefined;
}

export interface HandInQueue {
  /** Keeps a hand-in before it is sent; one that waits for the same sheet and was never sent gives way. */
  readonly add: (handIn: HandIn) => Promise<void>;
  /** The oldest first. */
  readonly waiting: () => Promise<readonly HandIn[]>;
  readonly attempt: (handIn: HandIn, context: AttemptContext) => Promise<Attempt>;
  /** Gives a hand-in up. One that was sent may have arrived all the same. */
  readonly drop: (handIn: HandIn) => Promise<void>;
}

interface Accepted {
  readonly caseId: string;
  readonly receipt: Receipt;
  readonly etag: string | null;
}

type ServerReceipt = CaseOpened['receipt'];
const receiptOf = ({ number, received_at: receivedAt, sha256 }: ServerReceipt): Receipt => ({
  number,
  receivedAt,
  sha256,
});

async function send(
  api: Api,
  { key, path, basedOn, body, caseId }: HandIn,
  signal: AbortSignal | undefined,
): Promise<Outcome<Accepted>> {
  const request = { key, path, basedOn, body };
  if (caseId === null) {
    const opened = await api.openCase(request, signal);
    if (!opened.ok) return opened;
    const { id, receipt } = opened.value;
    return accepted({ caseId: id, receipt: receiptOf(receipt), etag: null });
  }
  const put = await api.putCard(request, signal);
  if (!put.ok) return put;
  const { receipt, etag } = put.value;
  return accepted({ caseId, receipt: receiptOf(receipt), etag });
}

const accepted = (value: Accepted): Outcome<Accepted> => ({ ok: true, value, etag: null });

/** Whether it is worth trying the same again later. */
const willPass = (failure: Failure): boolean =>
  mayHaveBeenWritten(failure) || ['busy', 'unverified', 'unauthorised'].includes(failure.kind);

/**
 * Hand-ins that were confirmed and have no receipt yet. They outlive the pane: each is stored before
 * it is sent and leaves the store when its outcome is known.
 *
 * @param online whether there is any network, as far as the browser knows.
 */
export function handInQueue(store: Store, api: Api, online: () => boolean): HandInQueue {
  const put = (handIn: HandIn): Promise<void> => store.put(PREFIX + handIn.key, handIn);
  const drop = (handIn: HandIn): Promise<void> => store.remove(PREFIX + handIn.key);
  const waiting = async (): Promise<readonly HandIn[]> =>
    (await store.list(PREFIX))
      .filter((record): record is HandIn => v.is(handInSchema, record))
      .sort((a, b) => (a.confirmedAt < b.confirmedAt ? -1 : 1));

  return {
    waiting,
    drop,
    add: async (handIn) => {
      const same = (await waiting()).filter(
        ({ sheet, state }) => sheet.instance === handIn.sheet.instance && state === 'unsent',
      );
      await put(handIn);
      await Promise.all(same.filter(({ key }) => key !== handIn.key).map(drop));
    },
    attempt: async (handIn, { person, answersHash, signal }) => {
      if (handIn.person !== person) return { kind: 'not-yours' };
      const changed = answersHash !== null && answersHash !== handIn.answersHash;
      if (changed) return { kind: 'changed' };
      if (!online()) return { kind: 'waiting', failure: { kind: 'offline' } };
      await put({ ...handIn, state: 'sent' });
      const outcome = await send(api, handIn, signal);
      if (outcome.ok) {
        await drop(handIn);
        return { kind: 'accepted', ...outcome.value };
      }
      const { failure } = outcome;
      if (!willPass(failure)) {
        await drop(handIn);
        return { kind: 'refused', failure };
      }
      if (!mayHaveBeenWritten(failure)) await put(handIn);
      return { kind: 'waiting', failure };
    },
  };
}
