import type { CellContent, CellPlan } from '../../../shared/sheet/plan';

/** Begins like a word and is no word that Excel takes for a value. */
const PLAIN = /^[\p{L}„“"(•✓✗–]/u;
const VALUE_WORDS = /^(true|false|prawda|fałsz)$/iu;
/** Beyond this length no text is taken for a number or a date. */
const LONGEST_VALUE = 40;

const mayBeTakenForValue = (text: string): boolean =>
  !PLAIN.test(text) || VALUE_WORDS.test(text) || (text.length <= LONGEST_VALUE && /\d/.test(text));

/**
 * A text as `Range.formulas` takes it for a cell with the number format `General`: after an
 * apostrophe, which Excel keeps apart from the text, where it could be taken for a formula, a number,
 * a date or, beginning with an apostrophe itself, lose that.
 */
export const textInput = (text: string): string =>
  text !== '' && mayBeTakenForValue(text) ? `'${text}` : text;

/** What `Range.formulas` takes for a cell's content. */
function contentInput(content: CellContent): string | number {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'value':
      return typeof content.value === 'string' ? textInput(content.value) : content.value;
    case 'formula':
      return content.formula;
  }
}

/** The whole rectangle of a plan as one block for `Range.formulas`. */
export const blockInput = (cells: readonly (readonly CellPlan[])[]): (string | number)[][] =>
  cells.map((row) => row.map(({ content }) => contentInput(content)));
