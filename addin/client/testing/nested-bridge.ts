/** A stand-in for the bridge that Office lays into the window of an add-in (nested app authentication). */
import type { idToken } from './issuer';

interface Request {
  readonly requestId: string;
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly tokenParams?: Readonly<Record<string, unknown>>;
}

/** What Office answers a request for a token: one, or an error by Microsoft's name of it. */
export type BridgeAnswer = { readonly access_token: string } | { readonly error: string };

export interface BridgePlay {
  readonly GetToken: () => BridgeAnswer;
  readonly GetTokenPopup: () => BridgeAnswer;
  readonly idToken: ReturnType<typeof idToken>;
}

type Listener = (response: string) => void;

const ACCOUNT = {
  homeAccountId: 'oid.tid',
  environment: 'login.example.org',
  tenantId: 'tid',
  localAccountId: 'oid',
  username: 'celina@example.org',
  name: 'Celina Wzorcowa',
};

/** The bridge, and what it was asked, in order. */
export function nestedBridge(play: BridgePlay) {
  const listeners = new Set<Listener>();
  const asked: Request[] = [];
  const answerTo = ({ method }: Request): object => {
    if (method === 'GetInitContext') {
      return { success: true, initContext: { sdkName: 'stand-in', sdkVersion: '1' } };
    }
    const answer = play[method]();
    return 'error' in answer
      ? { success: false, error: { status: answer.error } }
      : {
          success: true,
          token: { ...answer, expires_in: 600, id_token: play.idToken, scope: 'api' },
          account: ACCOUNT,
        };
  };
  return {
    asked,
    bridge: {
      addEventListener: (_type: 'message', listener: Listener) => listeners.add(listener),
      removeEventListener: (_type: 'message', listener: Listener) => listeners.delete(listener),
      postMessage: (text: string): void => {
        const request = JSON.parse(text) as Request;
        asked.push(request);
        const { requestId } = request;
        const answer = { messageType: 'NestedAppAuthResponse', requestId, ...answerTo(request) };
        queueMicrotask(() => listeners.forEach((listener) => listener(JSON.stringify(answer))));
      },
    },
  };
}
