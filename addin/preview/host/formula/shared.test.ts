import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSheetRenamed } from './references';
import {
  copiedFormula,
  formulaText,
  rewrittenFormula,
  sharedFormula,
  sharedTokens,
  writtenFormula,
} from './shared';
import { tokenise } from './tokens';
import type { Token } from './tokens';

describe('a shared formula', () => {
  it.each([
    ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
    ["=SUM(A1:B$2)&'Żółć i Łódź'!C3&Karta!$D4", "=SUM(B3:C$2)&'Żółć i Łódź'!D5&Karta!$D6"],
    ['=SUM(B:$C)+SUM(4:$5)', '=SUM(C:$C)+SUM(6:$5)'],
    ['=IF(kt_wynik="A1",A1,NA())', '=IF(kt_wynik="A1",B3,NA())'],
    ['=1', '=1'],
  ])('reads elsewhere as Excel copies it, its $ kept: %s', (written, copied) => {
    expect(sharedFormula(written).textAt(2, 1)).toBe(copied);
  });

  it('reads where it was written as it was written', () => {
    expect(sharedFormula('=sum(a1:a2)').textAt(0, 0)).toBe('=sum(a1:a2)');
  });

  it('has #REF! where its reference would leave the sheet', () => {
    expect(sharedFormula('=A1+B2').textAt(-1, 0)).toBe('=#REF!+B1');
    expect(sharedFormula('=XFD1048576').textAt(0, 1)).toBe('=#REF!');
    expect(sharedFormula('=A1+B2').fits(-1, 0)).toBe(false);
    expect(sharedFormula('=A1+B2').fits(1, 0)).toBe(true);
  });

  it('is the same made of a text and of its tokens', () => {
    const text = '=IF(ISNUMBER(INDEX(B$43:B$1044,$AB44+1)),B44,"")';
    const tokens = tokenise(text.slice(1)) ?? [];
    expect(sharedTokens(tokens).textAt(956, 0)).toBe(sharedFormula(text).textAt(956, 0));
    expect(sharedTokens(tokens).textAt(956, 0)).toBe(
      '=IF(ISNUMBER(INDEX(B$43:B$1044,$AB1000+1)),B1000,"")',
    );
  });

  it('stays as it is when it can be no formula', () => {
    expect(sharedFormula('="otwarty').textAt(1, 1)).toBe('="otwarty');
  });
});

describe('a copied formula', () => {
  const column = fc.constantFrom('A', 'B', 'J', 'XFD');
  const reference = fc
    .tuple(
      fc.constantFrom('', '$'),
      column,
      fc.constantFrom('', '$'),
      fc.integer({ min: 1, max: 30 }),
    )
    .map((parts) => parts.join(''));
  const offset = fc.integer({ min: -20, max: 20 });

  it('copied twice reads as if each copy had been written by hand', () => {
    fc.assert(
      fc.property(
        fc.array(reference, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(offset, offset), { minLength: 1, maxLength: 4 }),
        (references, steps) => {
          let [shared, byHand] = [
            writtenFormula(`=${references.join('+')}`),
            writtenFormula(`=${references.join('+')}`),
          ];
          for (const [rows, columns] of steps) {
            shared = copiedFormula(shared, rows, columns);
            byHand = writtenFormula(formulaText(copiedFormula(byHand, rows, columns)));
            expect(formulaText(shared)).toBe(formulaText(byHand));
          }
        },
      ),
    );
  });

  it('is cut into tokens once for all its copies', () => {
    const first = writtenFormula('=A1*2');
    const copies = Array.from({ length: 100 }, (_, row) => copiedFormula(first, row, 0));
    expect(new Set(copies.map(({ shared }) => shared.tokens())).size).toBe(1);
    expect(copies.map(formulaText).at(-1)).toBe('=A100*2');
  });
});

describe('a rewritten formula', () => {
  const first = writtenFormula('=IF(Karta!A1>limit,A$1+SUM(A1:A3),"Karta!A1")');
  const renamed = (token: Token): Token => withSheetRenamed(token, 'karta', 'Nowa karta');

  it('is rewritten as it reads in its cell, its texts left alone', () => {
    const copy = copiedFormula(first, 9, 1);
    expect(formulaText(rewrittenFormula(copy, renamed))).toBe(
      `=IF('Nowa karta'!B10>limit,B$1+SUM(B10:B12),"Karta!A1")`,
    );
  });

  it('stays the one that it shares when nothing in it changes', () => {
    const copy = copiedFormula(first, 9, 1);
    expect(rewrittenFormula(copy, (token) => withSheetRenamed(token, 'Inna', 'X'))).toBe(copy);
    expect(rewrittenFormula(copy, (token) => ({ ...token }))).toBe(copy);
  });
});
