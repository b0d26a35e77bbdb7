/** The hidden columns of results. */
import { FINDINGS, resultSort } from '../definition/expression';
import type { Rule } from '../definition/programme';
import { valuesOf } from '../definition/result-values';
import { textConstant } from '../rules/formula-constants';
import { resultText } from '../rules/rule-formula';
import { absoluteAddress, absoluteRange } from './address';
import { ledgerCell, ledgerValue, shownValue, type CellSource, type Put } from './cell-source';
import { ledgerHead } from './identity';
import { resultId } from './ledger-ids';
import { listsHash } from './lists-hash';

/** The formula (without `=`) of the id of what a result says in words, since other cards have labels of their own. */
function resultIdFormula(rule: Rule, cell: string): string {
  const sort = resultSort(rule.expression);
  if (sort === 'number' || sort === 'list') return `IF(${cell}="","",${cell})`;
  const values = sort === 'finding' ? FINDINGS : valuesOf(rule);
  return values.reduceRight(
    (otherwise, value) =>
      `IF(EXACT(${cell},${textConstant(resultText(rule, value))}),${textConstant(value)},${otherwise})`,
    '""',
  );
}

/** The formula (without `=`) of how many cells of answers and rows of tables are filled; null on a card without any. */
function answeredFormula({ contents, rows, tables }: CellSource): string | null {
  const columns = contents.hidden.answers.map(({ values }) => {
    const range = { top: 1, left: values, bottom: rows - 1, right: values };
    return `SUMPRODUCT((${absoluteRange(range)}<>"")*1)`;
  });
  const filled = tables.map(({ place, hidden }) =>
    absoluteAddress({ row: place.head, column: hidden.filled }),
  );
  const counts = [...columns, ...filled];
  return counts.length === 0 ? null : counts.join('+');
}

/** How many of those are filled at present. */
function answeredCount({ identified, tables }: CellSource): number {
  const answers = identified.filter(({ content }) => shownValue(content) !== '').length;
  return tables.reduce((sum, { rows }) => sum + rows.length, answers);
}

/**
 * The hidden columns of results, which other cards may show: nothing of a card that nobody has begun
 * to fill. Their head counts what is filled in.
 */
export function putResults(source: CellSource, put: Put): void {
  const { contents, identity, results } = source;
  const { ids, values } = contents.hidden.results;
  const answered = answeredFormula(source);
  put(
    { row: 0, column: ids },
    ledgerValue(ledgerHead(identity, 'results', listsHash(contents.card))),
  );
  if (answered !== null) {
    const formula = `=${answered}`;
    put(
      { row: 0, column: values },
      ledgerCell({ kind: 'formula', formula, cached: answeredCount(source) }),
    );
  }
  for (const cell of results) {
    const rule = contents.rules.get(cell.rule);
    if (rule === undefined || rule.expression.op === 'list') continue;
    const value = contents.results[cell.rule]?.value ?? '';
    put({ row: cell.row, column: ids }, ledgerValue(resultId(cell.rule)));
    put(
      { row: cell.row, column: values },
      ledgerCell({
        kind: 'formula',
        formula: `=${resultIdFormula(rule, absoluteAddress(cell))}`,
        cached: typeof value === 'number' ? value : String(value),
      }),
    );
  }
}
