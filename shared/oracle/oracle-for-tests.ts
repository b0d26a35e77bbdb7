import { afterAll, beforeAll } from 'vitest';
import { openOracle, type Oracle } from './oracle';

/** LibreOffice starts in seconds; on a machine that does much else, in a minute. */
const START_MS = 120_000;

/** A LibreOffice of their own for the tests of a `describe`, from the first to the last. */
export function oracleForTests(): Pick<Oracle, 'open'> {
  let oracle: Oracle | undefined;
  beforeAll(async () => {
    oracle = await openOracle();
  }, START_MS);
  afterAll(async () => {
    await oracle?.close();
  });
  return {
    open: (file) => {
      if (oracle === undefined) throw new Error('LibreOffice is open in tests only');
      return oracle.open(file);
    },
  };
}
