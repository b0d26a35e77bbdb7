import { describe, expect, it } from 'vitest';
import { identityXml, readIdentityXml } from './identity-part';

const identity = { programme: 'sc-kis', version: '1.0.0', card: 'wniosek', instance: 'i1' };

describe('the custom XML of a workbook', () => {
  it('gives back what was put in, whatever the sheet is called', () => {
    const sheet = 'A & "B" <c> \'d\' &amp;';
    expect(readIdentityXml(identityXml(sheet, identity))).toEqual([{ sheet, identity }]);
  });

  it('is read with another program’s prefix and several sheets in it', () => {
    const xml = `<?xml version="1.0"?><z:zeszyt xmlns:z="urn:kartoteka:zeszyt:1">
      <z:karta program='p' wersja='1.0.0' karta='a' egzemplarz='x' arkusz='A'></z:karta>
      <z:karta program="p" wersja="1.0.0" karta="b" egzemplarz="y" arkusz="B"/>
      <z:karta program="p" arkusz="C"/></z:zeszyt>`;
    expect(readIdentityXml(xml).map((one) => [one.sheet, one.identity.instance])).toEqual([
      ['A', 'x'],
      ['B', 'y'],
    ]);
  });
});
