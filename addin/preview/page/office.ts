/** Loaded by the pane's page in the preview, right after Microsoft's client: puts a host behind it. */
import { CONNECT } from './connect-pane-name';

const connect: unknown = Reflect.get(window.parent, CONNECT);
if (typeof connect !== 'function') {
  throw new Error('The pane was opened outside the preview: there is no Excel here.');
}
Reflect.apply(connect, undefined, [window]);
