import { describe, expect, it } from 'vitest';
import { itemsOf } from '../definition/programme';
import { SC_KIS } from '../programmes/sc-kis';
import { itemValidation } from './validations';

const RANGE = { top: 3, left: 1, bottom: 3, right: 1 };
function validationOf(card: string, id: string) {
  const found = SC_KIS.cards.find((one) => one.id === card);
  const item = found && itemsOf(found).find((one) => one.id === id);
  if (item === undefined) throw new Error(id);
  return itemValidation(card, item, RANGE);
}
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');

describe('what a cell takes', () => {
  it.each([
    ['wniosek', 'kadra_lider', 'Wpisz liczbę całkowitą od 0 do 999.'],
    ['wniosek', 'org_miesiace', 'Wpisz liczbę od 0 do 120.'],
    ['kalkulator-zaniechania', 'koszt_klubu', 'Wpisz liczbę, co najmniej 0.'],
    [
      'wniosek',
      'rejestr_data',
      'Wpisz datę, na przykład 05.03.2026. Popraw datę: nie może być późniejsza niż dzisiejsza.',
    ],
    ['wniosek', 'lokal_sanitarne', 'Wybierz jedną z odpowiedzi: „Tak”, „Nie”.'],
    ['wniosek', 'kis_kod', 'Popraw kod pocztowy: pięć cyfr z łącznikiem, na przykład 23-300.'],
  ])('%s/%s is said in Polish when refused: %s', (card, id, error) => {
    expect(plain(validationOf(card, id)?.validation.texts.error)).toBe(error);
  });

  it('says what to type before anything is typed', () => {
    const { prompt, promptTitle } = validationOf('wniosek', 'teryt')?.validation.texts ?? {};
    expect(promptTitle).toBe('Co wpisać');
    expect(plain(prompt)).toContain('Siedmiocyfrowy kod, na przykład 0605011.');
  });

  it('carries short lists with it, so that a moved sheet keeps them', () => {
    expect(validationOf('wniosek', 'lokal_sanitarne')).toMatchObject({
      validation: { rule: { kind: 'list', values: ['Tak', 'Nie'] } },
      list: null,
    });
    expect(validationOf('wniosek', 'wojewodztwo')?.validation.rule.kind).toBe('list');
  });
});
