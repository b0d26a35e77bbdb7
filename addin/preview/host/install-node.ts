import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { createNodeEngine } from '../engine/ironcalc-node';
import { createHost } from './create-host';
import type { HostForClient, HostOptions } from './create-host';
import { installInBrowser } from './install-browser';
import type { Pane } from './office';
import type { ClientGlobals } from './seam';

export interface Installed {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: HostForClient;
  /** Presses a ribbon button of the add-in. */
  readonly runAction: (id: string) => Promise<void>;
  readonly pane: Pane;
  readonly dispose: () => void;
}

/** The page's objects that Microsoft's client looks for when it loads. */
interface Page extends ClientGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientGlobals['OfficeExtension'];
  Office: object;
  CustomFunctions: object;
}

const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

let script: vm.Script | null = null;

/** Where Microsoft's client is installed. */
export function clientPath(): string {
  return createRequire(import.meta.url).resolve(CLIENT);
}

/**
 * Microsoft's client, unmodified, in a context of its own in Node, with a host behind it. Each call
 * gives a new workbook; `dispose` it when done.
 */
export function installInNode(options: Omit<HostOptions, 'engine'> = {}): Installed {
  script ??= new vm.Script(readFileSync(clientPath(), 'utf8'), { filename: CLIENT });
  const page = createPage();
  script.runInContext(vm.createContext(page));
  const host = createHost({ ...options, engine: createNodeEngine() });
  // The script has put its globals into the page: the compiler cannot know.
  const loaded = page as unknown as Page;
  const { runAction, pane } = installInBrowser(loaded, host);
  return {
    Excel: loaded.Excel,
    // Laid over the bundle's own objects, which have these types.
    Office: loaded.Office as typeof Office,
    CustomFunctions: loaded.CustomFunctions as typeof CustomFunctions,
    OfficeExtension: loaded.OfficeExtension,
    host,
    runAction,
    pane,
    dispose: host.dispose,
  };
}

/** Little more than nothing of a browser, with this program's own built-ins where values pass. */
function createPage(): object {
  const element = { style: {}, setAttribute: () => undefined };
  const location = { href: 'https://localhost/', search: '', hash: '', hostname: 'localhost' };
  const page = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    JSON,
    Error,
    Promise,
    location,
    navigator: { userAgent: 'Node', language: 'pl-PL', platform: '' },
    addEventListener: () => undefined,
    document: {
      // The client waits for the end of loading before it looks for Office's own frame.
      readyState: 'loading',
      location,
      cookie: '',
      head: { appendChild: () => undefined },
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => element,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
  };
  return Object.assign(page, { window: page, self: page });
}
