import type { RuleId } from '../definition/expression';
import type { Section } from '../definition/programme';
import { NoFormula } from '../rules/formula';
import { lookup, type BlockSource } from './block-source';
import { COMPARISON_HEADS, comparisonRow } from './comparison-blocks';
import { CONFIRMATION_HEADS, confirmationRow } from './confirmation-blocks';
import { block, cell, together, type DraftBlock } from './draft';
import { formRow } from './form-blocks';
import { resultRow } from './result-blocks';

const TITLE_HEIGHT = 30;
const BAND_HEIGHT = 24;

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
  const itemById = lookup(section.items);
  const ruleById = lookup(card.rules);
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
    case 'grid':
    case 'table':
    case 'list':
      throw new NoFormula(`a section laid out as ${layout.kind} has no place on a sheet`);
  }
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
