import { env } from 'cloudflare:test';
import type { D1Migration } from 'cloudflare:test';
import type { Bindings } from '../bindings';

/** The bindings of `vitest.config.ts`; the platform types them as nothing in particular. */
export const testEnv = env as unknown as Bindings & { readonly MIGRATIONS: D1Migration[] };
