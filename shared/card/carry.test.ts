import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, ChoiceItem, Item } from '../definition/programme';
import { itemsOf } from '../definition/programme';
import { buildSheet } from '../sheet/build';
import { plannedValues, readSheet } from '../sheet/read';
import { answersTo } from '../testing/arbitrary-answers';
import { REMARKS_CARD, SURVEY } from '../testing/every-kind';
import type { Answers } from './answers';
import { carryOver, type FoundAnswers } from './carry';
import { differences } from './carry-differences';

const item = (id: string, kind: 'text' | 'integer' | 'date'): Item => ({
  id,
  kind,
  label: `Pozycja ${id}`,
  required: false,
  origin: 'source',
});
const choice = (id: string, options: Readonly<Record<string, string>>): ChoiceItem => ({
  id,
  kind: 'choice',
  label: `Wybór ${id}`,
  required: false,
  origin: 'source',
  options: Object.entries(options).map(([one, label]) => ({ id: one, label, origin: 'source' })),
});
const card = (...items: readonly Item[]): Card => ({
  id: 'karta',
  title: 'Karta',
  tab: 'Karta',
  purpose: 'Do prób.\nWypełnia nikt.',
  roles: ['applicant'],
  sections: [{ id: 'a', title: 'A', items, layout: { kind: 'form' } }],
  checks: [],
  rules: [],
});
const table = (max: number, ...columns: readonly ('a' | 'b' | 'c')[]): Item => ({
  id: 'tabela',
  kind: 'table',
  label: 'Tabela',
  required: false,
  origin: 'source',
  max,
  columns: columns.map((id) => ({
    id,
    kind: id === 'c' ? 'integer' : 'text',
    label: `Kolumna ${id}`,
    required: false,
    origin: 'source',
  })),
});
const leftIn = (before: Card, after: Card, found: FoundAnswers) =>
  carryOver(before, after, found).left.map(({ label, said, row, reason }) => [
    label,
    said.pl,
    row,
    reason,
  ]);

describe('answers of an older version', () => {
  it('go by their ids, whatever their order and wording', () => {
    const before = card(item('a', 'text'), item('b', 'integer'));
    const after = card(item('b', 'integer'), { ...item('a', 'text'), label: 'Inaczej' });
    expect(carryOver(before, after, { a: 'Klub', b: 7 })).toEqual({
      answers: { a: 'Klub', b: 7 },
      left: [],
    });
  });

  it('stay behind with label and value where item or option is gone', () => {
    const before = card(
      item('a', 'text'),
      choice('w', { tak: 'Tak', moze: 'Może' }),
      item('d', 'date'),
    );
    const after = card(choice('w', { tak: 'Tak', nie: 'Nie' }));
    expect(leftIn(before, after, { a: 'Klub', w: 'moze', d: '2026-03-05' })).toEqual([
      ['Pozycja a', 'Klub', null, 'item-gone'],
      ['Wybór w', 'Może', null, 'option-gone'],
      ['Pozycja d', '5.03.2026', null, 'item-gone'],
    ]);
    expect(carryOver(before, after, { w: 'tak' }).answers).toEqual({ w: 'tak' });
  });

  it('become another kind only where that takes them; a choice becomes its words', () => {
    const before = card(item('a', 'text'), item('b', 'integer'), choice('w', { t: 'Tak' }));
    const after = card(item('a', 'integer'), item('b', 'date'), {
      ...item('w', 'text'),
      label: 'Słowami',
    });
    const { answers, left } = carryOver(before, after, { a: 'sześć', b: 6, w: 't' });
    expect(answers).toEqual({ w: 'Tak' });
    expect(left.map(({ item: id, said, reason }) => [id, said.pl, reason])).toEqual([
      ['a', 'sześć', 'kind-changed'],
      ['b', '6', 'kind-changed'],
    ]);
  });

  it('of a table go by column and row', () => {
    const rows = [
      { a: 'x', b: 'y', c: 1 },
      { a: null, b: null, c: null },
      { a: 'z', b: 'w', c: { cell: 'dwa' } },
    ];
    const before = card(table(10, 'a', 'b', 'c'));
    const fewer = card(table(2, 'c', 'a'));
    expect(carryOver(before, fewer, { tabela: rows }).answers).toEqual({
      tabela: [{ a: 'x', c: 1 }, {}],
    });
    expect(leftIn(before, fewer, { tabela: rows })).toEqual([
      ['Tabela: Kolumna b', 'y', 1, 'item-gone'],
      ['Tabela: Kolumna a', 'z', 3, 'too-many-rows'],
      ['Tabela: Kolumna b', 'w', 3, 'too-many-rows'],
      ['Tabela: Kolumna c', 'dwa', 3, 'too-many-rows'],
    ]);
  });

  it('that are no answers stay in their cells where these can show them', () => {
    const one = card(item('n', 'integer'), item('d', 'date'), choice('w', { tak: 'Tak' }));
    const found = { n: { cell: 'siedem' }, d: { cell: 'wczoraj' }, w: { cell: 'tak' } };
    const { answers, left } = carryOver(one, one, found);
    expect(answers).toEqual({ n: 'siedem' });
    expect(left.map(({ item: id, said, reason }) => [id, said.pl, reason])).toEqual([
      ['d', 'wczoraj', 'no-answer'],
      ['w', 'tak', 'no-answer'],
    ]);
  });

  it('stay behind where the value now comes from another card', () => {
    const after = card({ ...item('a', 'text'), from: 'inna' });
    expect(leftIn(card(item('a', 'text')), after, { a: 'Klub' })).toEqual([
      ['Pozycja a', 'Klub', null, 'given-elsewhere'],
    ]);
  });
});

describe('what differs', () => {
  it('is nothing between a card and itself', () => {
    expect(differences(SURVEY, SURVEY)).toEqual([]);
  });

  it('is named item by item, option by option, column by column', () => {
    const before = card(
      item('a', 'text'),
      item('b', 'text'),
      choice('w', { tak: 'Tak', nie: 'Nie' }),
      table(10, 'a', 'b'),
    );
    const after = card(
      item('b', 'integer'),
      choice('w', { tak: 'TAK', czasem: 'Czasem' }),
      { ...item('d', 'date'), label: 'Dzień' },
      table(5, 'a', 'c'),
    );
    expect(
      differences(before, after).map((one) => [one.kind, 'label' in one ? one.label : '']),
    ).toEqual([
      ['kind-changed', 'Pozycja b'],
      ['option-relabelled', 'Wybór w'],
      ['option-added', 'Wybór w'],
      ['option-gone', 'Wybór w'],
      ['item-added', 'Dzień'],
      ['terms-changed', 'Tabela'],
      ['item-added', 'Tabela: Kolumna c'],
      ['item-gone', 'Tabela: Kolumna b'],
      ['item-gone', 'Pozycja a'],
    ]);
  });
});

const plainOf = ({ id, label }: Item, kind: 'text' = 'text'): Item => ({
  id,
  label,
  kind,
  required: false,
  origin: 'source',
});
/** Without what reads other items, which may be gone. */
const alone = <TItem extends Item>(one: TItem): TItem => {
  const { applies: _applies, ...rest } = one;
  // What was left out is optional.
  return rest as TItem;
};

/** A version in which items, options, columns and rows may be gone and kinds be others. */
const laterVersions = (before: Card): fc.Arbitrary<Card> => {
  const changed = (one: Item): fc.Arbitrary<readonly Item[]> => {
    const gone = fc.constantFrom<readonly Item[]>([], [plainOf(one)]);
    if (one.kind === 'choice' || one.kind === 'choices') {
      const options = fc.subarray([...one.options], { minLength: 1 });
      return fc.oneof(
        gone,
        options.map((left) => [{ ...alone(one), options: left }]),
      );
    }
    if (one.kind === 'table') {
      const { computed: _computed, checks: _checks, ...rest } = one;
      const narrower = fc.record({
        columns: fc.subarray(one.columns.map(alone), { minLength: 1 }),
        max: fc.integer({ min: 1, max: 4 }),
      });
      return fc.oneof(
        gone,
        narrower.map((change) => [{ ...rest, ...change }]),
      );
    }
    return fc.oneof(gone, fc.constant([alone(one)]));
  };
  return fc.tuple(...itemsOf(before).map(changed)).map((lists): Card => {
    const items = lists.flat();
    const form = card(...items.filter(({ kind }) => kind !== 'table'));
    const tables = items.filter(({ kind }) => kind === 'table');
    return {
      ...form,
      id: before.id,
      sections: [
        ...form.sections,
        ...tables.map((one) => ({
          id: `s-${one.id}`,
          title: one.label,
          items: [one],
          layout: { kind: 'table' } as const,
        })),
      ],
    };
  });
};

/** Some of the answers as cells that hold no answer. */
const spoilt = (answers: Answers): fc.Arbitrary<FoundAnswers> =>
  fc
    .array(fc.constantFrom<unknown>(undefined, undefined, { cell: 'TAK ' }, { cell: 0.5 }), {
      minLength: Object.keys(answers).length,
      maxLength: Object.keys(answers).length,
    })
    .map((cells) =>
      Object.fromEntries(
        Object.entries(answers).map(([id, answer], index) => [
          id,
          Array.isArray(answer) || id.startsWith('info_') ? answer : (cells[index] ?? answer),
        ]),
      ),
    );

/** Every single thing that was answered: an item, an option picked, a cell of a table. */
const atoms = (found: FoundAnswers): readonly string[] =>
  Object.entries(found).flatMap(([id, value]) => {
    if (!Array.isArray(value)) return value === null || value === undefined ? [] : [id];
    if (value.length === 0) return [id];
    return value.flatMap((part: unknown, index) =>
      typeof part === 'object' && part !== null
        ? Object.entries(part).flatMap(([column, cell]) =>
            cell === null ? [] : [`${id} ${index + 1} ${column}`],
          )
        : [`${id}#${String(part)}`],
    );
  });

describe.each([SURVEY, REMARKS_CARD])('carrying over of $id', (before) => {
  const cases = fc
    .tuple(laterVersions(before), answersTo(before).chain(spoilt))
    .map(([after, found]) => ({ after, found }));

  it('loses nothing: each answer is carried or left', () => {
    fc.assert(
      fc.property(cases, ({ after, found }) => {
        const { answers, left } = carryOver(before, after, found);
        const kept = new Set(atoms(answers));
        const behind = left.flatMap(({ item: id, row, column }) => {
          if (row !== null) return [`${id} ${row} ${column}`];
          return atoms({ [id]: found[id] }).filter((atom) => !kept.has(atom));
        });
        expect([...kept, ...behind].sort()).toEqual([...atoms(found)].sort());
        expect(left.every(({ said }) => said.pl !== '' && said.en !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives what the new sheet shows and reads back', () => {
    fc.assert(
      fc.property(cases, ({ after, found }) => {
        const { answers } = carryOver(before, after, found);
        const identity = { programme: 'p', version: '2', card: after.id, instance: 'i' };
        const read = readSheet(
          after,
          plannedValues(buildSheet(after, { identity, answers }).cells),
        );
        for (const [id, value] of Object.entries(answers)) {
          const back = read.answers[id];
          if (Array.isArray(value)) expect(atoms({ [id]: back })).toEqual(atoms({ [id]: value }));
          else expect([value, { cell: value }]).toContainEqual(back);
        }
      }),
      { numRuns: 60 },
    );
  });
});
