import { describe, expect, it } from 'vitest';
import { mergeAnswers } from '../../../shared/card/merge';
import { itemsOf, type Card } from '../../../shared/definition/programme';
import { remarks, REMARKS_CARD, SURVEY, SURVEY_ANSWERS } from '../../../shared/testing/every-kind';
import type { Answers } from '../../../shared/card/answers';
import { loadTexts, textsIn } from '../texts';

await loadTexts('en');
import { rowOnSheet } from './merge';
import { partWords } from './part-words';

const said = (card: Card, base: Answers, mine: Answers, theirs: Answers, language: 'pl' | 'en') =>
  mergeAnswers(card, { base, mine, theirs }).parts.map((part) => {
    const item = itemsOf(card).find(({ id }) => id === part.item);
    if (item === undefined) throw new Error(`no item ${part.item}`);
    const words = partWords(item, part, language, textsIn(language));
    return Object.fromEntries(
      Object.entries<string>({ ...words }).map(([name, text]) => [
        name,
        text.replaceAll('\u00A0', ' '),
      ]),
    );
  });

/** The survey as it is when nothing is said for none of the options. */
const withoutOwnNone: Card = {
  ...SURVEY,
  sections: SURVEY.sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item.kind === 'choices' ? { ...item, none: undefined } : item,
    ),
  })),
};

describe('what differs, in words', () => {
  it('is as the sheet shows it: dates, numbers with units, labels of options', () => {
    const base = { ...SURVEY_ANSWERS, od: '2020-01-05', srodki: 1500.5, rada: 'tak' };
    const mine = { ...base, od: '2021-02-06', srodki: null };
    const theirs = { ...base, rada: 'nie' };
    expect(said(SURVEY, base, mine, theirs, 'pl')).toEqual([
      {
        label: 'Współpraca od dnia',
        start: '5.01.2020',
        mine: '6.02.2021',
        theirs: '5.01.2020',
      },
      { label: 'Czy działa rada?', start: 'Tak', mine: 'Tak', theirs: 'Nie' },
      { label: 'Środki w roku', start: '1500,5 zł', mine: '(puste)', theirs: '1500,5 zł' },
    ]);
  });

  it('names an option, and none of the options', () => {
    const base = { obszary: ['kultura'] };
    const [first] = said(SURVEY, base, { obszary: ['kultura', 'sport'] }, { obszary: [] }, 'pl');
    expect(first).toMatchObject({
      mine: 'kultura i tradycja, sport i rekreacja',
      theirs: 'żaden z tych obszarów',
    });
    const [unnamed] = said(withoutOwnNone, base, { obszary: ['sport'] }, { obszary: [] }, 'pl');
    expect(unnamed?.['theirs']).toBe('(żadna z odpowiedzi)');
    const both = said(
      SURVEY,
      base,
      { obszary: ['kultura', 'sport'] },
      { obszary: ['opieka', 'kultura'] },
      'en',
    );
    expect(both).toMatchObject([
      { label: expect.stringContaining('“sport i rekreacja”') as string, mine: 'selected' },
      { theirs: 'selected', mine: 'not selected', start: 'not selected' },
    ]);
  });

  it('names a row by its number, with what stands in it', () => {
    const base = remarks(3);
    const rows = base['uwagi'];
    if (!Array.isArray(rows)) throw new Error('no rows');
    const mine = { ...base, uwagi: rows.slice(0, 2) };
    const [gone, ...more] = said(REMARKS_CARD, base, mine, base, 'pl');
    expect(more).toEqual([]);
    expect(gone).toMatchObject({
      label: expect.stringMatching(/: wiersz 3$/) as string,
      mine: '(bez tego wiersza)',
    });
    expect(gone?.['theirs']).toBe(gone?.['start']);
    expect(gone?.['theirs']).toContain('; ');
  });

  it('finds a row on a sheet with blank rows between', () => {
    const rows = [{ a: null }, { a: 'x' }, { a: '' }, { a: 'y' }];
    expect([1, 2, 3].map((number) => rowOnSheet(rows, number))).toEqual([2, 4, 3]);
    expect(rowOnSheet(null, 2)).toBe(2);
  });
});
