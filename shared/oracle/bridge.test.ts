import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libreOfficeAvailable } from './available';
import { openBridge } from './bridge';
import { KARTA_STANDARDU } from '../programmes/sc-kis/karta-standardu';
import { buildSheet } from '../sheet/build';
import { writeWorkbook } from '../xlsx/write';

const office = libreOfficeAvailable();
const WHOLE = buildSheet(KARTA_STANDARDU, {
  identity: { programme: 'sc-kis', version: '1.0.0', card: 'karta-standardu', instance: 'x' },
});

describe.skipIf(!office.available)(
  `the conversation with LibreOffice${office.available ? '' : ` (${office.reason})`}`,
  { timeout: 60_000 },
  () => {
    it('leaves nothing behind', async () => {
      const bridge = await openBridge();
      expect(existsSync(bridge.folder)).toBe(true);
      await bridge.close();
      expect(existsSync(bridge.folder)).toBe(false);
      await expect(bridge.ask({ do: 'look', document: 0 }, 1000)).rejects.toThrow('has ended');
    });

    it('ends when an answer is late', async () => {
      const bridge = await openBridge();
      // A whole card takes long to open: no answer can be there before the time is out.
      const path = join(bridge.folder, 'whole.xlsx');
      await writeFile(path, writeWorkbook([WHOLE]));
      const late = bridge.ask({ do: 'open', path }, 0);
      await expect(late).rejects.toThrow('took over 0 ms');
      expect(existsSync(bridge.folder)).toBe(false);
    });
  },
);
