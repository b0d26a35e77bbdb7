import * as v from 'valibot';
import { apiError, unknownMember } from './errors';

/**
 * An object of Excel's object model, as the interpreter deals with all of them. Member names are in
 * PascalCase, as the client sends them.
 */
export interface HostObject {
  readonly type: string;
  /** What tells the client how to find the object again: `Id`, `_Id` or nothing. */
  identity(): Readonly<Record<string, unknown>>;
  /** Names of the properties that can be read, for `load()` of everything. */
  readonly properties: readonly string[];
  read(property: string): unknown;
  write(property: string, value: unknown): void;
  /** A property that is an object itself. */
  child(name: string): HostObject;
  hasChild(name: string): boolean;
  /** A method that gives an object; `null` is Excel's null object. */
  open(method: string, args: readonly unknown[]): HostObject | null;
  /** A method that gives a plain value or nothing. */
  call(method: string, args: readonly unknown[]): unknown;
  /** A collection's item by its key. */
  item(key: unknown): HostObject;
  /** A collection's items; `null` for what is no collection. */
  items(): readonly HostObject[] | null;
}

/** The members of one type of object that the host knows; `T` is what an object of it stands for. */
export interface ObjectType<T> {
  readonly name: string;
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly read?: Readonly<Record<string, (target: T) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly children?: Readonly<Record<string, (target: T) => HostObject>>;
  readonly open?: Readonly<
    Record<string, (target: T, args: readonly unknown[]) => HostObject | null>
  >;
  readonly call?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  readonly item?: (target: T, key: unknown) => HostObject;
  readonly items?: (target: T) => readonly HostObject[];
}

/** An object of the type. What the type does not name is refused with its name. */
export function hostObject<T>(type: ObjectType<T>, target: T): HostObject {
  function known<M>(members: Readonly<Record<string, M>> | undefined, name: string): M {
    const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw unknownMember(type.name, memberName(name));
    return member;
  }
  return {
    type: type.name,
    identity: () => type.identity?.(target) ?? {},
    properties: Object.keys(type.read ?? {}),
    read: (name) => known(type.read, name)(target),
    write: (name, value) => known(type.write, name)(target, value),
    child: (name) => known(type.children, name)(target),
    hasChild: (name) => type.children !== undefined && Object.hasOwn(type.children, name),
    open: (name, args) => known(type.open, name)(target, args),
    call: (name, args) => known(type.call, name)(target, args),
    item(key) {
      if (!type.item) throw unknownMember(type.name, 'getItem');
      return type.item(target, key);
    },
    items: () => type.items?.(target) ?? null,
  };
}

/** `getUsedRange` for `GetUsedRange`: as the add-in's author wrote it. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A value from the client in the shape that Excel asks for, or `InvalidArgument`. */
export function argument<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw apiError('InvalidArgument');
  return result.output;
}

/** An argument that may be left out; the client sends `null` for it. */
export function optional<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): v.InferOutput<S> | null {
  return value === null || value === undefined ? null : argument(schema, value);
}
