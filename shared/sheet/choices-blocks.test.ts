import { describe, expect, it } from 'vitest';
import type { Card, ChoicesItem } from '../definition/programme';
import { saidFound } from '../card/carry-said';
import { choices } from '../testing/small-card';
import { buildSheet } from './build';
import { plannedValues, readSheet } from './read';

const plain = (text: unknown): string => String(text).replaceAll('\u00A0', ' ');
const helpers = (none?: string): ChoicesItem => ({
  ...choices('pomoc', 'urzędnicy', 'mieszkańcy'),
  label: 'Kto pomagał?',
  none,
});
const cardOf = (item: ChoicesItem): Card => ({
  id: 'ankieta',
  title: 'Ankieta',
  tab: 'Ankieta',
  purpose: 'Próba.',
  roles: ['applicant'],
  sections: [{ id: 's', title: 'Dane', items: [item], layout: { kind: 'form' } }],
  checks: [],
  rules: [],
});
const planOf = (item: ChoicesItem, answer: readonly string[] | null) =>
  buildSheet(cardOf(item), {
    identity: { programme: 'p', version: '1.0.0', card: 'ankieta', instance: 'a1b2' },
    answers: { pomoc: answer },
  });

describe.each([
  [undefined, 'żadna z powyższych', '(żadna z odpowiedzi)'],
  ['nikt z powyższych', 'nikt z powyższych', 'nikt z powyższych'],
])('the row for none of the options, called %s', (none, shown, said) => {
  const item = helpers(none);
  const plan = planOf(item, []);
  const mark = plan.marks.find(({ option }) => option === null);

  it(`reads „${shown}” beside the cell to mark and when that is entered`, () => {
    const besides = plannedValues(plan.cells)[mark?.row ?? -1] ?? [];
    expect(besides.map(plain)).toContain(shown);
    const prompts = plan.validations.map(({ texts }) => plain(texts.prompt));
    expect(prompts.filter((prompt) => prompt.startsWith(`Kto pomagał?: ${shown}.`))).toHaveLength(
      1,
    );
  });

  it('is read back as an answer, whatever it is called', () => {
    const reading = readSheet(cardOf(item), plannedValues(plan.cells));
    expect(reading).toMatchObject({ answers: { pomoc: [] }, faults: [] });
    const untouched = readSheet(cardOf(item), plannedValues(planOf(item, null).cells));
    expect(untouched.answers['pomoc']).toBeNull();
  });

  it('is said by that name when it is carried over', () => {
    expect(saidFound(item, []).pl).toBe(said);
  });
});
