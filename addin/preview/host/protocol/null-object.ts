import { apiError } from './errors';
import type { HostObject } from './host-object';

/** What `…OrNullObject` gave when there is nothing: it can be loaded and asked `isNullObject` only. */
export const NULL_OBJECT: HostObject = {
  type: 'NullObject',
  identity: () => ({}),
  properties: [],
  read: () => null,
  write() {
    throw apiError('ItemNotFound');
  },
  child: () => NULL_OBJECT,
  hasChild: () => true,
  open: () => null,
  call() {
    throw apiError('ItemNotFound');
  },
  item() {
    throw apiError('ItemNotFound');
  },
  items: () => null,
};
