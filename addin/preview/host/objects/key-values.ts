/** Collections of values by key: `workbook.settings` and `worksheet.customProperties`. */
import * as v from 'valibot';
import { apiError } from '../protocol/errors';
import { argument, hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';

interface Values<T> {
  readonly values: Map<string, T>;
}
interface Entry<T> extends Values<T> {
  readonly key: string;
}

/** The object types of a collection and its items; `understand` refuses values it cannot hold. */
export function keyValueTypes<T>(
  collection: string,
  item: string,
  understand: (value: unknown) => T,
): (values: Map<string, T>) => HostObject {
  const entryType: ObjectType<Entry<T>> = {
    name: item,
    identity: ({ key }) => ({ _Id: key }),
    read: {
      Key: ({ key }) => key,
      Value: ({ values, key }) => {
        if (!values.has(key)) throw apiError('ItemNotFound');
        return values.get(key);
      },
    },
    write: {
      Value: ({ values, key }, value) => void values.set(key, understand(value)),
    },
    call: { Delete: ({ values, key }) => void values.delete(key) },
  };
  const entry = (values: Map<string, T>, key: string) => hostObject(entryType, { values, key });
  const collectionType: ObjectType<Values<T>> = {
    name: collection,
    items: ({ values }) => [...values.keys()].map((key) => entry(values, key)),
    item: ({ values }, key) => {
      const wanted = argument(v.string(), key);
      if (!values.has(wanted)) throw apiError('ItemNotFound');
      return entry(values, wanted);
    },
    open: {
      Add: ({ values }, [key, value]) => {
        const chosen = argument(v.string(), key);
        values.set(chosen, understand(value));
        return entry(values, chosen);
      },
      GetItemOrNullObject: ({ values }, [key]) => {
        const wanted = argument(v.string(), key);
        return values.has(wanted) ? entry(values, wanted) : null;
      },
    },
    call: { GetCount: ({ values }) => values.size },
  };
  return (values) => hostObject(collectionType, { values });
}
