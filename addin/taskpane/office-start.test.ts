import { describe, expect, it } from 'vitest';
import { restoreHistory, waitForOffice } from './office-start';

describe('starting Office.js', () => {
  it.each([
    ['Excel', 'ready'],
    ['Word', 'not-excel'],
    [null, 'not-excel'],
  ])('in %s is %s', async (host, outcome) => {
    expect(await waitForOffice({ onReady: () => Promise.resolve({ host }) }, 60_000)).toBe(outcome);
  });

  it('ends when Office.js never answers, or never came', async () => {
    const never = { onReady: () => new Promise<never>(() => undefined) };
    expect(await waitForOffice(never, 5)).toBe('stuck');
    expect(await waitForOffice(undefined, 60_000)).toBe('stuck');
  });

  it('gives the page its history back', () => {
    class BrowserHistory {
      pushState(): string {
        return 'the browser’s';
      }
    }
    const history = new BrowserHistory();
    Object.assign(history, { pushState: null });
    restoreHistory(history);
    expect(history.pushState()).toBe('the browser’s');
  });
});
