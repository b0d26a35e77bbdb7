import { describe, expect, it } from 'vitest';
import { REMARKS } from '../programmes/konsultacje-spoleczne/remarks-table';
import { isMeantFor, matchColumns } from './match-columns';

describe('heads', () => {
  const match = (...heads: readonly string[]) => matchColumns(REMARKS, heads);

  it('that the table has not, and those that the file has not, are told', () => {
    const { unknown, missing } = match(
      'Nr uwagi',
      'Imię i nazwisko',
      'Data wpływu',
      '__proto__',
      '',
    );
    expect(unknown).toEqual(['Imię i nazwisko', '__proto__', '']);
    expect(missing.map(({ id }) => id)).toEqual([
      'autor',
      'dokument',
      'czesc',
      'tresc',
      'decyzja',
      'uzasadnienie',
      'data_odpowiedzi',
      'odpowiedz_numer',
    ]);
  });

  it('that stand twice are told', () => {
    expect(match('Autor', 'AUTOR', 'Uwaga').twice.map(({ id }) => id)).toEqual(['autor']);
  });

  it('say whether the file is meant for the table', () => {
    const meant = (...heads: readonly string[]): boolean => isMeantFor(match(...heads), heads);
    expect(meant('Nr uwagi', 'Data wpływu', 'Autor', 'Uwaga')).toBe(true);
    expect(meant('Nr uwagi', 'Uwaga', 'Imię', 'Ulica')).toBe(true);
    expect(meant('Uwaga', 'Imię', 'Ulica', 'Miejscowość', 'Kwota')).toBe(false);
    expect(meant('Uwaga')).toBe(false);
  });
});
