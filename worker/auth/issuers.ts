import * as v from 'valibot';
import type { Bindings } from '../bindings';

const issuersSchema = v.array(
  v.strictObject({
    issuer: v.pipe(v.string(), v.url()),
    audience: v.pipe(v.string(), v.minLength(1)),
    jwks: v.pipe(v.string(), v.url(), v.startsWith('https://')),
    /** Tenants (`tid`) whose people are taken; every tenant of the issuer when absent. */
    tenants: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    /** The claim that names the person; Entra’s `sub` differs for every application, `oid` does not. */
    subject: v.optional(v.picklist(['sub', 'oid']), 'sub'),
  }),
);

/** An issuer whose tokens are taken. */
export type Issuer = v.InferOutput<typeof issuersSchema>[number];

/**
 * The configured issuers.
 *
 * @throws {Error} when the configuration is malformed: nobody is let in by a guess at what was meant.
 */
export const configuredIssuers = (env: Bindings): readonly Issuer[] =>
  v.parse(issuersSchema, JSON.parse(env.ISSUERS ?? '[]'));
