import { describe, expect, it } from 'vitest';
import type { Card, Column } from '../definition/programme';
import { addressOf } from '../sheet/address';
import { buildSheet } from '../sheet/build';
import { readWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { readCards } from './read-cards';
import { readFiledCard } from './read-filed-card';
import { editFile } from './testing/edit-file';
import { contentsOf } from './testing/read-file';

const COLUMNS = 16;
const ROWS = 2000;

const columns = Array.from({ length: COLUMNS }, (_, index): Column => ({
  id: `k${index}`,
  label: `Kolumna ${index}`,
  required: false,
  origin: 'proposal',
  ...(index % 4 === 3 ? { kind: 'integer' } : { kind: 'text', max: 60 }),
}));

/** A card with the largest table that a definition may have. */
const CARD: Card = {
  id: 'duza',
  title: 'Duża tabela',
  tab: 'Duża tabela',
  purpose: 'Sprawdza miejsce.\nWypełnia próba.',
  roles: ['applicant'],
  checks: [],
  rules: [],
  sections: [
    {
      id: 's',
      title: 'Tabela',
      layout: { kind: 'table' },
      items: [
        {
          id: 'wiersze',
          kind: 'table',
          label: 'Wiersze',
          required: false,
          origin: 'proposal',
          columns,
          max: ROWS,
        },
      ],
    },
  ],
};
const identity = { programme: 'proba', version: '1.0.0', card: CARD.id, instance: 'a1' };
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      columns.map(({ id, kind }, column) => [
        id,
        kind === 'integer' ? 70_000 + row : `Gmina ${row}, pole ${column}`,
      ]),
    ),
  );
const fileOf = (count: number) =>
  writeWorkbook([buildSheet(CARD, { identity, answers: { wiersze: rowsOf(count) } })]);

describe('the largest table', () => {
  it('full, is within the limits and comes back', () => {
    const reading = readWorkbook(fileOf(ROWS));
    if (reading.kind === 'refused') throw new Error(reading.refusal.code);
    const [filed] = readCards(reading.contents).cards;
    if (filed === undefined) throw new Error('no card');
    const { answers, unread } = readFiledCard(CARD, filed);
    expect(unread).toEqual([]);
    expect(answers['wiersze']).toEqual(rowsOf(ROWS));
  });
});

describe('an error in a table', () => {
  it('is told by its cell, and the rest of the row is read', () => {
    const file = editFile(fileOf(3), {
      'xl/worksheets/sheet1.xml': (text) =>
        text.replace(/(<c r="[A-Z]+\d+" s="\d+")><v>70001<\/v><\/c>/, '$1 t="e"><v>#REF!</v></c>'),
    });
    const [filed] = readCards(contentsOf(file)).cards;
    if (filed === undefined) throw new Error('no card');
    const { answers, unread, tables } = readFiledCard(CARD, filed);
    const place = tables.get('wiersze');
    const at = { row: (place?.top ?? 0) + 1, column: place?.columns.get('k3') ?? 0 };
    expect(unread).toEqual([{ kind: 'error-in-cell', item: 'wiersze', cell: at, error: '#REF!' }]);
    expect(addressOf(at)).toMatch(/^[A-Z]+\d+$/);
    const [first, second, third] = rowsOf(3);
    expect(answers['wiersze']).toEqual([first, { ...second, k3: null }, third]);
  });
});
