import { describe, expect, it } from 'vitest';
import type { Installed } from '../install-node';
import { at, cellOf, sheetId, testHost } from '../test-host';

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

function type(installed: Installed, address: string, text: string) {
  installed.host.typeInto(sheetId(installed), at(address), text);
}

describe('a custom function', () => {
  it('shows #BUSY! until it has answered, and is asked again for other arguments only', async () => {
    const installed = testHost();
    const asked: unknown[] = [];
    installed.CustomFunctions.associate('STATUS', async (number: string) => {
      asked.push(number);
      await soon();
      return `ważny: ${number}`;
    });
    type(installed, 'A1', 'PR/1');
    type(installed, 'B1', '=KARTOTEKA.STATUS(A1)');
    type(installed, 'B2', '=JEŻELI.BŁĄD(KARTOTEKA.STATUS("PR/2");"brak")');
    expect([cellOf(installed, 'B1').text, cellOf(installed, 'B2').text]).toEqual([
      '#BUSY!',
      '#BUSY!',
    ]);
    await soon();
    await soon();
    expect(cellOf(installed, 'B1').value).toBe('ważny: PR/1');
    expect(cellOf(installed, 'B2').value).toBe('ważny: PR/2');
    expect(cellOf(installed, 'B1').formula).toBe('=KARTOTEKA.STATUS(A1)');
    type(installed, 'C1', '1');
    installed.host.insertRows(sheetId(installed), 0, 1);
    expect(cellOf(installed, 'B2').value).toBe('ważny: PR/1');
    expect(asked).toEqual(['PR/1', 'PR/2']);
    type(installed, 'A2', 'PR/3');
    await soon();
    await soon();
    expect(cellOf(installed, 'B2').value).toBe('ważny: PR/3');
  });

  it('gives the error that it throws', async () => {
    const installed = testHost();
    const { CustomFunctions } = installed;
    CustomFunctions.associate('STATUS', (number: string) => {
      if (number === '') throw new Error('zły numer');
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what Excel documents
      return Promise.reject<string>(
        new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'nie znaleziono'),
      );
    });
    type(installed, 'A1', '=KARTOTEKA.STATUS("x")');
    type(installed, 'A2', '=KARTOTEKA.STATUS("")');
    await soon();
    expect(cellOf(installed, 'A1').value).toEqual({ error: '#N/A' });
    expect(cellOf(installed, 'A2').value).toEqual({ error: '#VALUE!' });
  });

  it('is not called with an error, and does not exist before it is registered or on an iPad', async () => {
    const installed = testHost();
    type(installed, 'A1', '=KARTOTEKA.STATUS(1/0)');
    expect(cellOf(installed, 'A1').text).toBe('#NAZWA?');
    let called = false;
    const status = () => {
      called = true;
      return 'x';
    };
    installed.CustomFunctions.associate('STATUS', status);
    await soon();
    expect([cellOf(installed, 'A1').value, called]).toEqual([{ error: '#DIV/0!' }, false]);

    const ipad = testHost({ profile: 'ipad' });
    ipad.CustomFunctions.associate('STATUS', status);
    type(ipad, 'A1', '=KARTOTEKA.STATUS("x")');
    expect(cellOf(ipad, 'A1').value).toEqual({ error: '#NAME?' });
  });

  it('is asked anew when everything is to be calculated', async () => {
    const installed = testHost();
    let answer = 'ważny';
    installed.CustomFunctions.associate('STATUS', () => answer);
    type(installed, 'A1', '=KARTOTEKA.STATUS("x")');
    await soon();
    answer = 'wygasł';
    await installed.Excel.run(async (context) => {
      context.application.calculate('Full');
      await context.sync();
    });
    await soon();
    expect(cellOf(installed, 'A1').value).toBe('wygasł');
  });
});
