import { describe, expect, it } from 'vitest';
import type { Area } from './area';
import { afterDeletedRows, afterInsertedRows, afterMove, redirected } from './references';
import type { Redirect } from './references';
import { formulaText, rewrittenFormula, writtenFormula } from './shared';
import { isWellFormed } from './syntax';
import { tokenise, writeTokens } from './tokens';

describe('tokens', () => {
  it.each([
    'SUM( A1 , $B$2:C3 )*2',
    "'Żółć i Łódź'!A1&Karta!$B2",
    '"tekst z ""cudzysłowem"" i A1"',
    'IF(kt_wynik>=0.5,"✓ spełnia",NA())',
    'A:A+1:3+{1,2;3,4}',
    'KARTOTEKA.STATUS("PR/2026/1")',
    "'O''Hara'!kt_x+#REF!",
    '1.5E-7+.5+5%',
  ])('%s is put together again unchanged', (formula) => {
    const tokens = tokenise(formula);
    expect(tokens && writeTokens(tokens)).toBe(formula);
  });

  it('tells references, names and functions apart', () => {
    const kinds = tokenise('A1+kt_I1+I1+LOG10(1)+Karta!kt_a+ROW')?.flatMap((token) =>
      token.kind === 'operator' ? [] : [token.kind],
    );
    expect(kinds).toEqual(['reference', 'name', 'reference', 'function', 'number', 'name', 'name']);
  });

  it('refuses characters that no formula has', () => {
    expect(tokenise('A1 ~ B1')).toBeNull();
    expect(tokenise('"otwarty')).toBeNull();
  });
});

describe('syntax', () => {
  it.each(['=1', '=IF(A1,,1)', '=-(A1+B1)%^2', '=SUM(A1:B2,,"x")', '=NA()', '=INDEX(A:A,1):B2'])(
    '%s is taken',
    (formula) => expect(isWellFormed(formula)).toBe(true),
  );
  it.each(['=', '=1+', '=SUM(', '=SUM(1))', '=1 2', '=(1', '=IF(1;2)', '=*2', '=A1 B1', '1'])(
    '%s is refused',
    (formula) => expect(isWellFormed(formula)).toBe(false),
  );
});

describe('references', () => {
  const redirect = (formula: string, to: (sheet: string | null, area: Area) => Redirect): string =>
    formulaText(rewrittenFormula(writtenFormula(formula), (token) => redirected(token, to)));

  it.each([
    ['=A1+A5+A$9+SUM(A3:A6)', '=A1+A7+A$11+SUM(A3:A8)'],
    ['=SUM(B:B)+SUM(4:4)', '=SUM(B:B)+SUM(6:6)'],
  ])('two rows inserted before row 4: %s', (before, after) => {
    const moved = redirect(before, (sheet, area) => ({
      sheet,
      area: afterInsertedRows(area, 3, 2),
    }));
    expect(moved).toBe(after);
  });

  it.each([
    ['=A1+A5+A9', '=A1+#REF!+A7'],
    ['=SUM(A3:A6)+SUM(A4:A9)+SUM(A1:A4)', '=SUM(A3:A4)+SUM(A4:A7)+SUM(A1:A3)'],
    ['=SUM(A4:A5)', '=SUM(#REF!)'],
  ])('rows 4 and 5 deleted: %s', (before, after) => {
    const moved = redirect(before, (sheet, area) => {
      const rest = afterDeletedRows(area, 3, 2);
      return rest === '#REF!' ? rest : { sheet, area: rest };
    });
    expect(moved).toBe(after);
  });

  it('follow a cell that was cut, lose one that was overwritten, keep a range around both', () => {
    const from = { top: 0, left: 0, bottom: 0, right: 0 };
    const moved = redirect('=$A$1+A3+SUM(A1:A5)', (sheet, area) => {
      const rest = afterMove(area, from, 2, 0);
      return rest === '#REF!' ? rest : { sheet, area: rest };
    });
    expect(moved).toBe('=$A$3+#REF!+SUM(A1:A5)');
  });
});
