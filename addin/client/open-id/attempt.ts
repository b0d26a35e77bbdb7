/** What ties the answer of an issuer to one attempt to sign in; made anew for each. */
export interface Attempt {
  /** Comes back with the answer. */
  readonly state: string;
  /** Comes back inside the ID token. */
  readonly nonce: string;
  /** Never leaves the pane but for the issuer's token endpoint (PKCE, RFC 7636). */
  readonly verifier: string;
  /** The SHA-256 of the verifier. */
  readonly challenge: string;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** A new attempt. */
export async function newAttempt(): Promise<Attempt> {
  const verifier = random();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return {
    state: random(),
    nonce: random(),
    verifier,
    challenge: base64url(new Uint8Array(digest)),
  };
}
