import type { ItemId, ListExpression, RuleId } from './expression';
import { repeated, type Report } from './mistake';
import type { Card, Section } from './programme';

/** More rows than this leave no room below them: such a table ends its card. */
export const MOST_ROWS_WITHIN = 60;

/** The items that the rows of a section name. */
function placedItems({ items, layout }: Section): readonly ItemId[] {
  switch (layout.kind) {
    case 'comparison':
      return layout.rows.flatMap((row) => [...row.items, row.finding, row.reason]);
    case 'confirmation':
      return layout.rows.flatMap((row) => [...row.declared, row.confirmation, row.annotation]);
    case 'grid':
      return layout.rows.flatMap((row) => row.items);
    default:
      return items.map(({ id }) => id);
  }
}

/** The rules that a section shows. */
function shownRules({ layout }: Section): readonly RuleId[] {
  switch (layout.kind) {
    case 'comparison':
      return layout.rows.map((row) => row.rule);
    case 'results':
      return layout.rules;
    case 'list':
      return [layout.rule];
    default:
      return [];
  }
}

function checkSection(section: Section, isLast: boolean, report: (message: string) => void): void {
  const { items, layout } = section;
  const ids = items.map(({ id }) => id);
  const placed = placedItems(section);
  for (const id of repeated(placed)) report(`"${id}" stands in two rows`);
  for (const id of placed) if (!ids.includes(id)) report(`unknown item "${id}" in a row`);
  for (const id of ids) if (!placed.includes(id)) report(`"${id}" stands in no row`);
  const tables = items.filter((item) => item.kind === 'table');
  switch (layout.kind) {
    case 'form':
      for (const label of repeated(items.map((item) => item.label))) {
        report(`two items have the label "${label}"`);
      }
      break;
    case 'grid':
      for (const { label, items: inRow } of layout.rows) {
        if (inRow.length !== layout.heads.length - 1) {
          report(`"${label}" has ${inRow.length} items under ${layout.heads.length} heads`);
        }
      }
      for (const item of items) {
        if (item.kind === 'choices')
          report(`"${item.id}" takes several answers: no place in a row`);
      }
      break;
    case 'table':
      if (tables.length !== 1 || items.length !== 1) report('has to hold one table');
      for (const table of tables) {
        if ((table.max ?? Infinity) > MOST_ROWS_WITHIN && !isLast) {
          report(`a table of over ${MOST_ROWS_WITHIN} rows has to end its card`);
        }
      }
      return;
    case 'results':
    case 'list':
      if (items.length > 0) report('shows results and can hold no items');
      break;
    default:
  }
  for (const { id } of tables) report(`the table "${id}" needs a section of its own`);
}

const hasPriorities = ({ entries }: ListExpression): boolean =>
  entries.some(({ priority }) => priority !== undefined);

/** Each item stands in one row of its section, each rule in one place of the card. */
export function checkLayout(card: Card, report: Report): void {
  const place = `cards/${card.id}`;
  card.sections.forEach((section, index) => {
    checkSection(section, index === card.sections.length - 1, (message) =>
      report(`${place}/sections/${section.id}`, message),
    );
    for (const id of shownRules(section)) {
      const expression = card.rules.find((rule) => rule.id === id)?.expression;
      if (expression === undefined) continue;
      const isList = expression.op === 'list';
      if (section.layout.kind === 'list' && !isList) {
        report(`${place}/sections/${section.id}`, `"${id}" is no list`);
      }
      if (section.layout.kind === 'results' && isList && hasPriorities(expression)) {
        report(`${place}/sections/${section.id}`, `"${id}" has priorities: it needs a list`);
      }
    }
  });
  const shown = card.sections.flatMap(shownRules);
  const rules = card.rules.map(({ id }) => id);
  for (const id of repeated(shown)) report(place, `rule "${id}" is shown twice`);
  for (const id of shown) {
    if (!rules.includes(id)) report(place, `unknown rule "${id}" in a section`);
  }
  for (const id of rules) {
    if (!shown.includes(id)) report(`${place}/rules/${id}`, 'is shown nowhere');
  }
}
