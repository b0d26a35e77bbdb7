import { itemsOf, type Card, type Item, type Section } from '../definition/programme';
import { answerRole, marked, roomToWrite, rowsForLongText, type BlockSource } from './block-source';
import { choicesRows } from './choices-blocks';
import { block, cell, type DraftBlock } from './draft';
import { spansOf, spanWidth, type Geometry, type Span } from './geometry';
import { itemOrigin } from './origin-marks';
import { shownLabel } from './roles';
import { CHOICES_COLUMNS, FORM_COLUMNS } from './wanted-columns';

const ROW_HEIGHT = 20;
/** Least lines that an empty long text offers to write in. */
const LONG_TEXT_LINES = 5;
/** A state is a word or two: a wider place is better given to the answer. */
const WIDEST_STATE = 36;

/** Where a form has its labels, answers and states, and the marks of options. */
export interface FormSpans {
  readonly label: Span;
  readonly answer: Span;
  readonly mark: Span | null;
  readonly option: Span | null;
  readonly state: Span | null;
}

/** The places of a form on a sheet's columns. */
export function formSpans(geometry: Geometry, hasChoices: boolean): FormSpans {
  const spans = spansOf(geometry, hasChoices ? CHOICES_COLUMNS : FORM_COLUMNS);
  const [label, second, third, fourth] = spans;
  const last = hasChoices ? fourth : third;
  if (label === undefined || second === undefined || last === undefined) {
    throw new Error('a form has three columns at least');
  }
  const narrow = spanWidth(geometry, ...last) <= WIDEST_STATE;
  const right = narrow ? last[0] - 1 : last[1];
  const mark = hasChoices ? second : null;
  return {
    label,
    answer: [second[0], right],
    mark,
    option: mark === null ? null : [mark[1] + 1, right],
    state: narrow ? last : null,
  };
}

/** Something for the reader: a heading beside its text, or a sentence of its own. */
function infoRow(source: BlockSource, { label }: FormSpans, item: Item): DraftBlock {
  const right = source.geometry.widths.length - 1;
  const said = marked(source, item.label, item.origin);
  return item.help === undefined
    ? block([cell(0, right, 'intro', said)])
    : block([cell(...label, 'info-head', said), cell(label[1] + 1, right, 'info', item.help)]);
}

/** A label and an answer side by side, with the state beside them where there is room. */
function formRow(source: BlockSource, spans: FormSpans, item: Item): DraftBlock {
  if (item.kind === 'info') return infoRow(source, spans, item);
  if (item.kind === 'choices') return choicesRows(source, spans, item);
  const { label, answer, state } = spans;
  const rows = rowsForLongText(source, item, spanWidth(source.geometry, ...answer));
  const labelRole = item.required ? 'label' : 'label-optional';
  const text = marked(source, shownLabel(item), itemOrigin(item));
  return block(
    [
      cell(...label, labelRole, text, { rows }),
      cell(...answer, answerRole(source, item), { kind: 'answer', item: item.id }, { rows }),
      ...(state === null
        ? []
        : [cell(...state, 'state', { kind: 'state', item: item.id }, { rows })]),
    ],
    {
      rows,
      minHeight:
        item.kind === 'long-text' && !source.isShown(item)
          ? roomToWrite(LONG_TEXT_LINES, rows)
          : ROW_HEIGHT,
    },
  );
}

/** Whether a card shows what stands on other cards or in the case, and is handed in by nobody. */
const isDocument = (card: Card): boolean =>
  card.roles.length === 0 &&
  itemsOf(card).some(({ from, filled }) => from !== undefined || filled !== undefined);

/** The rows of a form, one item under the other. */
export function formRows(source: BlockSource, { items }: Section): readonly DraftBlock[] {
  const spans = formSpans(
    source.geometry,
    items.some(({ kind }) => kind === 'choices'),
  );
  const { widths } = source.geometry;
  // A certificate says nothing of how far its fields are filled.
  const shown: FormSpans = isDocument(source.card)
    ? { ...spans, answer: [spans.answer[0], widths.length - 1], state: null }
    : spans;
  return items.map((item) => formRow(source, shown, item));
}
