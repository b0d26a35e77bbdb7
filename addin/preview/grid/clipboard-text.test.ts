import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOfText, textOfCells } from './clipboard-text';

describe('text of cells', () => {
  it('reads what Excel puts into the clipboard', () => {
    expect(cellsOfText('Gmina\t0,5\r\nAdres\t1 234,5\r\n')).toEqual([
      ['Gmina', '0,5'],
      ['Adres', '1 234,5'],
    ]);
  });

  it('keeps line breaks, tabs and quotation marks within a cell', () => {
    expect(cellsOfText('"ul. Długa 1\n00-001 Gdańsk"\t"rzekł ""tak"""')).toEqual([
      ['ul. Długa 1\n00-001 Gdańsk', 'rzekł "tak"'],
    ]);
  });

  it('leaves prose with quotation marks alone', () => {
    expect(cellsOfText('"Orlik" i boisko\t5" rura')).toEqual([['"Orlik" i boisko', '5" rura']]);
  });

  it('keeps blank cells and blank rows between others', () => {
    expect(cellsOfText('a\t\t\n\nb')).toEqual([['a', '', ''], [''], ['b']]);
  });

  it('takes an empty text for one blank cell', () => {
    expect(cellsOfText('')).toEqual([['']]);
  });

  it('gives back any rectangle of texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ż', '"', '\t', '\n', '\r', ' ', ',') });
    const rectangle = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }),
      )
      // A last row of one blank cell cannot be told from the line break that ends a text.
      .filter((rows) => rows.length === 1 || rows.at(-1)?.join('') !== '');
    fc.assert(
      fc.property(rectangle, (cells) => {
        expect(cellsOfText(textOfCells(cells))).toEqual(cells);
      }),
    );
  });
});
