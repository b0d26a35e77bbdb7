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

/** How many cells of answers and rows of tables are filled; null on a card without any. */
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

/**
 * The hidden columns of results, which other cards may show: nothing of a card that nobody has begun
 * to fill.
 */
export function putResults(source: CellSource, put: Put): void {
  const { contents, identity, identified, results, tables } = source;
  const { ids, values } = contents.hidden.results;
  const answered = answeredFormula(source);
  const isBlank =
    answered !== null &&
    identified.every(({ content }) => shownValue(content) === '') &&
    tables.every(({ rows }) => rows.length === 0);
  put(
    { row: 0, column: ids },
    ledgerValue(ledgerHead(identity, 'results', listsHash(contents.card))),
  );
  for (const cell of results) {
    const rule = contents.rules.get(cell.rule);
    if (rule === undefined || rule.expression.op === 'list') continue;
    const value = contents.results[cell.rule]?.value ?? '';
    put({ row: cell.row, column: ids }, ledgerValue(resultId(cell.rule)));
    const formula = resultIdFormula(rule, absoluteAddress(cell));
    put(
      { row: cell.row, column: values },
      ledgerCell({
        kind: 'formula',
        formula: answered === null ? `=${formula}` : `=IF(${answered}=0,"",${formula})`,
        cached: isBlank ? '' : typeof value === 'number' ? value : String(value),
      }),
    );
  }
}
