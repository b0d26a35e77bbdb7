import type { RuleId } from '../definition/expression';
import { itemsOf, type Section } from '../definition/programme';
import { lookup, type BlockSource } from './block-source';
import { comparisonHeads, comparisonRow } from './comparison-blocks';
import { CONFIRMATION_HEADS, confirmationRow } from './confirmation-blocks';
import { block, cell, together, type DraftBlock } from './draft';
import { formRows, formSpans } from './form-blocks';
import { spansOf } from './geometry';
import { gridRows, headRow } from './grid-blocks';
import { closingLists, endsSheet, listRows } from './list-blocks';
import { ALL_PROPOSED, FOOTNOTE } from './origin-marks';
import { resultRows } from './result-blocks';
import { isGrowing, tableRows } from './table-blocks';
import { wantedColumns } from './wanted-columns';

const TITLE_HEIGHT = 30;
const BAND_HEIGHT = 24;
const NOTICE_HEIGHT = 16;
const END_HEIGHT = 6;

const lastColumn = ({ geometry }: BlockSource): number => geometry.widths.length - 1;

const band = (source: BlockSource, title: string): DraftBlock =>
  block([cell(0, lastColumn(source), 'section', title)], {
    keepWithNext: 'heading',
    minHeight: BAND_HEIGHT,
    fence: true,
  });

const textRow = (
  source: BlockSource,
  role: 'purpose' | 'intro' | 'footnote',
  text: string,
): DraftBlock => block([cell(0, lastColumn(source), role, text)], { keepWithNext: 'heading' });

/** The rows of a section below its title. */
function bodyBlocks(
  source: BlockSource,
  section: Section,
  numberOf: (rule: RuleId) => number,
): readonly DraftBlock[] {
  const { card, geometry } = source;
  const { items, layout } = section;
  const itemById = lookup(items);
  const ruleById = lookup(card.rules);
  const wanted = wantedColumns(card, section);
  switch (layout.kind) {
    case 'form':
      return formRows(source, section);
    case 'comparison': {
      const spans = spansOf(geometry, wanted);
      return [
        headRow(spans, comparisonHeads(layout.heads)),
        ...layout.rows.map((row) =>
          comparisonRow(source, spans, itemById, row, numberOf(row.rule)),
        ),
      ];
    }
    case 'confirmation': {
      const spans = spansOf(geometry, wanted);
      return [
        headRow(spans, CONFIRMATION_HEADS),
        ...layout.rows.map((row) => confirmationRow(source, spans, itemById, row)),
      ];
    }
    case 'grid':
      return gridRows(source, { ...section, layout }, wanted);
    case 'results':
      return resultRows(source, layout.rules.map(ruleById), layout.chart, wanted);
    case 'list':
      return listRows(source, ruleById(layout.rule), layout.none, endsSheet(card, section));
    case 'table': {
      const [table] = items;
      if (table?.kind !== 'table') throw new Error(`"${section.id}" holds no table`);
      return tableRows(source, table, isGrowing(card, section));
    }
  }
}

/** A list whole; one that ends the sheet without the rows that it does not need, so that they are no gap. */
function listTogether(
  source: BlockSource,
  section: Section,
  rule: RuleId,
  blocks: readonly DraftBlock[],
): readonly DraftBlock[] {
  const rows = blocks.filter(({ keepWithNext }) => keepWithNext === null).length;
  const spare = endsSheet(source.card, section) ? rows - Math.max(1, source.lengthOf(rule)) : 0;
  const used = blocks.length - spare;
  return [...together(blocks.slice(0, used), 'list'), ...blocks.slice(used)];
}

const KEPT_TOGETHER: ReadonlySet<string> = new Set(['comparison', 'results']);

function sectionBlocks(
  source: BlockSource,
  section: Section,
  numberOf: (rule: RuleId) => number,
): readonly DraftBlock[] {
  const blocks = [
    band(source, section.title),
    ...(section.intro === undefined ? [] : [textRow(source, 'intro', section.intro)]),
    ...bodyBlocks(source, section, numberOf),
  ];
  if (section.layout.kind === 'list')
    return listTogether(source, section, section.layout.rule, blocks);
  return KEPT_TOGETHER.has(section.layout.kind) ? together(blocks) : blocks;
}

function receiptBlocks(source: BlockSource): readonly DraftBlock[] {
  const { label, answer } = formSpans(source.geometry, false);
  const row = (
    title: string,
    field: 'number' | 'receivedAt' | 'sha256',
    minHeight?: number,
  ): DraftBlock =>
    block(
      [
        cell(...label, 'label-optional', title),
        cell(answer[0], lastColumn(source), 'receipt', { kind: 'receipt', field }),
      ],
      minHeight === undefined ? {} : { minHeight },
    );
  return together([
    band(source, 'Potwierdzenie złożenia (wypełnia się samo)'),
    row('Numer potwierdzenia', 'number'),
    row('Przyjęto', 'receivedAt'),
    // 71 signs without a break: two lines on a narrow card.
    row('Skrót treści (SHA-256)', 'sha256', 34),
  ]);
}

/** What the person who hands the card in declares, and the place for the receipt. */
function handInBlocks(source: BlockSource): readonly DraftBlock[] {
  const { declaration, roles } = source.card;
  if (roles.length === 0) return [];
  const declared =
    declaration === undefined
      ? []
      : [
          block([cell(0, lastColumn(source), 'declaration', declaration)], {
            keepWithNext: 'heading',
            minHeight: 34,
            fence: true,
          }),
        ];
  return [...declared, ...receiptBlocks(source)];
}

function headBlocks(source: BlockSource): readonly DraftBlock[] {
  const { card, marks } = source;
  const takes = itemsOf(card).some(({ from }) => from !== undefined);
  return [
    block([cell(0, lastColumn(source), 'title', card.title)], {
      keepWithNext: 'heading',
      minHeight: TITLE_HEIGHT,
    }),
    textRow(source, 'purpose', card.purpose),
    ...(marks === 'all' ? [textRow(source, 'footnote', ALL_PROPOSED)] : []),
    ...(takes
      ? [
          block([cell(0, lastColumn(source), 'notice', { kind: 'changes' })], {
            keepWithNext: 'heading',
            minHeight: NOTICE_HEIGHT,
          }),
        ]
      : []),
  ];
}

/**
 * All blocks of a card's sheet, from its title to the place for the receipt. A table that grows comes
 * last, and so do the lists that end the card: both are printed only as far as they are used.
 */
export function cardBlocks(source: BlockSource): readonly DraftBlock[] {
  const { card, marks } = source;
  const numbers = new Map(
    card.sections
      .flatMap(({ layout }) => (layout.kind === 'comparison' ? layout.rows : []))
      .map((row, index) => [row.rule, index + 1]),
  );
  const blocksOf = (sections: readonly Section[]): readonly DraftBlock[] =>
    sections.flatMap((section) => sectionBlocks(source, section, (rule) => numbers.get(rule) ?? 0));
  const lists = closingLists(card);
  const growing = card.sections.filter((section) => isGrowing(card, section));
  const last = [...lists, ...growing];
  const footnote =
    marks === 'each'
      ? [
          block([cell(0, lastColumn(source), 'footnote', FOOTNOTE)], {
            fence: true,
            minHeight: NOTICE_HEIGHT,
          }),
        ]
      : [];
  return [
    ...headBlocks(source),
    ...blocksOf(card.sections.filter((section) => !last.includes(section))),
    ...handInBlocks(source),
    ...footnote,
    ...blocksOf(lists),
    ...(growing.length > 0
      ? blocksOf(growing)
      : [block([], { minHeight: END_HEIGHT, fence: true })]),
  ];
}
