import { defineConfig } from 'vitest/config';

/** One project per kind of surroundings; whole-system tests run apart (`npm run test:e2e`). */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // A processor each: the suites wait for LibreOffice and for workerd as much as they work.
    maxWorkers: '100%',
    projects: ['shared/vitest.config.ts', 'worker/vitest.config.ts', 'addin/vitest.config.ts'],
  },
});
