/** What the platform gives the Worker (`wrangler.toml`). */
export interface Bindings {
  readonly DB: D1Database;
  readonly ENVIRONMENT: string;
  readonly LOCAL_ISSUER?: string;
  /** JSON list of the issuers whose tokens are taken. */
  readonly ISSUERS?: string;
  /** JSON list of the people who may begin an institution of coordinators. */
  readonly COORDINATORS?: string;
  /**
   * A service that sends mail, where there is one. It is handed `{to: {issuer, subject}, subject,
   * text}` and finds the address by the issuer's own id of the person: none is kept here.
   */
  readonly MAIL?: Fetcher;
  readonly BUILD?: string;
}
