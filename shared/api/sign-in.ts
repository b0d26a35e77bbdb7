import * as v from 'valibot';

/** An issuer that people sign in with, as a public client needs to know it; nothing of it is secret. */
export const signInIssuerSchema = v.object({
  issuer: v.string(),
  name: v.string(),
  client_id: v.string(),
  scopes: v.array(v.string()),
  /** Whether Office itself may be asked for a token. */
  nested: v.boolean(),
  /** Parameters of the issuer’s own for its sign-in page. */
  parameters: v.record(v.string(), v.string()),
});

export const signInResponse = v.object({
  issuers: v.array(signInIssuerSchema),
  /** Whether the demonstration people may sign in. */
  demonstration: v.boolean(),
});
