import * as v from 'valibot';
import type { Receipt } from '../workbook/port';
import type { Api, CaseOpened } from './api';
import { handInSchema, type HandIn } from './hand-in';
import { mayHaveBeenWritten, type Failure, type Outcome } from './outcome';
import { keepIfRoom, type Store } from './store';

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
  /** Somebody handed in a newer revision. Stays in the queue: it may be the only copy. */
  | { readonly kind: 'conflict'; readonly current: unknown }
  /** Another pane has sent it, or given it up. Nothing was sent. */
  | { readonly kind: 'gone' }
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

/** Whether a hand-in was kept, or why not. */
export type Added = 'kept' | 'another-sent';

export interface HandInQueue {
  /**
   * Keeps a hand-in before it is sent, in the place of one for the same sheet. One that was sent keeps
   * its place until its outcome is known: it may have arrived.
   */
  readonly add: (handIn: HandIn) => Promise<Added>;
  /** The oldest first; one for a sheet. */
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
 * it is sent and leaves the store when its outcome is known. Panes on one device share them: a sheet
 * has one place, and what stands there is changed by one pane at a time.
 *
 * @param online whether there is any network, as far as the browser knows.
 */
export function handInQueue(store: Store, api: Api, online: () => boolean): HandInQueue {
  const placeOf = ({ sheet }: HandIn): string => PREFIX + sheet.instance;
  /** Changes a hand-in that still has its place; null when it has not. */
  const change = async (
    handIn: HandIn,
    make: (kept: HandIn) => HandIn | undefined,
  ): Promise<HandIn | null> => {
    const kept = await store.change(placeOf(handIn), (record) =>
      v.is(handInSchema, record) && record.key === handIn.key ? make(record) : record,
    );
    return v.is(handInSchema, kept) && kept.key === handIn.key ? kept : null;
  };
  const drop = async (handIn: HandIn): Promise<void> => {
    await change(handIn, () => undefined);
  };

  return {
    drop,
    waiting: async () =>
      (await store.list(PREFIX))
        .filter((record): record is HandIn => v.is(handInSchema, record))
        .sort((a, b) => (a.confirmedAt < b.confirmedAt ? -1 : 1)),
    add: async (handIn) => {
      const kept = await store.change(placeOf(handIn), (record) =>
        v.is(handInSchema, record) && record.state === 'sent' ? record : handIn,
      );
      return v.is(handInSchema, kept) && kept.key === handIn.key ? 'kept' : 'another-sent';
    },
    attempt: async (handIn, { person, answersHash, signal }) => {
      if (handIn.person !== person) return { kind: 'not-yours' };
      const changed = answersHash !== null && answersHash !== handIn.answersHash;
      if (changed) return { kind: 'changed' };
      if (!online()) return { kind: 'waiting', failure: { kind: 'offline' } };
      let before: HandIn['state'] = 'unsent';
      const sent = await change(handIn, (kept) => {
        before = kept.state;
        return { ...kept, state: 'sent' };
      });
      if (sent === null) return { kind: 'gone' };
      const outcome = await send(api, sent, signal);
      if (outcome.ok) {
        // What cannot be taken away is sent once more, and the server answers as before.
        await keepIfRoom(drop(sent));
        return { kind: 'accepted', ...outcome.value };
      }
      const { failure } = outcome;
      if (failure.kind === 'conflict') {
        await change(sent, (kept) => ({ ...kept, state: 'conflict' }));
        return { kind: 'conflict', current: failure.current };
      }
      if (!willPass(failure)) {
        await drop(sent);
        return { kind: 'refused', failure };
      }
      if (!mayHaveBeenWritten(failure)) await change(sent, (kept) => ({ ...kept, state: before }));
      return { kind: 'waiting', failure };
    },
  };
}
