import { defineConfig } from 'vitest/config';

/** One project per kind of surroundings; whole-system tests run apart (`npm run test:e2e`). */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: ['shared/vitest.config.ts', 'worker/vitest.config.ts', 'addin/vitest.config.ts'],
  },
});
