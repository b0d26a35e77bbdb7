import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../programmes/sc-kis';
import { checkProgramme } from './check';
import { atLeast, is, list, overRows, result, rows, value } from './expressions';
import type { Card, Item, Programme, Rule, Section, TableItem } from './programme';

/** A small programme without mistakes, to make them in. */
const choice: Item = {
  id: 'zgoda',
  kind: 'choice',
  label: 'Zgoda',
  required: true,
  origin: 'proposal',
  options: [
    { id: 'tak', label: 'Tak', origin: 'proposal' },
    { id: 'nie', label: 'Nie', origin: 'proposal' },
  ],
};
const text = (id: string): Item => ({
  id,
  kind: 'text',
  label: `Pozycja ${id}`,
  required: false,
  origin: 'proposal',
});
const number: Item = {
  id: 'liczba',
  kind: 'number',
  label: 'Liczba',
  required: false,
  origin: 'proposal',
};
const rule = (id: string, expression: Rule['expression']): Rule => ({
  id,
  title: id,
  text: id,
  expression,
  origin: 'proposal',
});

function programme(change: Partial<Card> = {}, more: Partial<Programme> = {}): Programme {
  const rules = change.rules ?? [rule('suma', value('liczba'))];
  return {
    ...SC_KIS,
    cards: [
      {
        id: 'wniosek',
        title: 'Karta',
        tab: 'Karta',
        purpose: 'Próba.',
        roles: ['applicant'],
        sections: [
          {
            id: 'dane',
            title: 'Dane',
            items: [
              choice,
              number,
              text('kis_nazwa'),
              text('wnioskodawca_nazwa'),
              text('kis_miejscowosc'),
              text('wojewodztwo'),
              text('teryt'),
            ],
            layout: { kind: 'form' },
          },
          {
            id: 'wyniki',
            title: 'Wyniki',
            items: [],
            layout: { kind: 'results', rules: rules.map(({ id }) => id) },
          },
        ],
        checks: [],
        rules,
        ...change,
      },
    ],
    process: {
      ...SC_KIS.process,
      events: SC_KIS.process.events.map(({ cards: _cards, upToDate: _named, ...event }) => event),
    },
    ...more,
  };
}

const mistakes = (definition: unknown): string[] =>
  checkProgramme(definition).map(({ place, message }) => `${place}: ${message}`);

describe('checkProgramme', () => {
  it('has nothing against a programme without mistakes', () => {
    expect(mistakes(programme())).toEqual([]);
  });

  it('names the place of a wrong shape', () => {
    const broken = structuredClone(programme({}));
    Object.assign(broken.cards[0]?.sections[0]?.items[0] ?? {}, { required: 'yes' });
    expect(mistakes(broken)[0]).toMatch(/^cards\/0\/sections\/0\/items\/0\/required: /);
  });

  it('finds an option without a label', () => {
    const broken = structuredClone(programme());
    const item = broken.cards[0]?.sections[0]?.items[0];
    if (item !== undefined && 'options' in item)
      Object.assign(item.options[1] ?? {}, { label: ' ' });
    expect(mistakes(broken)[0]).toMatch(/^cards\/0\/sections\/0\/items\/0\/options\/1\/label: /);
  });

  it.each<[string, Rule[], string]>([
    [
      'an unknown item',
      [rule('suma', value('niema'))],
      'cards/wniosek/rules/suma: unknown item "niema"',
    ],
    [
      'a number read from a text',
      [rule('suma', value('teryt'))],
      'cards/wniosek/rules/suma: "value" cannot read "teryt", a text',
    ],
    [
      'an unknown option',
      [{ ...rule('suma', is('zgoda', 'moze')), labels: { true: 'tak', false: 'nie' } }],
      'cards/wniosek/rules/suma: "zgoda" has no option "moze"',
    ],
    [
      'an unknown rule',
      [rule('suma', result('inna'))],
      'cards/wniosek/rules/suma: unknown rule "inna"',
    ],
    [
      'rules in a circle',
      [rule('a', result('b')), rule('b', result('a'))],
      'cards/wniosek/rules/a: rules read each other in a circle: a → b → a',
    ],
    [
      'a verdict without words',
      [rule('suma', atLeast(value('liczba'), 1))],
      'cards/wniosek/rules/suma: no label for "true"',
    ],
    [
      'an id given twice',
      [rule('liczba', value('liczba'))],
      'cards/wniosek: two items or rules have the id "liczba"',
    ],
  ])('finds %s', (_, rules, message) => {
    expect(mistakes(programme({ rules }))).toContain(message);
  });

  it('finds two options with one label, and bounds the wrong way round', () => {
    const twice: Item = {
      ...choice,
      options: choice.options.map((option) => ({ ...option, label: 'Tak' })),
    };
    const none: Item = { ...choice, kind: 'choices', id: 'zgody', label: 'Zgody', none: 'Nie' };
    const upside: Item = { ...number, min: 5, max: 1 };
    const [first] = programme().cards;
    const sections = first?.sections.map((section) => ({
      ...section,
      items: section.items.flatMap((item) =>
        item.id === 'zgoda' ? [twice, none] : item.id === 'liczba' ? [upside] : [item],
      ),
    }));
    expect(mistakes(programme({ sections: sections ?? [] }))).toEqual([
      'cards/wniosek/items/zgoda: two options have the label "Tak"',
      'cards/wniosek/items/zgody: two options have the label "Nie"',
      'cards/wniosek/items/liczba: min is above max',
    ]);
  });

  it('finds a rule that is shown nowhere, and one shown twice', () => {
    const rules = [rule('suma', value('liczba')), rule('druga', value('liczba'))];
    const base = programme({ rules });
    const [card] = base.cards;
    const shown = (ids: readonly string[]) =>
      card?.sections.map((section) =>
        section.layout.kind === 'results'
          ? { ...section, layout: { kind: 'results' as const, rules: ids } }
          : section,
      ) ?? [];
    expect(mistakes(programme({ rules, sections: shown(['suma']) }))).toEqual([
      'cards/wniosek/rules/druga: is shown nowhere',
    ]);
    expect(mistakes(programme({ rules, sections: shown(['suma', 'druga', 'suma']) }))).toEqual([
      'cards/wniosek: rule "suma" is shown twice',
    ]);
  });

  it('finds a personal item in the public register, and a state that is none', () => {
    const [card] = programme().cards;
    const sections =
      card?.sections.map((section) => ({
        ...section,
        items: section.items.map((item) =>
          item.id === 'kis_nazwa' ? { ...item, personal: true as const } : item,
        ),
      })) ?? [];
    expect(mistakes(programme({ sections }))).toEqual(['register/holder: "kis_nazwa" is personal']);
    expect(mistakes(programme({ sections }, { privacy: undefined }))).toContain(
      'privacy: items are personal, and nothing says why and how long they are kept',
    );
    const { process } = programme();
    const lost = process.events.map((event) =>
      event.id === 'admitted' ? { ...event, to: 'nowhere' } : event,
    );
    expect(mistakes(programme({}, { process: { ...process, events: lost } }))).toEqual([
      'process/events/admitted: unknown state "nowhere"',
    ]);
  });
});

describe('checkProgramme, of tables, grids, lists and sources', () => {
  const line: TableItem = {
    id: 'wiersze',
    kind: 'table',
    label: 'Wiersze',
    required: false,
    origin: 'proposal',
    columns: [number],
  };
  const tableSection = (of: TableItem, id = 'tabela'): Section => ({
    id,
    title: 'Tabela',
    items: [of],
    layout: { kind: 'table' },
  });
  /** Mistakes once sections and rules are added to the small programme. */
  function added(sections: readonly Section[], rules: readonly Rule[] = []): string[] {
    const base = programme({ rules: [rule('suma', value('liczba')), ...rules] });
    const [card] = base.cards;
    return mistakes(
      programme({
        rules: [rule('suma', value('liczba')), ...rules],
        sections: [...(card?.sections ?? []), ...sections],
      }),
    );
  }

  it('has nothing against a table that ends its card', () => {
    expect(added([tableSection(line)], [rule('ile', rows('wiersze'))])).toEqual([]);
  });

  it.each<[string, Section, string]>([
    [
      'a column given twice',
      tableSection({ ...line, columns: [number, number] }),
      'cards/wniosek/items/wiersze: two columns have the id "liczba"',
    ],
    [
      'a row condition that reads the card',
      tableSection({ ...line, columns: [{ ...number, applies: is('zgoda', 'tak') }] }),
      'cards/wniosek/items/wiersze/columns/liczba: unknown item "zgoda"',
    ],
    [
      'a row check at no column',
      tableSection({
        ...line,
        checks: [
          {
            id: 'x',
            expression: atLeast(value('liczba'), 1),
            message: 'x',
            column: 'niema',
            origin: 'proposal',
          },
        ],
      }),
      'cards/wniosek/items/wiersze/checks/x: unknown column "niema"',
    ],
    [
      'a rank by nothing',
      tableSection({
        ...line,
        computed: [{ id: 'miejsce', label: 'Miejsce', origin: 'proposal', rankBy: 'liczba' }],
      }),
      'cards/wniosek/items/wiersze/computed/miejsce: no computed number "liczba" to rank by',
    ],
    [
      'a table among other items',
      { id: 'tabela', title: 'T', items: [line], layout: { kind: 'form' } },
      'cards/wniosek/sections/tabela: the table "wiersze" needs a section of its own',
    ],
    [
      'a grid row with a hole',
      {
        id: 'siatka',
        title: 'S',
        items: [text('a')],
        layout: {
          kind: 'grid',
          heads: ['Pytanie', 'Przed', 'Po'],
          rows: [{ label: 'Pierwsze', items: ['a'] }],
        },
      },
      'cards/wniosek/sections/siatka: "Pierwsze" has 1 items under 3 heads',
    ],
  ])('finds %s', (_, section, message) => {
    expect(added([section])).toEqual([message]);
  });

  it('finds a long table in the middle of a card', () => {
    const short = { ...line, id: 'krotka', max: 12 };
    expect(added([tableSection(short, 'krotka'), tableSection(line)])).toEqual([]);
    expect(added([tableSection(line), tableSection(short, 'krotka')])).toEqual([
      'cards/wniosek/sections/tabela: a table of over 60 rows has to end its card',
    ]);
  });

  it('looks into what a rule says about rows', () => {
    const wrong = [
      rule('ile', rows('wiersze', is('liczba', 'tak'))),
      rule('skad', overRows('liczba', 'sum', value('liczba'))),
    ];
    expect(added([tableSection(line)], wrong)).toEqual(
      expect.arrayContaining([
        'cards/wniosek/rules/ile: "is" cannot read "liczba", a number',
        'cards/wniosek/rules/skad: "over-rows" cannot read "liczba", a number',
      ]),
    );
  });

  it('finds a list without words, with an entry twice, or with priorities among results', () => {
    const twice = rule(
      'brakuje',
      list([
        { id: 'a', when: is('zgoda', 'tak') },
        { id: 'a', when: is('zgoda', 'nie'), priority: value('liczba') },
      ]),
    );
    expect(mistakes(programme({ rules: [twice] }))).toEqual([
      'cards/wniosek/rules/brakuje: two entries have the id "a"',
      'cards/wniosek/rules/brakuje: no label for "a"',
      'cards/wniosek/sections/wyniki: "brakuje" has priorities: it needs a list',
    ]);
  });

  it('finds sources that are none: of a wrong kind, a missing option, cards in a circle', () => {
    const base = programme();
    const [card] = base.cards;
    if (card === undefined) throw new Error('no card');
    const verdict: Rule = {
      ...rule('ocena', atLeast(value('liczba'), 1)),
      labels: { true: 'tak', false: 'nie' },
    };
    const taking = (items: readonly Item[]): Card => ({
      ...card,
      id: 'raport',
      tab: 'Raport',
      rules: [],
      sections: [{ id: 'dane', title: 'Dane', items, layout: { kind: 'form' } }],
    });
    const source: Card = {
      ...card,
      rules: [...card.rules, verdict],
      sections: card.sections.map((section) =>
        section.layout.kind === 'results'
          ? { ...section, layout: { kind: 'results', rules: ['suma', 'ocena'] } }
          : section,
      ),
    };
    const of = (...cards: readonly Card[]) => mistakes({ ...base, cards });
    const sum: Item = { ...number, id: 'suma', from: 'wniosek' };
    expect(of(source, taking([sum]))).toEqual([]);
    expect(of(source, taking([{ ...text('suma'), from: 'wniosek' }]))).toEqual([
      'cards/raport/items/suma: comes from a number',
    ]);
    expect(of(source, taking([{ ...choice, id: 'ocena', from: 'wniosek' }]))).toEqual([
      'cards/raport/items/ocena: has no option for the result "true"',
      'cards/raport/items/ocena: has no option for the result "false"',
    ]);
    const back: Card = {
      ...source,
      sections: source.sections.map((section) =>
        section.layout.kind === 'form'
          ? { ...section, items: [...section.items, { ...text('opis'), from: 'raport' }] }
          : section,
      ),
    };
    expect(of(back, taking([sum, text('opis')]))).toEqual([
      'cards/wniosek: cards take values from each other: wniosek → raport → wniosek',
    ]);
  });
});
