import { describe, expect, it } from 'vitest';
import type { Answers } from '../card/answers';
import { itemsOf, type Card, type Programme } from '../definition/programme';
import { PROGRAMMES } from '../programmes';
import { SC_KIS } from '../programmes/sc-kis';
import { addressOf } from './address';
import type { CellPlan } from './plan';
import { buildWorkbook, sheetsOf, type WorkbookCard } from './workbook';

const of = (programme: Programme, card: Card, more: Partial<WorkbookCard> = {}): WorkbookCard => ({
  card,
  identity: {
    programme: programme.id,
    version: programme.version,
    card: card.id,
    instance: `x-${card.id}`,
  },
  ...more,
});
const textOf = (cell: CellPlan | undefined): string =>
  cell?.content.kind === 'value' ? String(cell.content.value) : '';

const cardCalled = (id: string): Card => {
  const card = SC_KIS.cards.find((one) => one.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return card;
};
const [SOURCE, DEPENDENT] = [cardCalled('wniosek'), cardCalled('karta-standardu')];
const SHARED = itemsOf(DEPENDENT).filter(
  ({ from, kind }) => from === SOURCE.id && kind === 'integer',
);
const [ITEM] = SHARED;
if (ITEM === undefined) throw new Error('the standard card takes no number from the application');

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  'all cards of %s in one workbook',
  (_, programme) => {
    const plan = buildWorkbook(
      programme,
      programme.cards.map((card) => of(programme, card)),
    );

    it('begin with a list that leads to each', () => {
      expect(plan.index.links.map(({ sheet }) => sheet)).toEqual(
        programme.cards.map(({ tab }) => tab),
      );
      expect(plan.cards.map(({ name }) => name)).toEqual(programme.cards.map(({ tab }) => tab));
      plan.index.links.forEach((link, index) => {
        const line = plan.index.cells[link.row]?.map(textOf) ?? [];
        const shown = line.map((text) => text.replaceAll('\u00A0', ' '));
        const card = programme.cards[index];
        expect(shown.slice(0, 3)).toEqual([card?.tab, card?.title, card?.purpose]);
        expect(shown).toHaveLength(4);
      });
    });

    it('show what they take from each other by live formulas', () => {
      plan.cards.forEach((sheet, index) => {
        const card = programme.cards[index];
        const taken =
          card === undefined ? [] : itemsOf(card).filter(({ from }) => from !== undefined);
        const linked = sheet.answers.filter((answer) => answer.linked).map(({ item }) => item);
        expect(new Set(linked)).toEqual(
          new Set(taken.filter(({ kind }) => kind !== 'info').map(({ id }) => id)),
        );
      });
    });
  },
);

describe('a workbook of two cards', () => {
  it('shows the source’s answer, though the dependent card stands first', () => {
    const { cards } = buildWorkbook(SC_KIS, [
      of(SC_KIS, DEPENDENT),
      of(SC_KIS, SOURCE, { answers: { [ITEM.id]: 7 } }),
    ]);
    const [dependent, source] = cards;
    const cell = dependent?.answers.find(({ item }) => item === ITEM.id);
    const content = dependent?.cells[cell?.row ?? 0]?.[cell?.column ?? 0]?.content;
    const at = source?.answers.find(({ item }) => item === ITEM.id);
    const mirror = source?.ledger.find(({ answers }) => answers === at?.column)?.values ?? -1;
    const address = addressOf({ row: at?.row ?? 0, column: mirror }).replace(/^([A-Z]+)/, '$$$1$$');
    expect(content).toEqual({
      kind: 'formula',
      formula: `=IF('${SOURCE.tab}'!${address}="","",'${SOURCE.tab}'!${address})`,
      cached: 7,
    });
  });

  it('tells their state, and gives the second of two fillings a name of its own', () => {
    const plan = buildWorkbook(SC_KIS, [
      of(SC_KIS, SOURCE, { state: 'złożona, wersja 2' }),
      of(SC_KIS, SOURCE),
    ]);
    expect(sheetsOf(plan).map(({ name }) => name)).toEqual([
      'Spis kart',
      SOURCE.tab,
      `${SOURCE.tab} (2)`,
    ]);
    expect(plan.index.cells[2]?.map(textOf).at(-1)).toBe('Stan');
    expect(plan.index.cells[3]?.map(textOf).at(-1)).toBe('złożona, wersja 2');
    expect(plan.index.cells[4]?.map(textOf).at(-1)).toBe('');
  });
});

it('shows nothing of a card that nobody has begun to fill, and its results as soon as somebody has', () => {
  const programme = PROGRAMMES.find(({ id }) => id === 'wspolnie-dzialamy');
  const [source, dependent] = ['diagnoza', 'sciezka'].map((id) =>
    programme?.cards.find((card) => card.id === id),
  );
  if (programme === undefined || source === undefined || dependent === undefined) {
    throw new Error('the programme has changed');
  }
  const takes = itemsOf(dependent).filter(({ from }) => from === source.id);
  const shown = (answers: Answers): readonly unknown[] => {
    const { cards } = buildWorkbook(programme, [
      of(programme, source, { answers }),
      of(programme, dependent),
    ]);
    return takes.map(({ id }) => {
      const cell = cards[1]?.answers.find(({ item }) => item === id);
      const content = cards[1]?.cells[cell?.row ?? 0]?.[cell?.column ?? 0]?.content;
      return content?.kind === 'formula' ? content.cached : null;
    });
  };
  expect(takes.length).toBe(7);
  expect(new Set(shown({}))).toEqual(new Set(['']));
  const [first] = itemsOf(source).filter(({ kind }) => kind === 'choice');
  expect(shown({ [first?.id ?? '']: 'tak' })).not.toContain('');
});

it('does not ask to fill in what another card of the workbook gives', () => {
  const programme = SC_KIS;
  const audit = cardCalled('karta-audytu');
  const statesOf = (cards: readonly WorkbookCard[]): readonly unknown[] =>
    (buildWorkbook(programme, cards).cards.at(-1)?.cells ?? []).flatMap((line) =>
      line.flatMap(({ role, content }) =>
        role === 'state' && content.kind === 'formula' ? [content.cached] : [],
      ),
    );
  expect(statesOf([of(programme, audit)])).not.toContain('• na innej karcie');
  const linked = statesOf([of(programme, SOURCE), of(programme, audit)]);
  expect(linked).toContain('• na innej karcie');
});
