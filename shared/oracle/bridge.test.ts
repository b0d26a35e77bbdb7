import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libreOfficeAvailable } from './available';
import { openBridge } from './bridge';

const office = libreOfficeAvailable();

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
      const late = bridge.ask({ do: 'open', path: `${bridge.folder}/none.xlsx` }, 0);
      await expect(late).rejects.toThrow('took over 0 ms');
      expect(existsSync(bridge.folder)).toBe(false);
    });
  },
);
