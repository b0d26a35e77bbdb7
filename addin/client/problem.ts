import * as v from 'valibot';
import { problemSchema } from '../../shared/api/problem';
import type { Failure } from './outcome';

type Problem = v.InferOutput<typeof problemSchema>;

/** The published code of a problem: what its `type` ends in. */
const codeOf = ({ type }: Problem): string => type.slice(type.lastIndexOf('#') + 1);

function failureOf(problem: Problem, status: number, etag: string | null): Failure {
  const { title, detail, issues, allowed = [], cards = [], errors = [] } = problem;
  const words = `${title}. ${detail}`;
  if (status === 409) {
    return codeOf(problem) === 'in-work'
      ? { kind: 'busy' }
      : { kind: 'out-of-order', words, allowed, cards };
  }
  if (status === 412) return { kind: 'conflict', etag, current: problem.current ?? null };
  if (status === 422 && issues !== undefined) return { kind: 'refused', words, issues };
  return { kind: 'other', status, words, faults: errors };
}

/** Reads an answer that says no (RFC 9457); one that says so in another way is no less a no. */
export function readProblem(status: number, body: unknown, etag: string | null): Failure {
  const parsed = v.safeParse(problemSchema, body);
  if (parsed.success && codeOf(parsed.output) === 'issuer-unreachable') {
    return { kind: 'unverified' };
  }
  if (status >= 500) return { kind: 'uncertain', status };
  if (status === 401) return { kind: 'unauthorised' };
  if (status === 429) return { kind: 'busy' };
  return parsed.success
    ? failureOf(parsed.output, status, etag)
    : { kind: 'other', status, words: `HTTP ${status}`, faults: [] };
}
