import * as v from 'valibot';
import type { Bindings } from '../bindings';
import type { Identity } from './caller';

const coordinatorsSchema = v.array(
  v.strictObject({
    issuer: v.pipe(v.string(), v.minLength(1)),
    subject: v.pipe(v.string(), v.minLength(1)),
  }),
);

/**
 * Whether the configuration names a person among those who may begin an institution of
 * coordinators: somebody has to be the first.
 *
 * @throws {Error} when the configuration is malformed: nobody is let in by a guess at what was meant.
 */
export const isAppointed = (env: Bindings, { issuer, subject }: Identity): boolean =>
  v
    .parse(coordinatorsSchema, JSON.parse(env.COORDINATORS ?? '[]'))
    .some((one) => one.issuer === issuer && one.subject === subject);
