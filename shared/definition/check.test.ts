import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../programmes/sc-kis';
import { checkProgramme } from './check';
import { atLeast, is, result, value } from './expressions';
import type { Card, Item, Programme, Rule } from './programme';

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
      events: SC_KIS.process.events.map(({ cards: _cards, ...event }) => event),
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
    const upside: Item = { ...number, min: 5, max: 1 };
    const [first] = programme().cards;
    const sections = first?.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.id === 'zgoda' ? twice : item.id === 'liczba' ? upside : item,
      ),
    }));
    expect(mistakes(programme({ sections: sections ?? [] }))).toEqual([
      'cards/wniosek/items/zgoda: two options have the label "Tak"',
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
    const { process } = programme();
    const lost = process.events.map((event) =>
      event.id === 'admitted' ? { ...event, to: 'nowhere' } : event,
    );
    expect(mistakes(programme({}, { process: { ...process, events: lost } }))).toEqual([
      'process/events/admitted: unknown state "nowhere"',
    ]);
  });
});
