import { describe, expect, it } from 'vitest';
import { checkProgramme } from '../definition/check';
import type { OverviewValue } from '../definition/overview';
import type { Card, Item, Programme } from '../definition/programme';
import { SC_KIS } from '../programmes/sc-kis';
import { REJESTR } from '../programmes/sc-kis/rejestr';
import { mostEntries, overviewAnswers, type OverviewEntry } from './overview';
import { validateCard } from './validate';

const entry: OverviewEntry = {
  'number': 'KIS/06/2022/0001',
  'holder': 'Klub zmyślony',
  'institution': 'Fundacja Wymyślona',
  'place': 'Zmyślin Górny',
  'level': null,
  'issued': '2022-05-16',
  'valid-until': '2025-05-16',
  'status': 'expired',
  'history': '16.05.2022 wydanie certyfikatu',
};
const factsWith = (...entries: readonly OverviewEntry[]) => ({
  voivodeship: 'lubelskie',
  day: '2026-02-02',
  entries,
  holders: [],
});

describe('an overview', () => {
  it('is a filling without an issue', () => {
    const answers = overviewAnswers(REJESTR, factsWith(entry));
    const { issues } = validateCard(REJESTR, answers, { today: '2026-02-02', language: 'pl' });
    expect(issues).toEqual([]);
  });

  it('keeps the end of a history that is too long for its column', () => {
    const long = `${'1.01.2020 przedłużenie; '.repeat(40)}1.01.2026 cofnięcie`;
    const [row] = overviewAnswers(REJESTR, factsWith({ ...entry, history: long }))[
      'rejestr_wpisy'
    ] as readonly { readonly historia: string }[];
    expect(row?.historia).toHaveLength(500);
    expect(row?.historia).toMatch(/^….*1\.01\.2026 cofnięcie$/);
  });

  it('says how many lines it has room for', () => {
    expect(mostEntries(REJESTR)).toBe(500);
  });
});

describe('checkProgramme, of overviews', () => {
  const mistakesOf = (filled: OverviewValue, kind: 'integer' | 'number' = 'integer') => {
    const item: Item = {
      id: 'ile',
      kind,
      label: 'Ile',
      required: false,
      origin: 'proposal',
      filled,
    };
    const card: Card = {
      ...REJESTR,
      id: 'zestawienie',
      overview: { assessed: 'karta-standardu' },
      sections: [{ id: 'a', title: 'A', items: [item], layout: { kind: 'form' } }],
    };
    const programme: Programme = { ...SC_KIS, cards: [...SC_KIS.cards, card] };
    return checkProgramme(programme).map(({ message }) => message);
  };
  const where = (of: object) =>
    ({ by: 'overview', shows: 'holders-with', where: of }) as OverviewValue;

  it.each<[string, OverviewValue, readonly string[]]>([
    ['nothing', where({ card: 'wniosek', item: 'wsp_pup', is: 'tak' }), []],
    [
      'an option that is none',
      where({ card: 'wniosek', item: 'wsp_pup', is: 'moze' }),
      ['"wsp_pup" has no option "moze"'],
    ],
    [
      'a rule that is none',
      where({ card: 'karta-standardu', rule: 'wymaganie_23', is: 'met' }),
      ['unknown rule "wymaganie_23" of "karta-standardu"'],
    ],
    [
      'a card that is none',
      where({ card: 'niema', item: 'a', is: 'tak' }),
      ['unknown card "niema"'],
    ],
    [
      'what is personal, and no number',
      { by: 'overview', shows: 'sum', card: 'wniosek', item: 'osoba_telefon' },
      ['"sum" needs a number', '"osoba_telefon" is personal'],
    ],
  ])('finds %s', (_what, filled, mistakes) => {
    expect(mistakesOf(filled)).toEqual(mistakes);
  });
});
