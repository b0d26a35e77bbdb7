/** Cards made of few items and rules, for tests of the language itself. */
import type { Card, Item, Rule, TableItem } from '../definition/programme';
import { resultsOf } from '../rules/results';
import type { Answers } from '../card/answers';
import type { Result } from '../rules/evaluate';

const base = { required: false, origin: 'proposal' } as const;

export const number = (id: string): Item & { readonly kind: 'number' } => ({
  ...base,
  id,
  kind: 'number',
  label: id,
});
export const yesNo = (id: string): Item & { readonly kind: 'choice' } => ({
  ...base,
  id,
  kind: 'choice',
  label: id,
  options: [
    { id: 'tak', label: 'Tak', points: 2, origin: 'proposal' },
    { id: 'nie', label: 'Nie', points: 0, origin: 'proposal' },
  ],
});
export const text = (id: string): Item & { readonly kind: 'text' } => ({
  ...base,
  id,
  kind: 'text',
  label: id,
});
export const choices = (id: string, ...options: string[]): Item & { readonly kind: 'choices' } => ({
  ...base,
  id,
  kind: 'choices',
  label: id,
  options: options.map((option) => ({ id: option, label: option, origin: 'proposal' })),
});
export const table = (id: string, change: Partial<TableItem>): TableItem => ({
  ...base,
  id,
  kind: 'table',
  label: id,
  columns: [],
  ...change,
});
export const rule = (
  id: string,
  expression: Rule['expression'],
  labels?: Rule['labels'],
): Rule => ({
  id,
  title: id,
  text: id,
  expression,
  origin: 'proposal',
  ...(labels === undefined ? {} : { labels }),
});

/** A card with the items in a form and each table in a section of its own. */
export function cardOf(items: readonly Item[], rules: readonly Rule[] = []): Card {
  const tables = items.filter((item) => item.kind === 'table');
  return {
    id: 'karta',
    title: 'Karta',
    tab: 'Karta',
    purpose: 'Próba.',
    roles: ['applicant'],
    checks: [],
    rules,
    sections: [
      {
        id: 'dane',
        title: 'Dane',
        items: items.filter((item) => item.kind !== 'table'),
        layout: { kind: 'form' },
      },
      ...(rules.length === 0
        ? []
        : [
            {
              id: 'wyniki',
              title: 'Wyniki',
              items: [],
              layout: { kind: 'results', rules: rules.map(({ id }) => id) },
            } as const,
          ]),
      ...tables.map(
        (item) =>
          ({ id: item.id, title: item.id, items: [item], layout: { kind: 'table' } }) as const,
      ),
    ],
  };
}

/** The result of one rule over some items. */
export function resultOf(
  items: readonly Item[],
  expression: Rule['expression'],
  answers: Answers,
  labels?: Rule['labels'],
): Result {
  const result = resultsOf(cardOf(items, [rule('wynik', expression, labels)]), answers)['wynik'];
  if (result === undefined) throw new Error('the rule has no result');
  return result;
}
