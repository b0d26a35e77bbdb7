/**
 * How the pane's frame gets its Excel: its page loads Microsoft's client and then `office.js` of the
 * preview, which calls what the page around it left for it here.
 */
import type { HostForClient } from '../host/create-host';
import { installInBrowser, type InstalledInBrowser } from '../host/install-browser';
import { CONNECT } from './connect-pane-name';
import { offerTheme } from './office-theme';
import type { OfficeColours } from './theme';

export interface PaneConnection {
  /** Presses a command of the add-in; rejects while the pane has not loaded. */
  readonly runAction: (id: string) => Promise<void>;
  readonly setVisible: (visible: boolean) => void;
  readonly themeChanged: () => void;
}

/** Every page that the frame loads is connected anew; the last one is in use. */
export function offerConnection(
  host: HostForClient,
  colours: () => OfficeColours,
  onVisibility: (visible: boolean) => void,
): PaneConnection {
  let installed: InstalledInBrowser | null = null;
  let tellTheme: ((colours: OfficeColours) => void) | null = null;
  const connect = (target: Window & { readonly Office: typeof Office }): void => {
    installed = installInBrowser(target, host);
    tellTheme = offerTheme(target.Office, colours());
    void target.Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
      onVisibility(String(visibilityMode) === 'Taskpane'),
    );
  };
  Object.defineProperty(window, CONNECT, { value: connect });
  return {
    runAction: (id) =>
      installed === null
        ? Promise.reject(new Error('The pane has not loaded'))
        : installed.runAction(id),
    themeChanged: () => tellTheme?.(colours()),
    setVisible: (visible) => installed?.pane.setVisible(visible),
  };
}
