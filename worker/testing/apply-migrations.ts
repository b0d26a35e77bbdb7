import { applyD1Migrations } from 'cloudflare:test';
import { beforeAll } from 'vitest';
import { settleDemonstration } from '../local/demonstration/settle';
import { settlePeople } from './people';
import { testEnv } from './test-env';

await applyD1Migrations(testEnv.DB, testEnv.MIGRATIONS);

/** Before all tests of a file, which by then has said who its people are. */
beforeAll(async () => {
  const now = new Date('2026-01-02T09:00:00Z');
  await settlePeople(testEnv.DB, now);
  await settleDemonstration(testEnv.DB, now);
});
