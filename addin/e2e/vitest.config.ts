import { defineConfig } from 'vitest/config';

/** Whole-system tests: one file after the other, for each has a browser and a server of its own. */
export default defineConfig({
  test: {
    name: 'e2e',
    root: new URL('.', import.meta.url).pathname,
    include: ['*.test.ts'],
    fileParallelism: false,
    // Steps of a journey build on each other.
    bail: 1,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
