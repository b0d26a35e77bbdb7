/** Answers the client's messages, one by one, in the order in which they came. */
import * as v from 'valibot';
import type { PushEntry } from './client-events';
import type { Fault } from './faults';
import { ApiError, apiError } from './protocol/errors';
import type { HostObject } from './protocol/host-object';
import { interpret } from './protocol/interpret';
import type { KeptObjects } from './protocol/interpret';
import { ACTION, FLAG_DELAY_FOR_CELL_EDIT, RequestMessage } from './protocol/message';
import type { TrafficCounter } from './traffic';

/** Excel for the web takes and gives no more in one message. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

export interface ServiceOptions {
  readonly root: HostObject;
  readonly kept: KeptObjects;
  readonly counter: TrafficCounter;
  readonly faults: readonly Fault[];
  readonly isEditing: () => boolean;
  /** Makes a fault that precedes a request happen. */
  readonly happen: (fault: Fault) => void;
  /** Called after every request that was run, to tell everyone what it changed. */
  readonly done: () => void;
}

export interface Service {
  /** Connects the client; gives where its messages go. */
  readonly connect: (deliver: (message: string) => void) => (message: string) => void;
  push(entries: readonly PushEntry[]): void;
  /** Runs requests that waited for the end of editing. */
  readonly resume: () => void;
  dispose(): void;
}

export function createService(options: ServiceOptions): Service {
  const { counter, faults } = options;
  let deliver: ((message: string) => void) | null = null;
  let waiting: RequestMessage[] = [];
  let requests = 0;

  function receive(text: string): void {
    const bytes = byteLength(text);
    const request = v.parse(RequestMessage, JSON.parse(text));
    if (isCleanUp(request)) {
      counter.cleanUp(bytes);
      run(request);
      return;
    }
    counter.request(bytes);
    requests += 1;
    const current = faults.filter((fault) => 'request' in fault && fault.request === requests);
    for (const fault of current) options.happen(fault);
    const tooLarge = current.some((fault) => fault.kind === 'payload-over-limit');
    if (tooLarge || bytes > LARGEST_PAYLOAD) {
      respondError(request.id, 413, apiError('RequestPayloadSizeLimitExceeded'));
    } else if (!options.isEditing()) {
      run(request);
    } else if ((request.flags & FLAG_DELAY_FOR_CELL_EDIT) !== 0) {
      waiting.push(request);
    } else {
      respondError(request.id, 400, apiError('InvalidOperationInCellEditMode'));
    }
  }

  function run(request: RequestMessage): void {
    try {
      const { root, kept } = options;
      const body = JSON.stringify(interpret({ root, kept, used: counter.member }, request));
      if (byteLength(body) > LARGEST_PAYLOAD) {
        respondError(request.id, 413, apiError('ResponsePayloadSizeLimitExceeded'));
      } else {
        respond(request.id, 200, body);
      }
    } catch (error) {
      // A mistake of the host's own: loud, and never mistaken for one of Excel's errors.
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      respondError(request.id, 500, new ApiError('HostFailed', `the host failed: ${message}`));
    }
    options.done();
  }

  function respondError(id: number, status: number, error: ApiError): void {
    const { code, message } = error;
    respond(id, status, JSON.stringify({ error: { code, message } }));
  }

  function respond(id: number, statusCode: number, body: string): void {
    const message = JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } });
    counter.response(byteLength(message));
    queueMicrotask(() => deliver?.(message));
  }

  return {
    connect(to) {
      deliver = to;
      waiting = [];
      return receive;
    },
    push(entries) {
      if (entries.length === 0) return;
      const message = JSON.stringify({ type: 3, message: { entries } });
      entries.forEach((entry) => counter.event(byteLength(entry.message)));
      // After the answer to a request that registered a handler has been taken in.
      setTimeout(() => deliver?.(message), 0);
    },
    resume() {
      const requestsNow = waiting;
      waiting = [];
      requestsNow.forEach(run);
    },
    dispose() {
      deliver = null;
      waiting = [];
    },
  };
}

/** What `Excel.run` sends after its batch to release ranges: nobody's `sync`, so it is counted apart. */
function isCleanUp({ message: { body } }: RequestMessage): boolean {
  return body.Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference',
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
