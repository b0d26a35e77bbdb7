import type { FaultCode, ProblemCode } from '../shared/api/codes';
import type { ApiIssue } from '../shared/api/problem';

/** A place in the request with what is wrong there. */
export type FaultAt = { readonly code: FaultCode } & (
  { readonly pointer: string } | { readonly parameter: string }
);

/** Whether something looked for in a request came out as a fault. */
export const isFault = (found: object | null): found is FaultAt =>
  found !== null && 'code' in found;

/** Why a request is not done, before it is put into words. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly errors?: readonly FaultAt[];
  readonly issues?: readonly ApiIssue[];
  /** Events that can happen now. */
  readonly allowed?: readonly string[];
  /** Cards that have to be handed in before. */
  readonly cards?: readonly string[];
  /** The day by which the step was due, or after which it can be taken. */
  readonly day?: string;
  /** The days between which it can be done. */
  readonly from?: string;
  readonly until?: string;
  /** What stands now in place of what the caller had read. */
  readonly current?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Carries a refusal to the one place that answers it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Ends the work on a request. */
export function refuse(code: ProblemCode, more: Omit<Refusal, 'code'> = {}): never {
  throw new Refused({ code, ...more });
}
