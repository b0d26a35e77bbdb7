/** Cases that live side by side over HTTP, and what is expected of them whatever happens. */
import { expect } from 'vitest';
import type { ProcessEvent } from '../../../shared/definition/process';
import type { Programme, Role } from '../../../shared/definition/programme';
import { addDays } from '../../../shared/process/days';
import {
  rowsAt,
  standingOf,
  type PastEvent,
  type Standing,
} from '../../../shared/process/standing';
import type { Caller } from '../../auth/caller';
import { inProcess, type Answer, type InProcess } from '../../local/demonstration/in-process';
import { bodyOf } from '../journey';
import { person } from '../people';
import { testEnv } from '../test-env';

const ROLES = ['applicant', 'certifier', 'auditor', 'appeal-body', 'coordinator'] as const;

/** Two people of each body: what one does, the other sees. */
export type Bodies = ReadonlyMap<Role, readonly [Caller, Caller]>;

/** The bodies of one programme's lives; made while the file of tests is read. */
export const bodiesOf = (programme: string): Bodies =>
  new Map(
    ROLES.map((role) => [
      role,
      [
        person(role, `${programme} ${role} 1`, `${programme} ${role}`),
        person(role, `${programme} ${role} 2`, `${programme} ${role}`),
      ],
    ]),
  );

/** Cases of one programme and one applicant, at a moment. */
export interface Life {
  readonly programme: Programme;
  readonly bodies: Bodies;
  now: Date;
}

/** What is expected, beside what the cases themselves say. */
export interface Expected {
  /** The cases that were opened. */
  readonly cases: string[];
  /** What became of each certificate by steps, whatever its dates say. */
  readonly certificates: Map<string, 'held' | 'withdrawn'>;
}

export const callAs = ({ bodies, now }: Life, role: Role, n = 0): InProcess =>
  inProcess(testEnv, now, bodies.get(role)?.[n % 2]);

/** A case as its applicant reads it. */
export interface ReadCase {
  readonly answer: Answer;
  readonly etag: string;
  readonly events: readonly PastEvent[];
  readonly standing: Standing;
  readonly renews: string | null;
  readonly certificate: string | null;
}

/** Reads a case; what is stored of it must be what its events add up to, and no day goes back. */
export async function readCase(life: Life, id: string): Promise<ReadCase> {
  const answer = await callAs(life, 'applicant')('GET', `/api/v1/cases/${id}`);
  expect(answer.status).toBe(200);
  const body = bodyOf(answer);
  // The schema of the answer says so.
  const events = body['events'] as readonly PastEvent[];
  const { renews, certificate = null } = body as {
    readonly renews: string | null;
    readonly certificate?: string | null;
  };
  const kind = renews === null ? 'first' : 'renewal';
  const standing = standingOf(life.programme.process, kind, events);
  expect([body['state'], body['due']]).toEqual([standing.state, standing.due]);
  const steps = events.filter(({ event }) => event !== 'personal-erased');
  const days = steps.map(({ day }) => day);
  expect(days).toEqual(days.toSorted());
  return {
    answer,
    etag: answer.headers.get('ETag') ?? '""',
    events,
    standing,
    renews,
    certificate,
  };
}

/** No rule of the procedure is ever told as a collision that goes away by trying again. */
export function expectAnswered(answer: Answer, done: readonly number[]): void {
  const { type } = bodyOf(answer);
  expect(type).not.toBe('/api/v1/codes#in-work');
  expect([...done, 403, 404, 409, 412, 422]).toContain(answer.status);
}

/** The data that a step cannot be taken without; what is to come comes `ahead` days after the least. */
export const dataFor = (
  { data }: ProcessEvent,
  today: string,
  ahead: number,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries<unknown>(
    data
      .filter(({ required }) => required)
      .map((field) => {
        if (field.kind === 'declaration') return [field.id, true];
        if (field.kind === 'choice') return [field.id, field.options[0]?.id];
        if (field.kind === 'coming-date') return [field.id, addDays(today, field.ahead + ahead)];
        return [field.id, field.kind === 'date' ? today : 'jak w\u00A0dokumencie'];
      }),
  );

/** The row by which a step was taken from where a case stood. */
export const rowTaken = (
  { programme }: Life,
  before: Standing,
  event: string,
): ProcessEvent | undefined => rowsAt(programme.process, before).find(({ id }) => id === event);

/** What the register says today must be what the steps came to; where one may hold, one holds. */
export async function expectRegister(life: Life, expected: Expected): Promise<void> {
  const anyone = inProcess(testEnv, life.now, undefined);
  let valid = 0;
  for (const [number, became] of expected.certificates) {
    const read = await anyone('GET', `/api/v1/register/${number.replaceAll('/', '-')}`);
    const { status } = bodyOf(read);
    if (status === 'valid') valid += 1;
    expect([number, became, status === 'withdrawn']).toEqual([
      number,
      became,
      became === 'withdrawn',
    ]);
  }
  const { validity } = life.programme;
  if (validity.kind === 'certificate' && validity.single === true) {
    expect(valid).toBeLessThanOrEqual(1);
  }
}
