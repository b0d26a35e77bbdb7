import type { ItemId, RuleId } from '../definition/expression';
import type {
  Card,
  ComparisonRow,
  ConfirmationRow,
  Item,
  Rule,
  Section,
} from '../definition/programme';
import { itemsOf } from '../definition/programme';
import { maxLength } from '../card/read-answer';
import { block, cell, together, type DraftBlock, type DraftCell } from './draft';
import { spanWidth, type Geometry } from './geometry';
import { inputRole, linkedRole, resultRole, shownLabel } from './roles';
import { STYLES } from './styles';
import { heightOfLines, MAX_ROW_HEIGHT } from './text-height';

/** Least lines that an empty long text offers to write in. */
const LONG_TEXT_LINES = 5;
const TITLE_HEIGHT = 30;
const BAND_HEIGHT = 24;

/** What the blocks of a card are made from. */
export interface BlockSource {
  readonly card: Card;
  readonly geometry: Geometry;
  /** Whether the sheet shows the item by a formula instead of taking it. */
  readonly isLinked: (item: Item) => boolean;
}

const answerRole = (source: BlockSource, item: Item) =>
  source.isLinked(item) ? linkedRole(item) : inputRole(item);

/** Rows that a long text of full length needs, since one row holds 409 points. */
function rowsForLongText(item: Item, width: number): number {
  if (item.kind !== 'long-text') return 1;
  const lines = Math.ceil((maxLength(item) / (width - 3)) * 1.1) + 1;
  return Math.ceil(heightOfLines(lines, STYLES['input-long']) / MAX_ROW_HEIGHT);
}

const minHeightOf = (item: Item, rows: number): number =>
  item.kind === 'long-text'
    ? Math.ceil(heightOfLines(LONG_TEXT_LINES, STYLES['input-long']) / rows)
    : 20;

/** A label and an answer side by side, with the state beside them where there is room. */
function formRow(source: BlockSource, item: Item): DraftBlock {
  const { label, answer, state } = source.geometry.form;
  if (item.kind === 'info') {
    return block([cell(label[0], answer[1], 'intro', item.label)]);
  }
  const rows = rowsForLongText(item, spanWidth(source.geometry, ...answer));
  const labelRole = item.required ? 'label' : 'label-optional';
  return block(
    [
      cell(...label, labelRole, shownLabel(item), { rows }),
      cell(...answer, answerRole(source, item), { kind: 'answer', item: item.id }, { rows }),
      ...(state === null
        ? []
        : [cell(state, state, 'state', { kind: 'state', item: item.id }, { rows })]),
    ],
    { rows, minHeight: minHeightOf(item, rows) },
  );
}

type Lookup = (id: ItemId) => Item;

function comparisonRow(
  source: BlockSource,
  itemById: Lookup,
  row: ComparisonRow,
  number: number,
): DraftBlock {
  const rows = row.items.length;
  const whole = { rows };
  const declared = row.items.flatMap((id, top): DraftCell[] => {
    const item = itemById(id);
    return [
      cell(2, 2, 'requirement', shownLabel(item), { top }),
      cell(3, 3, answerRole(source, item), { kind: 'answer', item: id }, { top }),
    ];
  });
  return block(
    [
      cell(0, 0, 'ordinal', String(number), whole),
      cell(1, 1, 'requirement', row.required, whole),
      ...declared,
      cell(4, 4, 'result', { kind: 'result', rule: row.rule }, whole),
      cell(5, 5, 'explanation', { kind: 'lacking', rule: row.rule }, whole),
      cell(6, 6, inputRole(itemById(row.finding)), { kind: 'answer', item: row.finding }, whole),
      cell(7, 7, inputRole(itemById(row.reason)), { kind: 'answer', item: row.reason }, whole),
    ],
    { rows },
  );
}

function confirmationRow(source: BlockSource, itemById: Lookup, row: ConfirmationRow): DraftBlock {
  const declared = row.declared.map((id) => {
    const item = itemById(id);
    return { item, rows: rowsForLongText(item, spanWidth(source.geometry, 1, 1)) };
  });
  const annotation = itemById(row.annotation);
  const own = rowsForLongText(annotation, spanWidth(source.geometry, 3, 3));
  const rows = Math.max(
    own,
    declared.reduce((total, one) => total + one.rows, 0),
  );
  let top = 0;
  const cells = declared.map(({ item, rows: needed }, index) => {
    const last = index === declared.length - 1;
    const height = last ? rows - top : needed;
    const placed = cell(
      1,
      1,
      answerRole(source, item),
      { kind: 'answer', item: item.id },
      { top, rows: height },
    );
    top += height;
    return placed;
  });
  const confirmation = itemById(row.confirmation);
  return block(
    [
      cell(0, 0, 'label', row.label, { rows }),
      ...cells,
      cell(2, 2, inputRole(confirmation), { kind: 'answer', item: row.confirmation }, { rows }),
      cell(3, 3, inputRole(annotation), { kind: 'answer', item: row.annotation }, { rows }),
    ],
    { rows, minHeight: Math.ceil(heightOfLines(3, STYLES['input-long']) / rows) },
  );
}

/** The wider of the two places beside the label is for the rule in words. */
function resultRow({ geometry }: BlockSource, rule: Rule): DraftBlock {
  const { label, answer, state } = geometry.form;
  const unit = rule.unit === undefined || rule.unit === '%' ? '' : ` (${rule.unit})`;
  const result = { kind: 'result', rule: rule.id } as const;
  const [left, right] = answer;
  return block([
    cell(...label, 'label', `${rule.title}${unit}`),
    ...(state === null
      ? [
          cell(left, left + 1, resultRole(rule), result),
          cell(left + 2, right, 'explanation', rule.text),
        ]
      : [
          cell(left, right, 'explanation', rule.text),
          cell(state, state, resultRole(rule), result),
        ]),
  ]);
}

const COMPARISON_HEADS = [
  'Lp.',
  'Poziom wymagalny',
  'Pozycja',
  'Poziom wnioskowany',
  'Wynik porównania',
  'Czego brakuje',
  'Ustalenie jednostki',
  'Uzasadnienie ustalenia',
];
const CONFIRMATION_HEADS = [
  'Pozycja',
  'Poziom zadeklarowany',
  'Potwierdzenie',
  'Adnotacja audytora',
];

const heads = (titles: readonly string[]): DraftBlock =>
  block(
    titles.map((title, column) => cell(column, column, 'column-head', title)),
    { keepWithNext: 'heading' },
  );

function sectionBlocks(
  source: BlockSource,
  section: Section,
  numberOf: (rule: RuleId) => number,
): readonly DraftBlock[] {
  const { card, geometry } = source;
  const right = geometry.widths.length - 1;
  const band = block([cell(0, right, 'section', section.title)], {
    keepWithNext: 'heading',
    minHeight: BAND_HEIGHT,
  });
  const intro =
    section.intro === undefined
      ? []
      : [block([cell(0, right, 'intro', section.intro)], { keepWithNext: 'heading' })];
  const itemById = lookup(section.items, (item) => item.id);
  const ruleById = lookup(card.rules, (rule) => rule.id);
  const { layout } = section;
  switch (layout.kind) {
    case 'form':
      return [band, ...intro, ...section.items.map((item) => formRow(source, item))];
    case 'comparison':
      return together([
        band,
        ...intro,
        heads(COMPARISON_HEADS),
        ...layout.rows.map((row) => comparisonRow(source, itemById, row, numberOf(row.rule))),
      ]);
    case 'confirmation':
      return [
        band,
        ...intro,
        heads(CONFIRMATION_HEADS),
        ...layout.rows.map((row) => confirmationRow(source, itemById, row)),
      ];
    case 'results':
      return together([
        band,
        ...intro,
        ...layout.rules.map((id) => resultRow(source, ruleById(id))),
      ]);
  }
}

/** Finds by id; definitions are checked, so a miss is a fault of ours. */
function lookup<Thing>(things: readonly Thing[], idOf: (thing: Thing) => string) {
  const byId = new Map(things.map((thing) => [idOf(thing), thing]));
  return (id: string): Thing => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`the card has no "${id}"`);
    return found;
  };
}

function receiptBlocks({ geometry }: BlockSource): readonly DraftBlock[] {
  const { label, answer } = geometry.form;
  const right = geometry.widths.length - 1;
  const row = (title: string, field: 'number' | 'receivedAt' | 'sha256'): DraftBlock =>
    block([
      cell(...label, 'label-optional', title),
      cell(answer[0], right, 'receipt', { kind: 'receipt', field }),
    ]);
  return together([
    block([cell(0, right, 'section', 'Potwierdzenie złożenia (wypełnia się samo)')], {
      keepWithNext: 'heading',
      minHeight: BAND_HEIGHT,
    }),
    row('Numer potwierdzenia', 'number'),
    row('Przyjęto', 'receivedAt'),
    row('Skrót treści (SHA-256)', 'sha256'),
  ]);
}

/** All blocks of a card's sheet, from its title to the place for the receipt. */
export function cardBlocks(source: BlockSource): readonly DraftBlock[] {
  const { card, geometry } = source;
  const right = geometry.widths.length - 1;
  const numbers = new Map(
    card.sections
      .flatMap(({ layout }) => (layout.kind === 'comparison' ? layout.rows : []))
      .map((row, index) => [row.rule, index + 1]),
  );
  const declaration =
    card.declaration === undefined
      ? []
      : [
          block([cell(0, right, 'declaration', card.declaration)], {
            keepWithNext: 'heading',
            minHeight: 34,
          }),
        ];
  return [
    block([cell(0, right, 'title', card.title)], {
      keepWithNext: 'heading',
      minHeight: TITLE_HEIGHT,
    }),
    block([cell(0, right, 'purpose', card.purpose)], { keepWithNext: 'heading' }),
    ...card.sections.flatMap((section) =>
      sectionBlocks(source, section, (rule) => numbers.get(rule) ?? 0),
    ),
    ...declaration,
    ...receiptBlocks(source),
  ];
}

/** The items of a card by id. */
export const itemsById = (card: Card): ReadonlyMap<ItemId, Item> =>
  new Map(itemsOf(card).map((item) => [item.id, item]));
