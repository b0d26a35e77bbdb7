import type { HostForClient } from './create-host';
import { layOver } from './lay-over';
import { createCommonApi } from './office';
import type { Pane } from './office';
import { connectClient } from './seam';
import type { ClientGlobals } from './seam';

/** A window that has loaded `excel-web-16.00.debug.js` by a script tag. */
export interface ClientWindow extends ClientGlobals {
  Office: object;
  CustomFunctions: object;
}

export interface InstalledInBrowser {
  /** Presses a ribbon button of the add-in. */
  readonly runAction: (id: string) => Promise<void>;
  readonly pane: Pane;
}

/**
 * Puts the host behind the client of a page: of this one, or of a frame of the same origin whose
 * window is given. To be called after the client's script tag and before the add-in's own scripts.
 * Throws when the window has no client.
 */
export function installInBrowser(target: object, host: HostForClient): InstalledInBrowser {
  if (!hasClient(target)) throw new Error('The page has not loaded the Office.js client');
  const common = createCommonApi(host.client);
  target.Office = layOver(target.Office, common.office);
  target.CustomFunctions = layOver(target.CustomFunctions, common.customFunctions);
  connectClient(target, host.client);
  return { runAction: common.runAction, pane: common.pane };
}

function hasClient(target: object): target is ClientWindow {
  return 'OfficeExtension' in target && 'Excel' in target && 'Office' in target;
}
