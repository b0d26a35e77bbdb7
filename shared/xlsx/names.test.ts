import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../sheet/plan';
import { SAMPLE, SECOND } from './testing/sample-plan';
import { findAll, partOf } from './testing/xml-tree';
import { writeWorkbook } from './write';

const file = writeWorkbook([SAMPLE, SECOND]);

describe('names and identity', () => {
  const names = findAll(partOf(file, 'xl/workbook.xml'), 'definedName').map(
    ({ attributes, text }) => `${attributes['localSheetId'] ?? '*'} ${attributes['name']} ${text}`,
  );
  it('says which card a sheet is', () => {
    expect(names).toContain('0 kt_karta "kartoteka|sc-kis|1.0.0|wniosek|a1B2-c3"');
    expect(names).toContain('1 kt_karta "kartoteka|sc-kis|1.0.0|audyt|zz"');
    expect(
      findAll(partOf(file, 'customXml/item1.xml'), 'karta').map(({ attributes }) => attributes),
    ).toEqual([
      {
        arkusz: "Karta d'oceny",
        program: 'sc-kis',
        wersja: '1.0.0',
        karta: 'wniosek',
        egzemplarz: 'a1B2-c3',
      },
      { arkusz: 'Druga', program: 'sc-kis', wersja: '1.0.0', karta: 'audyt', egzemplarz: 'zz' },
    ]);
    expect(partOf(file, 'customXml/item1.xml').attributes['xmlns']).toBe('urn:kartoteka:zeszyt:1');
  });
  it('names cells on their sheet and each list once for all', () => {
    expect(names).toContain("0 kt_blok 'Karta d''oceny'!$B$4:$B$10");
    expect(names).toContain("1 kt_blok 'Druga'!$B$4:$B$10");
    expect(names.filter((name) => name.includes('kt_lista_woj'))).toEqual([
      "* kt_lista_woj 'kt_listy'!$A$2:$A$4",
    ]);
    expect(names).toContain("0 _xlnm.Print_Titles 'Karta d''oceny'!$1:$3");
  });
  it('has a sheet of lists only when there are lists', () => {
    const sheets = (plans: readonly SheetPlan[]): unknown[] =>
      findAll(partOf(writeWorkbook(plans), 'xl/workbook.xml'), 'sheet').map(({ attributes }) => [
        attributes['name'],
        attributes['state'],
      ]);
    expect(sheets([SECOND])).toEqual([
      ['Druga', undefined],
      ['kt_listy', 'veryHidden'],
    ]);
    expect(sheets([{ ...SECOND, lists: [], validations: [] }])).toEqual([['Druga', undefined]]);
  });
});
