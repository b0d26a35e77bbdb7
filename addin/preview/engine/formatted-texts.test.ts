/** What worksheets say of addresses, telephones and codes: all that validation takes, no garbage. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../shared/card/formats';
import type { FormattedItem } from '../../../shared/definition/programme';
import { isAnswered } from '../../../shared/rules/formula';
import type { FormulaPlaces } from '../../../shared/rules/formula-places';
import { createSmallSheet, type SmallSheet } from './testing/small-sheet';

type Kind = FormattedItem['kind'];

let sheet: SmallSheet;
beforeAll(() => {
  sheet = createSmallSheet();
});
afterAll(() => sheet.dispose());

/** What the worksheet says of a text in A1: whether it is an answer. */
function takes(kind: Kind, content: string | number): unknown {
  const item = { id: 'pole', kind, label: 'pole', required: false, origin: 'proposal' } as const;
  const places: FormulaPlaces = {
    items: new Map([[item.id, item]]),
    answer: () => '$A$1',
    mark: () => '$A$1',
    noneMark: () => '$A$1',
    result: () => '$A$1',
    rows: () => '$A$1',
  };
  const row = [content === '' ? null : content, { formula: `=${isAnswered(places, 'pole')}` }];
  return sheet.calculate([row])[0]?.[1];
}

describe('a worksheet', () => {
  it.each<[Kind, readonly (string | number)[]]>([
    ['email', ['jan@example.pl', '  jan@example.pl ', 'jan.nowak@urzad.gmina.pl', 'j@w.pl']],
    ['phone', ['1234567', '7890000', '22 123 45 67', '+48 600-100-200', ' 600100200 ', 600100200]],
    ['postal-code', ['00-950', '12-345', '67-890', ' 00-950 ']],
    ['teryt', ['1465011', '0203982', '7654321', ' 1465011 ']],
    ['link', ['http://abc', 'http://a.pl', 'https://example.pl/klub?x=1', ' https://a.pl ']],
  ])('takes as %s: %j', (kind, texts) => {
    expect(texts.filter((text) => takes(kind, text) !== true)).toEqual([]);
  });

  it.each<[Kind, readonly (string | number)[]]>([
    [
      'email',
      ['', 'brak', 'jan.example.pl', '@example.pl', 'jan@', 'jan@example', 'jan.nowak@example'],
    ],
    ['email', ['jan@.pl', 'jan nowak@example.pl', 'jan@example.pl, ola@example.pl']],
    ['phone', ['', 'brak', '123456', '12 34 56', '(22) 123-4', 'jak wyżej, wew. 123']],
    ['postal-code', ['', '00950', '00 950', '000950', '00-95', '00-9500', '0-0950', '-00950']],
    ['postal-code', ['x0-950', '0x-950', '00-x50', '00-9x0', '00-95x', 'Warszawa']],
    ['teryt', ['', '146501', '146501 ', '14650111', 'gmina 1']],
    ['teryt', ['x465011', '1x65011', '14x5011', '146x011', '1465x11', '14650x1', '146501x']],
    ['link', ['', 'example.pl', 'www.example.pl', 'ftp://example.pl', 'x http://example.pl']],
    ['link', ['http://', 'https://', 'http://ab', 'https://a', 'https://na stronie.pl']],
    ['link', ['HTTP://EXAMPLE.PL', 'http:/example.pl', 'https:example.pl']],
  ])('does not take as %s: %j', (kind, texts) => {
    expect(texts.filter((text) => takes(kind, text) !== false)).toEqual([]);
  });

  const VALID: Readonly<Record<Kind, fc.Arbitrary<string>>> = {
    'email': fc.emailAddress(),
    'phone': fc.stringMatching(/^\+?[0-9][0-9 -]{6,16}$/),
    'postal-code': fc.stringMatching(/^[0-9]{2}-[0-9]{3}$/),
    'teryt': fc.stringMatching(/^[0-9]{7}$/),
    'link': fc.webUrl(),
  };
  it.each(Object.keys(FORMATS) as Kind[])('takes every %s that validation takes', (kind) => {
    const valid = VALID[kind].filter((text) => FORMATS[kind].accepts(text));
    fc.assert(
      fc.property(valid, (text) => {
        expect(takes(kind, text)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
