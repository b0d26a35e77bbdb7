import { describe, expect, it, vi } from 'vitest';
import { writeMessage } from '../../client/open-id/window-message';
import { officeDialog } from './office-dialog';

const message = { kartoteka: 'answer', query: '?code=x&state=s' } as const;

function openIn(code?: number) {
  const handlers = new Map<unknown, (event: object) => void>();
  const close = vi.fn();
  const ending = new AbortController();
  const outcome = officeDialog({
    displayDialogAsync: (_address, _options, callback) =>
      queueMicrotask(() =>
        callback({
          status: code === undefined ? 'succeeded' : 'failed',
          value: { addEventHandler: (type, handler) => void handlers.set(type, handler), close },
          error: { code: code ?? 0 },
        }),
      ),
  })('https://kartoteka.example/addin/sign-in.html', ending.signal);
  const tell = async (type: string, event: object): Promise<void> => {
    await Promise.resolve();
    handlers.get(type)?.(event);
  };
  return { outcome, close, tell, cancel: () => ending.abort() };
}

describe('a dialog of Office', () => {
  it('gives what its page tells and is closed', async () => {
    const { outcome, close, tell } = openIn();
    await tell('dialogMessageReceived', { message: 'x' });
    await tell('dialogMessageReceived', { message: writeMessage(message) });
    expect(await outcome).toEqual({ kind: 'told', message });
    expect(close).toHaveBeenCalledOnce();
  });

  it.each([
    [12009, 'blocked'],
    [12011, 'blocked'],
    [12007, 'failed'],
    [12005, 'failed'],
  ])('that does not open for %i is %s', async (code, kind) => {
    expect(await openIn(code).outcome).toEqual({ kind });
  });

  it('that the person closes is closed; one that loads nothing failed', async () => {
    const closed = openIn();
    await closed.tell('dialogEventReceived', { error: 12006 });
    expect(await closed.outcome).toEqual({ kind: 'closed' });
    expect(closed.close).not.toHaveBeenCalled();
    const failed = openIn();
    await failed.tell('dialogEventReceived', { error: 12002 });
    expect(await failed.outcome).toEqual({ kind: 'failed' });
  });

  it('is closed when the person gives the sign-in up, also before it opened', async () => {
    const open = openIn();
    await Promise.resolve();
    open.cancel();
    expect(await open.outcome).toEqual({ kind: 'cancelled' });
    expect(open.close).toHaveBeenCalledOnce();
    const opening = openIn();
    opening.cancel();
    expect(await opening.outcome).toEqual({ kind: 'cancelled' });
    expect(opening.close).toHaveBeenCalledOnce();
  });
});
