/** Whole files opened, recalculated and saved by LibreOffice lose nothing. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { libreOfficeAvailable } from '../oracle/available';
import { oracleForTests } from '../oracle/oracle-for-tests';
import { PROGRAMMES } from '../programmes';
import { expectReadBack, wholeFiles } from './testing/whole-file';

const office = libreOfficeAvailable();
/** The long run, outside the daily one, takes 50 of each programme: about ten minutes. */
const FILES = Number(process.env['KARTOTEKA_WHOLE_FILES'] ?? 2);
const SEED = 20_261_122;

describe.skipIf(!office.available)(
  `whole files saved by LibreOffice${office.available ? '' : ` (${office.reason})`}`,
  { timeout: 600_000 },
  () => {
    const oracle = oracleForTests();

    it.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
      `${FILES} of %s are read back without loss`,
      async (_, programme) => {
        const files = fc.sample(wholeFiles(programme), { numRuns: FILES, seed: SEED });
        for (const file of files) {
          const workbook = await oracle.open(file.bytes);
          const saved = await workbook.toXlsx();
          await workbook.close();
          expectReadBack(file, saved);
        }
      },
    );
  },
);
