/** What the platform gives the Worker (`wrangler.toml`). */
export interface Bindings {
  readonly DB: D1Database;
  /** Files of the add-in; absent in tests. */
  readonly ASSETS?: Fetcher;
  readonly ENVIRONMENT: string;
  readonly LOCAL_ISSUER?: string;
  /** JSON list of the issuers whose tokens are taken. */
  readonly ISSUERS?: string;
  readonly BUILD?: string;
}
