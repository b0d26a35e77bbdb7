import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineProject } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Wrangler’s configuration names the folder of the add-in’s files, which a build makes.
mkdirSync(here('../dist/assets'), { recursive: true });

export default defineProject({
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: here('../wrangler.toml') },
      miniflare: {
        bindings: {
          ENVIRONMENT: 'test',
          MIGRATIONS: await readD1Migrations(here('./store/migrations')),
        },
      },
    })),
  ],
  test: {
    name: 'worker',
    include: ['**/*.test.ts', '**/*.test.tsx'],
    setupFiles: ['./testing/apply-migrations.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
