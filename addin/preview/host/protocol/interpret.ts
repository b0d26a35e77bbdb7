import { ApiError, apiError } from './errors';
import { memberName } from './host-object';
import type { HostObject } from './host-object';
import { ACTION, PATH } from './message';
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  ObjectPath,
  RequestMessage,
  ResponseBody,
} from './message';
import { NULL_OBJECT } from './null-object';
import { answerQuery } from './query';
import type { UsedMember } from './query';

/** Objects that the client asked to keep between requests, by the id that it was given. */
export interface KeptObjects {
  get(reference: string): HostObject | null;
  keep(object: HostObject): string;
  release(reference: string): void;
}

export interface Interpreter {
  readonly root: HostObject;
  readonly kept: KeptObjects;
  /** Told of every member used, as `Range.values`. */
  readonly used: (member: string) => void;
}

/**
 * Runs the actions of one request in their order. As in Excel the first error ends it; what was done
 * before stays done.
 */
export function interpret(interpreter: Interpreter, request: RequestMessage): ResponseBody {
  const { Actions, ObjectPaths } = request.message.body;
  const Results: ActionResult[] = [];
  const run = createRun(interpreter, ObjectPaths);
  for (const [ActionIndex, action] of Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: run(action) ?? null });
    } catch (error) {
      return { Results, Error: { ...describe(error), ActionIndex } };
    }
  }
  return { Results, Error: null };
}

function describe(error: unknown) {
  if (error instanceof ApiError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? '',
      HttpStatusCode: error.status,
    };
  }
  // A mistake of the host's own must be seen as one.
  throw error;
}

function createRun({ root, kept, used }: Interpreter, paths: Readonly<Record<string, ObjectPath>>) {
  const objects = new Map<number, HostObject>();
  const references = new Map<HostObject, string>();
  const note: UsedMember = (object, member) => {
    if (!member.startsWith('_')) used(`${object.type}.${memberName(member)}`);
  };

  function object(id: number): HostObject {
    const known = objects.get(id);
    if (known) return known;
    const path = paths[String(id)];
    if (!path) throw apiError('InvalidArgument');
    const made = make(path);
    objects.set(id, made);
    return made;
  }

  function make(path: ObjectPath): HostObject {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.root:
        return root;
      case PATH.reference: {
        const found = kept.get(name);
        if (!found) throw apiError('ItemNotFound');
        references.set(found, name);
        return found;
      }
      case PATH.nullObject:
        return NULL_OBJECT;
    }
    const parent = object(path.ParentObjectPathId ?? 0);
    const args = resolve(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        note(parent, name);
        return parent.child(name);
      case PATH.indexer:
        note(parent, 'GetItem');
        return at(parent, 'GetItem', () => parent.item(args[0]));
      case PATH.method:
        note(parent, name);
        return at(parent, name, () => parent.open(name, args)) ?? NULL_OBJECT;
      default:
        throw new ApiError(
          'HostDoesNotKnow',
          `host does not know object path type ${path.ObjectPathType}`,
        );
    }
  }

  function resolve(info: ArgumentInfo | null | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => resolveOne(value, ids[index]));
  }

  function resolveOne(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id > 0) return object(id);
    if (Array.isArray(value) && Array.isArray(id)) {
      return value.map((item: unknown, index) => resolveOne(item, id[index]));
    }
    return value;
  }

  function instantiate(id: number): unknown {
    const made = object(id);
    if (made === NULL_OBJECT) return null;
    const reference = references.get(made);
    return reference === undefined
      ? made.identity()
      : { ...made.identity(), _ReferenceId: reference };
  }

  function keep(made: HostObject): void {
    if (!references.has(made)) references.set(made, kept.keep(made));
  }

  function callMethod(action: Action): unknown {
    const target = object(action.ObjectPathId);
    const name = action.Name ?? '';
    if (name === '_KeepReference') return keep(target);
    note(target, name);
    return at(target, name, () => target.call(name, resolve(action.ArgumentInfo)));
  }

  function setProperty(target: HostObject, name: string, value: unknown): void {
    note(target, name);
    at(target, name, () => target.write(name, value));
  }

  return (action: Action): unknown => {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return instantiate(action.ObjectPathId);
      case ACTION.query: {
        const target = object(action.ObjectPathId);
        return answerQuery(target, action.QueryInfo ?? {}, note);
      }
      case ACTION.method:
        return callMethod(action);
      case ACTION.set:
        return setProperty(
          object(action.ObjectPathId),
          action.Name ?? '',
          resolve(action.ArgumentInfo)[0],
        );
      case ACTION.trace:
        // Without a result the client does not attach event handlers.
        return null;
      case ACTION.update: {
        const target = object(action.ObjectPathId);
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          setProperty(target, name.charAt(0).toUpperCase() + name.slice(1), value);
        }
        return null;
      }
      default:
        throw new ApiError(
          'HostDoesNotKnow',
          `host does not know action type ${action.ActionType}`,
        );
    }
  };
}

/** Says where an error arose, as Excel's `debugInfo.errorLocation` does. */
function at<T>(object: HostObject, member: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ApiError) error.location ??= `${object.type}.${memberName(member)}`;
    throw error;
  }
}
