import { warsawDay } from '../../shared/process/days';
import { allRenewals } from '../client/renewals';
import type { WorkbookEvent } from '../workbook/port';
import { WorkbookError } from '../workbook/port';
import { createRenderer } from './dom/patch';
import type { Effect } from './effect';
import type { Message } from './message';
import { perform } from './perform/perform';
import { createCardReader } from './perform/reader';
import { writeOwedReceipt } from './perform/receipt';
import { lastChoice, readPreferences } from './perform/session';
import type { Performing, Surroundings } from './perform/surroundings';
import { initialState, type PaneState } from './state';
import { update } from './update';
import { view } from './view/shell';
import { loadTexts } from './texts';

/** How often what waits is tried again and the day is looked at, in milliseconds. */
const EVERY = 60_000;

/** The running pane. */
export interface Pane {
  readonly dispatch: (message: Message) => void;
  readonly stop: () => Promise<void>;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const reportOf = (event: WorkbookEvent): Message => {
  switch (event.kind) {
    case 'activated':
      return { kind: 'sheet-activated', sheet: event.sheet };
    case 'changed':
      return { kind: 'sheet-changed', sheet: event.sheet, by: event.by };
    case 'sheets':
      return { kind: 'sheets-changed' };
  }
};

/** The loop: a message changes the state, the state is drawn, effects are performed. */
function createLoop(root: HTMLElement, surroundings: Surroundings, initial: PaneState) {
  let state = initial;
  let drawn: PaneState | null = null;
  let cancelling = new AbortController();
  const queue: Message[] = [];
  let busy = false;

  const dispatch = (message: Message): void => {
    queue.push(message);
    if (busy) return;
    busy = true;
    const effects: Effect[] = [];
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const next = update(state, one);
      ({ state } = next);
      effects.push(...next.effects);
      if (queue.length === 0) draw();
    }
    busy = false;
    effects.forEach(run);
  };

  const render = createRenderer(root, dispatch);
  const draw = (): void => {
    if (state === drawn) return;
    drawn = state;
    root.ownerDocument.documentElement.lang = state.language;
    render(view(state));
  };

  const performing = (): Performing => ({
    ...surroundings,
    dispatch,
    reader,
    language: () => state.language,
    signal: cancelling.signal,
  });
  const reader = createCardReader({
    read: ({ sheet, card }) => surroundings.port.read(sheet, card),
    done: ({ card, mayWrite }, reading) => {
      dispatch({ kind: 'card-read', reading });
      if (mayWrite) void writeOwedReceipt(reading, card, performing()).catch(ignoreRefusal);
    },
    failed: ({ sheet }, error) => {
      if (!(error instanceof WorkbookError)) throw error;
      const { fault } = error;
      dispatch({ kind: 'card-unread', sheet, fault });
      return fault.code === 'cell-being-edited' || fault.code === 'busy';
    },
    pause,
  });

  const run = (effect: Effect): void => {
    if (effect.kind === 'focus') {
      root.ownerDocument.getElementById(effect.id)?.focus();
    } else if (effect.kind === 'restart') {
      root.ownerDocument.defaultView?.location.reload();
    } else if (effect.kind === 'cancel') {
      cancelling.abort();
      cancelling = new AbortController();
    } else {
      void perform(effect, performing());
    }
  };

  draw();
  return { dispatch, run, performing };
}

/** A receipt that Excel does not take now is owed still, and written after a later reading. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof WorkbookError)) throw error;
}

/**
 * Starts the pane in `root`: draws it, follows the workbook, takes up what waited.
 *
 * @param online whether there is any network, as far as the browser knows.
 * @param reached called as soon as the pane takes messages, before it asks Excel for anything.
 */
export async function startPane(
  root: HTMLElement,
  surroundings: Surroundings,
  online: () => boolean,
  reached: (dispatch: Pane['dispatch']) => void = () => undefined,
): Promise<Pane> {
  const { store, links, queue, port, now } = surroundings;
  const preferences = await readPreferences(store);
  const language = preferences.language ?? surroundings.hostLanguage;
  // Without a network the pane speaks Polish.
  await loadTexts(language).catch(() => undefined);
  const state = initialState(language, warsawDay(now()), online());
  const { dispatch, run } = createLoop(root, surroundings, state);
  reached(dispatch);

  dispatch({ kind: 'links-read', links: await links.all() });
  dispatch({ kind: 'renewals-read', renewals: await allRenewals(store) });
  dispatch({ kind: 'queue-read', handIns: await queue.waiting() });
  run({ kind: 'read-list' });
  const unwatch = await port
    .watch((event) => dispatch(reportOf(event)))
    .catch((error: unknown) => {
      if (!(error instanceof WorkbookError)) throw error;
      dispatch({ kind: 'unreachable', fault: error.fault });
      return null;
    });
  if (unwatch !== null) run({ kind: 'read-workbook' });
  const choice = lastChoice(preferences);
  if (choice !== null) run({ kind: 'resume', choice });

  const network = (): void => dispatch({ kind: 'network', online: online() });
  const tick = (): void => {
    dispatch({ kind: 'day', today: warsawDay(now()) });
    network();
  };
  window.addEventListener('online', network);
  window.addEventListener('offline', network);
  const timer = setInterval(tick, EVERY);
  return {
    dispatch,
    stop: async () => {
      clearInterval(timer);
      window.removeEventListener('online', network);
      window.removeEventListener('offline', network);
      await unwatch?.();
    },
  };
}
