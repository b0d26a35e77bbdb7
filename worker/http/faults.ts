import * as v from 'valibot';
import { isObject } from '../../shared/api/object';
import type { FaultCode } from '../../shared/api/codes';
import { refuse, type FaultAt } from '../refusal';

/** Most faults that are told at once. */
const MAX_FAULTS = 100;
/** A name may be given back to its sender; anything else that stands for one may not. */
const SPEAKABLE = /^[a-zA-Z0-9_-]{1,64}$/;

type ValibotIssue = v.BaseIssue<unknown>;

const keysOf = (issue: ValibotIssue): readonly string[] =>
  (issue.path ?? []).map((step) => String(step.key));

const isUnknownKey = (issue: ValibotIssue): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never';

function codeOf(issue: ValibotIssue): FaultCode {
  if (isUnknownKey(issue)) return 'unknown-field';
  if (issue.kind === 'schema') {
    return issue.received === 'undefined' ? 'missing-field' : 'wrong-type';
  }
  return issue.type === 'max_length' ? 'too-long' : 'invalid-value';
}

/** The path without what cannot be spoken: a strange name gives the place that it stands in. */
function speakablePath(keys: readonly string[]): readonly string[] {
  const strange = keys.findIndex((key) => !SPEAKABLE.test(key));
  return strange === -1 ? keys : keys.slice(0, strange);
}

/** `input` without the member at `keys`; copies only the objects on the way. */
function without(input: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return input;
  if (Array.isArray(input)) {
    return input.map((member: unknown, index) =>
      String(index) === key ? without(member, rest) : member,
    );
  }
  if (!isObject(input)) return input;
  const members = Object.entries(input).filter(([name]) => rest.length > 0 || name !== key);
  return Object.fromEntries(
    members.map(([name, member]) => [name, name === key ? without(member, rest) : member]),
  );
}

/**
 * Every fault of an input. Valibot names one unknown member of an object, so what it names is taken
 * out and the rest looked at again.
 */
export function faultsOf(
  schema: v.GenericSchema,
  input: unknown,
  place: (keys: readonly string[]) => { pointer: string } | { parameter: string },
): readonly FaultAt[] {
  const found: FaultAt[] = [];
  let rest = input;
  while (found.length < MAX_FAULTS) {
    const parsed = v.safeParse(schema, rest);
    if (parsed.success) break;
    const unknown = parsed.issues.filter(isUnknownKey);
    const told = unknown.length > 0 ? unknown : parsed.issues;
    found.push(
      ...told.map((issue) => ({ ...place(speakablePath(keysOf(issue))), code: codeOf(issue) })),
    );
    if (unknown.length === 0) break;
    for (const issue of unknown) rest = without(rest, keysOf(issue));
  }
  return found.slice(0, MAX_FAULTS);
}

/** The JSON Pointer (RFC 6901) of a place; the names need no escapes. */
export const pointerOf = (keys: readonly string[]): { pointer: string } => ({
  pointer: keys.map((key) => `/${key}`).join(''),
});

/** The input as the schema reads it; refuses it with every fault at once. */
export function parseBody<TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
): v.InferOutput<TSchema> {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return parsed.output;
  return refuse('invalid-request', { errors: faultsOf(schema, input, pointerOf) });
}
