import { describe, expect, it } from 'vitest';
import type { NameView, SheetId, WorkbookView } from '../host/model';
import { findPlace } from './places';

// Ids are the host's to make; a test has to make its own.
const id = (text: string): SheetId => text as SheetId;

const name = (text: string, scope: SheetId | null, formula: string): NameView => ({
  name: text,
  scope,
  formula,
  visible: true,
});

const WORKBOOK = {
  activeSheet: id('one'),
  names: [
    name('kt_adres', null, "='Drugi arkusz'!$B$2"),
    name('kt_wynik', null, "='Drugi arkusz'!$C$3"),
    name('kt_wynik', id('one'), '=Karta!$D$4'),
  ],
  sheetByName: (text: string) =>
    text === 'Drugi arkusz' ? { id: id('two') } : text === 'Karta' ? { id: id('one') } : null,
} as unknown as WorkbookView;

describe('places', () => {
  it('finds an address on the active sheet and on another', () => {
    expect(findPlace(WORKBOOK, ' b2:c3 ')).toEqual({
      sheet: 'one',
      range: { top: 1, left: 1, bottom: 2, right: 2 },
    });
    expect(findPlace(WORKBOOK, "'Drugi arkusz'!A1")?.sheet).toBe('two');
  });

  it('finds a name, the sheet’s own first', () => {
    expect(findPlace(WORKBOOK, 'KT_ADRES')).toMatchObject({ sheet: 'two', range: { top: 1 } });
    expect(findPlace(WORKBOOK, 'kt_wynik')).toMatchObject({ sheet: 'one', range: { top: 3 } });
  });

  it('finds nothing where there is nothing', () => {
    expect(findPlace(WORKBOOK, 'Brak!A1')).toBeNull();
    expect(findPlace(WORKBOOK, 'nic takiego')).toBeNull();
  });
});
