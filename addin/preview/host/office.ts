/**
 * The common API (`Office.*`) as far as the add-in uses it. Microsoft's bundle for Excel has its own
 * `Office`, without a host behind it: what is not here is the bundle's.
 */
import type { CustomFunction } from './calculation/custom-functions';
import type { ClientSide } from './create-host';

export interface CommonApi {
  /** To be laid over the bundle's `Office`. */
  readonly office: Readonly<Record<string, unknown>>;
  /** To be laid over the bundle's `CustomFunctions`. */
  readonly customFunctions: Readonly<Record<string, unknown>>;
  /** Presses a ribbon button of the add-in: runs what it associated with the action. */
  readonly runAction: (id: string) => Promise<void>;
  readonly pane: Pane;
}

/** The task pane as the shared runtime shows and hides it. */
export interface Pane {
  readonly isVisible: () => boolean;
  readonly setVisible: (visible: boolean) => void;
}

/** Excel tells a command's function to call `event.completed()`. */
/** As the manifest's `Functions.Namespace` says: what stands before a function's id in formulas. */
const FUNCTION_NAMESPACE = 'KARTOTEKA';

type Command = (event: { completed: () => void; source: { id: string } }) => unknown;

export function createCommonApi(host: ClientSide): CommonApi {
  const commands = new Map<string, Command>();
  const visibility = createVisibility();
  const { platform } = host.profile;
  const info = { host: 'Excel', platform };
  return {
    office: {
      context: {
        ...info,
        contentLanguage: 'pl-PL',
        displayLanguage: host.language,
        diagnostics: { ...info, version: '16.0.18925.20000' },
        requirements: { isSetSupported: host.isSetSupported },
        officeTheme: {
          bodyBackgroundColor: '#FFFFFF',
          bodyForegroundColor: '#000000',
          controlBackgroundColor: '#F3F2F1',
          controlForegroundColor: '#323130',
        },
        document: { settings: createDocumentSettings() },
        partitionKey: 'preview',
      },
      onReady(callback?: (ready: typeof info) => unknown) {
        if (host.neverReady) return new Promise(() => undefined);
        return Promise.resolve(info).then(async (ready) => {
          await callback?.(ready);
          return ready;
        });
      },
      actions: {
        associate: (id: string, command: Command) => void commands.set(id, command),
      },
      addin: {
        showAsTaskpane: () => Promise.resolve(visibility.pane.setVisible(true)),
        hide: () => Promise.resolve(visibility.pane.setVisible(false)),
        onVisibilityModeChanged: visibility.onChanged,
        setStartupBehavior: () => Promise.resolve(),
      },
    },
    customFunctions: {
      associate(first: string | Record<string, CustomFunction>, second?: CustomFunction) {
        const register = (id: string, run: CustomFunction): void =>
          host.registerFunction(`${FUNCTION_NAMESPACE}.${id}`, run);
        if (typeof first !== 'string') {
          Object.entries(first).forEach(([id, run]) => register(id, run));
        } else if (second) {
          register(first, second);
        }
      },
    },
    runAction: (id) =>
      new Promise((resolve, reject) => {
        const command = commands.get(id);
        if (!command) reject(new Error(`No action ${id} was associated`));
        else command({ completed: resolve, source: { id } });
      }),
    pane: visibility.pane,
  };
}

type VisibilityHandler = (message: { visibilityMode: 'Taskpane' | 'Hidden' }) => void;

function createVisibility() {
  const handlers = new Set<VisibilityHandler>();
  let visible = true;
  const pane: Pane = {
    isVisible: () => visible,
    setVisible(wanted) {
      if (wanted === visible) return;
      visible = wanted;
      const visibilityMode = visible ? 'Taskpane' : 'Hidden';
      handlers.forEach((handler) => handler({ visibilityMode }));
    },
  };
  const onChanged = (handler: VisibilityHandler) => {
    handlers.add(handler);
    return Promise.resolve(() => Promise.resolve(void handlers.delete(handler)));
  };
  return { pane, onChanged };
}

type SettingsCallback = (result: { status: 'succeeded'; value: unknown }) => void;

/** In-memory until saved, as Excel's; the saved copy lives as long as the host. */
function createDocumentSettings() {
  let saved: Readonly<Record<string, unknown>> = {};
  const current = new Map<string, unknown>();
  const done = (callback?: SettingsCallback) =>
    queueMicrotask(() => callback?.({ status: 'succeeded', value: null }));
  return {
    get: (name: string) => current.get(name) ?? null,
    set: (name: string, value: unknown) => void current.set(name, value),
    remove: (name: string) => void current.delete(name),
    saveAsync(callback?: SettingsCallback) {
      saved = Object.fromEntries(current);
      done(callback);
    },
    refreshAsync(callback?: SettingsCallback) {
      current.clear();
      for (const [name, value] of Object.entries(saved)) current.set(name, value);
      done(callback);
    },
  };
}
