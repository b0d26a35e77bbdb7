/** As much of `oidc-provider` as the tests use; the package brings no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
    on(event: 'grant.success', listener: (context: GrantContext) => void): void;
  }

  interface GrantContext {
    readonly oidc: { readonly params: Readonly<Record<string, unknown>> };
  }
}
