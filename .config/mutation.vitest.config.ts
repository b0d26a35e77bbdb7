import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` tries its mutations against: quick ones, without LibreOffice. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [
      'shared/{rules,card,definition}/**/*.test.ts',
      'addin/preview/engine/{expressions,formatted-texts,rows,results,few-formulas}.test.ts',
    ],
    testTimeout: 60_000,
  },
});
