import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../definition/hash';
import type { Card, Item, TableItem } from '../definition/programme';
import { itemsOf } from '../definition/programme';
import { answersTo } from '../testing/arbitrary-answers';
import { REMARKS_CARD, SURVEY } from '../testing/every-kind';
import { choices, number, text } from '../testing/small-card';
import { answerTo, type Answers, type TableRow } from './answers';
import { mergeAnswers, mergedAnswers, undecided, type Versions } from './merge';
import { sideOf, type MergePart, type MergeSide } from './merge-part';

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

const ORGANISATIONS: TableItem = {
  id: 'organizacje',
  kind: 'table',
  label: 'Organizacje',
  required: false,
  origin: 'source',
  max: 20,
  columns: ['nazwa', 'miejsce', 'telefon'].map((id) => ({ ...text(id), id })),
};
const row = (nazwa: string, miejsce: string, telefon = '1'): TableRow => ({
  nazwa,
  miejsce,
  telefon,
});
const [ALFA, BETA, GAMA] = [
  row('Alfa', 'Lublin'),
  row('Beta', 'Chełm', '2'),
  row('Gama', 'Zamość', '3'),
];

/** Who changed what, in short: the item with the option or the row's name. */
const named = (parts: readonly MergePart[]): readonly string[] =>
  parts.map((part) => {
    const what =
      part.kind === 'option'
        ? part.option
        : part.kind === 'row'
          ? String((part.mine ?? part.theirs ?? part.base)?.row['nazwa'])
          : part.item;
    return `${what}: ${part.by}`;
  });
const choosing =
  (side: MergeSide) =>
  (parts: readonly MergePart[]): ReadonlyMap<string, MergeSide> =>
    new Map(parts.map(({ key }) => [key, side]));

describe('two versions of a card', () => {
  it('are told apart item by item: who changed it, and what both have alike', () => {
    const of = card(text('a'), text('b'), text('c'), text('d'), number('e'));
    const merge = mergeAnswers(of, {
      base: { a: 'x', b: 'x', c: 'x', d: 'x', e: 1 },
      mine: { a: 'x', b: 'moje', c: 'x', d: 'tak samo', e: 2 },
      theirs: { a: 'x', b: 'x', c: 'ich', d: 'tak samo', e: 3 },
    });
    expect(named(merge.parts)).toEqual(['b: mine', 'c: theirs', 'e: both']);
    expect(mergedAnswers(merge, new Map())).toBeNull();
    const [conflict] = undecided(merge, new Map());
    expect(conflict).toMatchObject({ item: 'e', base: 1, mine: 2, theirs: 3 });
    expect(mergedAnswers(merge, new Map([[conflict?.key ?? '', 'theirs']]))).toEqual({
      a: 'x',
      b: 'moje',
      c: 'ich',
      d: 'tak samo',
      e: 3,
    });
  });

  it('can be chosen against who changed it', () => {
    const merge = mergeAnswers(card(text('a')), {
      base: { a: 'x' },
      mine: { a: 'x' },
      theirs: { a: null },
    });
    expect(mergedAnswers(merge, new Map())).toEqual({ a: null });
    expect(mergedAnswers(merge, choosing('mine')(merge.parts))).toEqual({ a: 'x' });
  });

  it('are all conflicts where the start is not known', () => {
    const merge = mergeAnswers(card(text('a'), choices('w', 'p', 'q'), ORGANISATIONS, text('b')), {
      base: null,
      mine: { a: 'x', w: ['p'], organizacje: [ALFA], b: 'z' },
      theirs: { a: 'y', w: ['q'], organizacje: [BETA], b: 'z' },
    });
    expect(named(merge.parts)).toEqual(['a: both', 'w: both', 'organizacje: both']);
  });

  it('leave alone what another card gives and what cannot be seen', () => {
    const of = card({ ...text('a'), from: 'inna' }, text('b'));
    const merge = mergeAnswers(of, {
      base: { a: 'x', b: 'x' },
      mine: { a: 'moje', b: 'moje' },
      theirs: { a: 'ich', b: null },
      unseen: new Set(['b']),
    });
    expect(merge.parts).toEqual([]);
    expect(mergedAnswers(merge, new Map())).toEqual({ a: 'moje', b: 'moje' });
  });

  it('are a conflict in an item whose start is erased', () => {
    const merge = mergeAnswers(card(text('a')), {
      base: { a: null },
      mine: { a: null },
      theirs: { a: 'ich' },
      forgotten: new Set(['a']),
    });
    expect(named(merge.parts)).toEqual(['a: both']);
  });
});

describe('a question with several answers', () => {
  const of = card(choices('w', 'p', 'q', 'r', 's'));
  const merged = (base: Answers[string], mine: Answers[string], theirs: Answers[string]) =>
    mergeAnswers(of, { base: { w: base }, mine: { w: mine }, theirs: { w: theirs } });

  it('is merged option by option when both changed it', () => {
    const merge = merged(['p', 'q'], ['p', 'q', 'r'], ['q', 's']);
    expect(named(merge.parts)).toEqual(['p: theirs', 'r: mine', 's: theirs']);
    expect(mergedAnswers(merge, new Map())).toEqual({ w: ['q', 'r', 's'] });
  });

  it.each([
    ['one says none of these', ['p'], [], ['p', 'q']],
    ['one leaves it unanswered', ['p'], null, ['p', 'q']],
    ['together they would say nothing', ['p', 'q'], ['p'], ['q']],
  ])('is a conflict as a whole where %s', (_, base, mine, theirs) => {
    const merge = merged(base, mine, theirs);
    expect(named(merge.parts)).toEqual(['w: both']);
    expect(mergedAnswers(merge, choosing('mine')(merge.parts))).toEqual({ w: mine });
  });
});

describe('a table', () => {
  const of = card(ORGANISATIONS);
  const merged = (
    base: readonly TableRow[],
    mine: readonly TableRow[],
    theirs: readonly TableRow[],
  ) =>
    mergeAnswers(of, {
      base: { organizacje: base },
      mine: { organizacje: mine },
      theirs: { organizacje: theirs },
    });
  const rowsOf = (merge: ReturnType<typeof merged>) =>
    mergedAnswers(merge, new Map())?.['organizacje'];

  it('takes rows that either side added, removed or changed', () => {
    const beta = { ...BETA, telefon: '22' };
    const delta = row('Delta', 'Puławy', '4');
    const merge = merged([ALFA, BETA, GAMA], [ALFA, beta, GAMA, delta], [BETA, GAMA]);
    expect(named(merge.parts)).toEqual(['Alfa: theirs', 'Beta: mine', 'Delta: mine']);
    expect(rowsOf(merge)).toEqual([beta, GAMA, delta]);
  });

  it('has a conflict in a row that both changed, or one changed and one removed', () => {
    const changed = (telefon: string) => ({ ...BETA, telefon });
    const both = merged([ALFA, BETA], [ALFA, changed('5')], [ALFA, changed('6')]);
    expect(both.parts).toMatchObject([
      { by: 'both', base: { row: BETA, number: 2 }, mine: { number: 2 }, theirs: { number: 2 } },
    ]);
    const gone = merged([ALFA, BETA], [ALFA], [ALFA, changed('6')]);
    expect(gone.parts).toMatchObject([{ by: 'both', mine: null, theirs: { number: 2 } }]);
    expect(rowsOf(gone)).toBeUndefined();
  });

  it('keeps the new rows of both sides, one that both added once', () => {
    const merge = merged([ALFA], [ALFA, BETA, GAMA], [ALFA, row('Delta', 'Puławy', '4'), GAMA]);
    expect(named(merge.parts)).toEqual(['Delta: theirs', 'Beta: mine']);
    expect(rowsOf(merge)).toEqual([ALFA, row('Delta', 'Puławy', '4'), GAMA, BETA]);
  });

  it('takes a row written anew for another row', () => {
    const merge = merged([ALFA], [row('Zeta', 'Kraśnik', '9')], [ALFA]);
    expect(merge.parts).toMatchObject([
      { base: { row: ALFA }, mine: null, theirs: { row: ALFA } },
      { base: null, theirs: null },
    ]);
    expect(rowsOf(merge)).toEqual([row('Zeta', 'Kraśnik', '9')]);
  });

  it('is a conflict as a whole when the same new rows stand in another order', () => {
    expect(named(merged([], [ALFA, BETA], [BETA, ALFA]).parts)).toEqual(['organizacje: both']);
  });

  it('has no order to choose where it is empty on both sides', () => {
    expect(merged([], [], [])).toMatchObject({ parts: [] });
    expect(mergeAnswers(of, { base: {}, mine: { organizacje: [] }, theirs: {} }).parts).toEqual([]);
  });
});

/** Three versions of which the later two are changed in some items, as people do. */
const versionsOf = (of: Card): fc.Arbitrary<Versions & { readonly base: Answers }> => {
  const items = itemsOf(of).filter(({ kind }) => kind !== 'info');
  const own = items.filter(({ from, filled }) => from === undefined && filled === undefined);
  const mixed = (start: unknown, other: unknown, seed: number): unknown => {
    if (!Array.isArray(start) || !Array.isArray(other)) return other;
    // Some of what was there, some of what is new, so that rows and options are kept, too.
    const kept: readonly unknown[] = start.filter((_, index) => ((seed >> index) & 1) === 0);
    const added: readonly unknown[] = other.slice(0, seed % 3);
    return [...kept, ...added];
  };
  const later = (start: Answers): fc.Arbitrary<Answers> =>
    fc
      .tuple(answersTo(of), fc.subarray(own), fc.nat(63))
      .map(([other, changed, seed]) => ({
        ...start,
        ...Object.fromEntries(
          changed.map((item) => {
            const value = mixed(answerTo(start, item.id), answerTo(other, item.id), seed);
            const picked: readonly unknown[] = Array.isArray(value) ? value : [];
            if (item.kind === 'choices' && Array.isArray(value)) {
              return [
                item.id,
                item.options.map(({ id }) => id).filter((id) => picked.includes(id)),
              ];
            }
            return [item.id, Array.isArray(value) && picked.length === 0 ? null : value];
          }),
        ),
      }))
      // Made of answers alone.
      .map((answers) => answers as Answers);
  return answersTo(of).chain((base) =>
    fc.record({ base: fc.constant(base), mine: later(base), theirs: later(base) }),
  );
};

const swapped = (side: MergeSide | 'both'): MergeSide | 'both' =>
  side === 'both' ? side : side === 'mine' ? 'theirs' : 'mine';
const sorted = (parts: readonly unknown[]): readonly string[] => parts.map(canonicalJson).sort();

describe.each([SURVEY, REMARKS_CARD])('merging any versions of „$title”', (of) => {
  const versions = versionsOf(of);
  const items = itemsOf(of).filter(({ kind }) => kind !== 'info');
  const same = (a: Answers, b: Answers | null): void => {
    for (const { id } of items) {
      expect(canonicalJson(answerTo(b ?? {}, id))).toBe(canonicalJson(answerTo(a, id)));
    }
  };

  it('gives the other side where one changed nothing', () => {
    fc.assert(
      fc.property(versions, ({ base, mine }) => {
        same(mine, mergedAnswers(mergeAnswers(of, { base, mine, theirs: base }), new Map()));
        same(mine, mergedAnswers(mergeAnswers(of, { base, mine: base, theirs: mine }), new Map()));
        expect(mergeAnswers(of, { base, mine, theirs: mine }).parts).toEqual([]);
      }),
    );
  });

  it('says the same whichever side it is seen from', () => {
    const seen = (parts: readonly MergePart[], turn: boolean) =>
      sorted(
        parts.map(({ kind, item, by, base = 'unknown', mine, theirs }) => ({
          kind,
          item,
          base,
          by: turn ? swapped(by) : by,
          mine: turn ? theirs : mine,
          theirs: turn ? mine : theirs,
        })),
      );
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const here = mergeAnswers(of, { base, mine, theirs }).parts;
        const there = mergeAnswers(of, { base, mine: theirs, theirs: mine }).parts;
        expect(seen(there, true)).toEqual(seen(here, false));
      }),
    );
  });

  it('keeps a side whole when all of it is chosen, the start known or not', () => {
    fc.assert(
      fc.property(versions, fc.boolean(), ({ base, mine, theirs }, known) => {
        const merge = mergeAnswers(of, { base: known ? base : null, mine, theirs });
        same(mine, mergedAnswers(merge, choosing('mine')(merge.parts)));
        same(theirs, mergedAnswers(merge, choosing('theirs')(merge.parts)));
      }),
    );
  });

  it('makes nothing up, decides nothing by itself that both changed, and hides nothing', () => {
    const pieces = (value: unknown): readonly string[] =>
      Array.isArray(value) ? value.map(canonicalJson) : [canonicalJson(value ?? null)];
    fc.assert(
      fc.property(versions, fc.infiniteStream(fc.boolean()), ({ base, mine, theirs }, coins) => {
        const merge = mergeAnswers(of, { base, mine, theirs });
        const open = undecided(merge, new Map());
        expect(open).toEqual(merge.parts.filter(({ by }) => by === 'both'));
        expect(mergedAnswers(merge, new Map()) === null).toBe(open.length > 0);
        const chosen = new Map(
          open.map(({ key }): [string, MergeSide] => [
            key,
            coins.next().value === true ? 'mine' : 'theirs',
          ]),
        );
        const result = mergedAnswers(merge, chosen);
        if (result === null) throw new Error('everything was chosen');
        expect(Object.keys(result)).toEqual(items.map(({ id }) => id));
        const named = new Set(merge.parts.map(({ item }) => item));
        for (const { id } of items) {
          const known = [base, mine, theirs].flatMap((one) => pieces(answerTo(one, id)));
          const said = pieces(answerTo(result, id)).filter((piece) => piece !== 'null');
          expect(known).toEqual(expect.arrayContaining(said));
          for (const other of [mine, theirs]) {
            const differs =
              canonicalJson(answerTo(other, id)) !== canonicalJson(answerTo(result, id));
            if (differs) expect(named).toContain(id);
          }
        }
        for (const part of merge.parts) expect(sideOf(part, chosen)).not.toBeNull();
      }),
    );
  });
});
