import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import { clientPath, installInNode } from './install-node';
import type { Installed } from './install-node';

let installed: Installed | null = null;
afterEach(() => installed?.dispose());

/** When this fails the client has changed: look at `seam.ts` before anything else. */
describe('the private seam of the pinned client', () => {
  it('is in the version that it was found in', () => {
    const manifest: unknown = createRequire(import.meta.url)('@microsoft/office-js/package.json');
    expect(manifest).toMatchObject({ version: '1.1.110' });
  });

  it('has the bridge and its messages in the file that is served', () => {
    const client = readFileSync(clientPath(), 'utf8');
    expect(client).toContain('HostBridge.init = function (bridge)');
    expect(client).toContain("typeof _richApiNativeBridge === 'object'");
    expect(client).toContain('this.m_bridge.onMessageFromHost = function (messageText)');
    expect(client).toContain('this.m_bridge.sendMessageToHost(JSON.stringify(message))');
  });

  it('carries a request and its answer', async () => {
    installed = installInNode({ sheets: ['Karta'] });
    const { Excel } = installed;
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Karta');
    expect(installed.host.client.traffic().requests).toBe(1);
  });

  it('carries an event', async () => {
    installed = installInNode({ sheets: ['Karta'] });
    const { Excel, host } = installed;
    const heard = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta').load('id');
      await context.sync();
      const event = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
        sheet.onChanged.add((args) => Promise.resolve(resolve(args)));
      });
      await context.sync();
      host.typeInto(host.workbook.activeSheet, { row: 0, column: 0 }, '1');
      return event;
    });
    expect(heard.address).toBe('A1');
  });
});
