/**
 * The one place that knows how Microsoft's client talks to a native host: a private seam, its
 * `OfficeExtension.HostBridge` with a `{sendMessageToHost, onMessageFromHost}` pair. The client is
 * the pinned `@microsoft/office-js`; `seam.test.ts` fails first when another one changes it.
 */
import type { ClientSide } from './create-host';

interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Put in place by the client. */
  onMessageFromHost?: (message: string) => void;
}

/** The part of a page with the client loaded that the seam needs. */
export interface ClientGlobals {
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: NativeBridge): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

/** Makes the client send its requests to the host. Throws when the client has no such seam. */
export function connectClient(client: ClientGlobals, host: ClientSide): void {
  const bridge: NativeBridge = {
    sendMessageToHost: host.connect((message) => bridge.onMessageFromHost?.(message)),
  };
  client.OfficeExtension.HostBridge.init(bridge);
  // The bundle turns its check of requirement sets on for a part of itself only.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  if (!bridge.onMessageFromHost) throw new Error('The Office.js client did not take the bridge');
}
