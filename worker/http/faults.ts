import * as v from 'valibot';
import type { FaultCode } from '../../shared/api/codes';
import { refuse, type FaultAt } from '../refusal';

/** Most faults that are told at once. */
const MAX_FAULTS = 100;
/** Most unknown members of one object that are told: each costs another look at the whole input. */
const MAX_LOOKS = 20;
/** A name may be given back to its sender; anything else that stands for one may not. */
const SPEAKABLE = /^[a-zA-Z0-9_-]{1,64}$/;

type ValibotIssue = v.BaseIssue<unknown>;

const keysOf = (issue: ValibotIssue): readonly string[] =>
  (issue.path ?? []).map((step) => String(step.key));

const isUnknownKey = (issue: ValibotIssue): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never';

function codeOf(issue: ValibotIssue): FaultCode {
  if (isUnknownKey(issue)) return 'unknown-field';
  // One of a list is asked for: a word that is not on it is of the right type.
  if (issue.type === 'picklist' && typeof issue.input === 'string') return 'invalid-value';
  if (issue.kind === 'schema') {
    return issue.received === 'undefined' ? 'missing-field' : 'wrong-type';
  }
  if (issue.type !== 'max_length') return 'invalid-value';
  return Array.isArray(issue.input) ? 'too-many' : 'too-long';
}

/** The path without what cannot be spoken: a strange name gives the place that it stands in. */
function speakablePath(keys: readonly string[]): readonly string[] {
  const strange = keys.findIndex((key) => !SPEAKABLE.test(key));
  return strange === -1 ? keys : keys.slice(0, strange);
}

/** Takes an unknown member out of the object that it stands in. */
function takeOut(unknown: ValibotIssue): void {
  const step = unknown.path?.at(-1);
  if (step !== undefined && typeof step.input === 'object' && step.input !== null) {
    Reflect.deleteProperty(step.input, String(step.key));
  }
}

/**
 * Every fault of an input, as far as the limits go. Valibot names one unknown member of an object, so
 * what it names is taken out and the rest looked at again: the input is used up.
 */
export function faultsOf(
  schema: v.GenericSchema,
  input: unknown,
  place: (keys: readonly string[]) => { pointer: string } | { parameter: string },
): readonly FaultAt[] {
  const found: FaultAt[] = [];
  for (let look = 0; look < MAX_LOOKS && found.length < MAX_FAULTS; look += 1) {
    const parsed = v.safeParse(schema, input);
    if (parsed.success) break;
    const unknown = parsed.issues.filter(isUnknownKey);
    const told = unknown.length > 0 ? unknown : parsed.issues;
    found.push(
      ...told.map((issue) => ({ ...place(speakablePath(keysOf(issue))), code: codeOf(issue) })),
    );
    if (unknown.length === 0) break;
    unknown.forEach(takeOut);
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
