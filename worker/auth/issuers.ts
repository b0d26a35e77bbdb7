import * as v from 'valibot';
import type { Bindings } from '../bindings';
import { isOwnMachine } from './local/switch';

/** What protects the conversation with an issuer is TLS; only a program beside ours does without. */
const isSafe = (address: string, ownMachine: boolean): boolean => {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:') return true;
  return ownMachine && protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname);
};

const OPENID_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access']);

/** What a pane needs to sign people in: a public client, so there is no secret to give away. */
const clientSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  /** What is asked for, beside `openid` and `profile`: at least our API’s own scope. */
  scopes: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/))),
    v.check((scopes) => scopes.some((scope) => !OPENID_SCOPES.has(scope)), 'no scope of the API'),
  ),
  /** Whether Office itself may be asked for a token (Microsoft Entra ID). */
  nested: v.optional(v.boolean(), false),
  /** Parameters of the issuer’s own, such as `audience` or `resource`. */
  parameters: v.optional(v.record(v.string(), v.string()), {}),
});

const issuersSchema = (ownMachine: boolean) => {
  const address = v.pipe(
    v.string(),
    v.url(),
    v.check((one) => isSafe(one, ownMachine), 'https only'),
  );
  const issuer = v.strictObject({
    issuer: address,
    /** What people know it by. */
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
    audience: v.pipe(v.string(), v.minLength(1)),
    jwks: address,
    /** Tenants (`tid`) whose people are taken; every tenant of the issuer when absent. */
    tenants: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    /** A scope that tokens must carry (`scp`, `scope`): tells them from ID tokens of the same audience. */
    scope: v.optional(v.pipe(v.string(), v.minLength(1))),
    /** The claim that names the person; Entra’s `sub` differs for every application, `oid` does not. */
    subject: v.optional(v.picklist(['sub', 'oid']), 'sub'),
    /** Absent where people do not sign in from the pane. */
    client: v.optional(clientSchema),
  });
  return v.pipe(
    v.array(issuer),
    v.check(
      (all) => new Set(all.map((one) => one.issuer)).size === all.length,
      'an issuer named twice',
    ),
  );
};

/** An issuer whose tokens are taken. */
export type Issuer = v.InferOutput<ReturnType<typeof issuersSchema>>[number];

/**
 * The configured issuers.
 *
 * @throws {Error} when the configuration is malformed, or names an address without TLS elsewhere
 *   than on one’s own machine: nobody is let in by a guess at what was meant.
 */
export const configuredIssuers = (env: Bindings): readonly Issuer[] =>
  v.parse(issuersSchema(isOwnMachine(env)), JSON.parse(env.ISSUERS ?? '[]'));
