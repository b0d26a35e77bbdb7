import { checkExpression, rowScope } from './check-expression';
import { repeated, type Report } from './mistake';
import type { TableItem } from './programme';

/** More than this makes a column so wide that the others cannot be read on paper beside it. */
const MOST_CHARACTERS = 1500;

/** Mistakes in a table's columns, in what is computed in its rows and in what must hold there. */
export function checkTable(place: string, table: TableItem, report: Report): void {
  const { columns, computed = [], checks = [] } = table;
  for (const id of repeated([...columns, ...computed].map((column) => column.id))) {
    report(place, `two columns have the id "${id}"`);
  }
  for (const id of repeated(checks.map((check) => check.id))) {
    report(place, `two checks have the id "${id}"`);
  }
  const scope = rowScope(table);
  for (const column of columns) {
    const { id, applies, from, filled } = column;
    const at = `${place}/columns/${id}`;
    if (column.kind === 'long-text' && (column.max ?? Infinity) > MOST_CHARACTERS) {
      report(
        at,
        `a row of the table shows no text of over ${MOST_CHARACTERS} characters: say a max`,
      );
    }
    if (applies !== undefined) checkExpression(scope, at, applies, report);
    if (from !== undefined || filled !== undefined) report(at, 'a column has no source of its own');
  }
  for (const column of computed) {
    const at = `${place}/computed/${column.id}`;
    if ('value' in column) checkExpression(scope, at, column.value, report);
    else if (!computed.some((other) => other.id === column.rankBy && 'value' in other)) {
      report(at, `no computed number "${column.rankBy}" to rank by`);
    }
  }
  for (const check of checks) {
    const at = `${place}/checks/${check.id}`;
    checkExpression(scope, at, check.expression, report);
    if (!columns.some(({ id }) => id === check.column)) {
      report(at, `unknown column "${check.column}"`);
    }
  }
}
