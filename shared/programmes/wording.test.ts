/** How the words of all programmes read. */
import { describe, expect, it } from 'vitest';
import { PROGRAMMES } from '.';

/** Every text of a definition with where it stands. */
function textsIn(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${place}/${key}`));
}

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  'the words of %s',
  (id, programme) => {
    const texts = textsIn(programme, id);

    it('have no doubled full stop, comma or space', () => {
      const doubled = texts.filter(([, text]) => /(?<!\.)\.\.(?!\.)|,,|\S {2}\S|\.,/.test(text));
      expect(doubled).toEqual([]);
    });

    it('quote nothing in the title of a card, which sentences quote', () => {
      expect(programme.cards.filter(({ title }) => /[„”]/.test(title))).toEqual([]);
    });

    it('number no entry of a list, which the sheet numbers by itself', () => {
      const rules = programme.cards.flatMap((card) => card.rules);
      const labels = rules
        .filter(({ expression }) => expression.op === 'list')
        .flatMap((rule) => Object.values(rule.labels ?? {}));
      expect(labels.filter((label) => /^\d+\./.test(label))).toEqual([]);
    });
  },
);
