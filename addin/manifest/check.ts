import { checkCommands } from './check-commands';
import { checkIcons } from './check-icons';
import type { ImageLookup } from './check-icons';
import { checkIdentity } from './check-identity';
import { checkOrder } from './check-order';
import { checkResources } from './check-resources';
import { checkSettings } from './check-settings';
import { readElement } from './element';
import type { Fault } from './fault';

/**
 * The mistakes in a manifest for which Office would refuse the add-in, or show it wrongly, found
 * without a network: Microsoft's own validation is a service and does not see dangling resids.
 * In the order of lines.
 */
export function checkManifest(xml: string, image: ImageLookup): readonly Fault[] {
  const root = readElement(xml);
  if ('message' in root) return [root];
  return [
    ...checkOrder(root),
    ...checkIdentity(root),
    ...checkSettings(root),
    ...checkResources(root),
    ...checkIcons(root, image),
    ...checkCommands(root),
  ].sort((one, other) => one.line - other.line);
}
