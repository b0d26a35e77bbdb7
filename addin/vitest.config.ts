import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'addin',
    include: ['**/*.test.ts'],
    exclude: ['e2e/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
