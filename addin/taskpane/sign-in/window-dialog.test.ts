import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeMessage } from '../../client/open-id/window-message';
import { windowDialog, type BrowserWindow } from './window-dialog';

const ORIGIN = 'https://kartoteka.example';
const message = { kartoteka: 'answer', query: '?code=x&state=s' } as const;
type Listener = Parameters<BrowserWindow['addEventListener']>[1];

function openIn(isBlocked = false) {
  const opened = { closed: false, close: vi.fn() };
  opened.close.mockImplementation(() => (opened.closed = true));
  const listeners = new Set<Listener>();
  const ending = new AbortController();
  const outcome = windowDialog({
    location: { origin: ORIGIN },
    open: () => (isBlocked ? null : opened),
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  })(`${ORIGIN}/addin/sign-in.html`, ending.signal);
  const tell = (data: unknown, origin = ORIGIN, source: unknown = opened): void =>
    [...listeners].forEach((listener) => listener({ data, origin, source }));
  return { outcome, opened, listeners, tell, cancel: () => ending.abort() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a window of the browser', () => {
  it('gives what its page tells, closes it and listens no more', async () => {
    const { outcome, opened, listeners, tell } = openIn();
    tell(writeMessage(message));
    expect(await outcome).toEqual({ kind: 'told', message });
    expect(opened.close).toHaveBeenCalledOnce();
    expect(listeners.size).toBe(0);
    await vi.runAllTimersAsync();
    expect(opened.close).toHaveBeenCalledOnce();
  });

  it('is told to close again when it did not hear it, and not for ever', async () => {
    const { outcome, opened, tell } = openIn();
    opened.close.mockImplementationOnce(() => undefined);
    tell(writeMessage(message));
    expect(await outcome).toEqual({ kind: 'told', message });
    await vi.runAllTimersAsync();
    expect(opened.close).toHaveBeenCalledTimes(2);
    const deaf = openIn();
    deaf.opened.close.mockImplementation(() => undefined);
    deaf.cancel();
    await vi.runAllTimersAsync();
    expect(deaf.opened.close).toHaveBeenCalledTimes(10);
  });

  it('hears nobody else, and nothing else', async () => {
    const { outcome, opened, tell } = openIn();
    tell(writeMessage(message), 'https://evil.example');
    tell(writeMessage(message), ORIGIN, {});
    for (const data of ['', 'x', '{}', '{"kartoteka":"answer"}', { ...message }, null]) tell(data);
    opened.closed = true;
    await vi.advanceTimersByTimeAsync(500);
    expect(await outcome).toEqual({ kind: 'closed' });
  });

  it('that is blocked, or given up, is told', async () => {
    expect(await openIn(true).outcome).toEqual({ kind: 'blocked' });
    const { outcome, opened, cancel } = openIn();
    cancel();
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(opened.close).toHaveBeenCalledOnce();
  });
});
