import { maxRows } from '../../../shared/card/read-table';
import type { CsvFault } from '../../../shared/csv/read-rows';
import type { Language } from '../../../shared/messages/language';
import { issueMessage } from '../../../shared/messages/issues';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { FileOfRows, RowsPlace, RowsWay } from '../file/file-rows';
import { fileTextsIn, type FileTexts } from '../file/file-texts';
import type { PaneState } from '../state';
import { actions, button, fold, paragraph, quietText } from './parts';

type RowsTexts = FileTexts['rows'];

/** So many faults are shown; who has more corrects the file first. */
const MOST_SHOWN = 100;
/** Of a text that was not read, enough to find it. */
const SHOWN_TEXT = 40;
const SHOWN_HEADS = 8;

const quoted = (words: readonly string[], rows: RowsTexts): string =>
  words.map((word) => (word === '' ? rows.unnamed : `„${word}”`)).join(', ');

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN_TEXT ? `${line.slice(0, SHOWN_TEXT).trimEnd()}…` : line;
};

/** What the file is, when no table is for it. */
const noPlace = ({ heads }: FileOfRows, rows: RowsTexts): readonly PaneNode[] => {
  const more = heads.length - SHOWN_HEADS;
  const shown = [quoted(heads.slice(0, SHOWN_HEADS).map(shortened), rows)];
  return [
    paragraph(rows.noPlace),
    paragraph(rows.noPlaceHelp([...shown, ...(more > 0 ? [rows.more(more)] : [])].join(', '))),
  ];
};

function faultWords(
  fault: CsvFault,
  language: Language,
  rows: RowsTexts,
): readonly [where: string, what: string] {
  const at = rows.at(fault.row, fault.line);
  switch (fault.kind) {
    case 'row-too-long':
      return [at, rows.tooLong(fault.cells)];
    case 'row-blank':
      return [at, rows.blank];
    case 'row-too-short':
      return [at, rows.tooShort(fault.cells)];
    case 'cell':
      return [
        `${at}, ${rows.column(fault.column.label, shortened(fault.text))}`,
        issueMessage(fault.detail)[language],
      ];
  }
}

function faultList(
  faults: readonly CsvFault[],
  language: Language,
  rows: RowsTexts,
): readonly PaneNode[] {
  if (faults.length === 0) return [];
  const more = faults.length - MOST_SHOWN;
  return [
    fold(
      'faults',
      [
        h('span', { attributes: { class: 'summary-title' } }, rows.faults),
        quietText(String(faults.length)),
      ],
      true,
      faults.some(({ kind }) => kind === 'cell') ? paragraph(rows.faultsHelp, 'quiet') : null,
      h(
        'ul',
        { attributes: { class: 'plain' } },
        faults.slice(0, MOST_SHOWN).map((fault, index) => {
          const [where, what] = faultWords(fault, language, rows);
          return h(
            'li',
            { key: String(index) },
            h('span', { attributes: { class: 'label' } }, where),
            ' ',
            h('span', { attributes: { class: 'message' } }, what),
          );
        }),
      ),
      more > 0 ? paragraph(rows.more(more), 'quiet') : null,
    ),
  ];
}

const placeChoice = (file: FileOfRows, rows: RowsTexts): ElementNode =>
  h(
    'fieldset',
    { key: 'places', attributes: { class: 'merge-part' } },
    h('legend', {}, rows.choose),
    file.places.map(({ match, sheet }, index) => {
      const id = `place-${index}`;
      return h(
        'div',
        { key: id, attributes: { class: 'side' } },
        h('input', {
          attributes: { type: 'radio', id, name: 'place', value: String(index) },
          initially: file.chosen === index ? { checked: '' } : {},
          on: { change: { kind: 'choose-place', index } },
        }),
        h('label', { attributes: { for: id } }, rows.place(match.table.label, sheet.name)),
      );
    }),
  );

/** Nobody's rows go without being asked for: where some stand, both ways say what will be there. */
function ways(place: RowsPlace, { work }: PaneState, rows: RowsTexts): readonly PaneNode[] {
  const { read, stood, filled, match, ways: open } = place;
  const count = read.rows.length;
  const look = (way: RowsWay) => ({
    primary: way === 'below',
    id: `rows-${way}`,
    disabled: work !== null || !open.has(way),
  });
  const below = (words: string) => button(words, { kind: 'put-rows', way: 'below' }, look('below'));
  return [
    ...(filled === 0 ? [] : [paragraph(rows.standing(filled, count))]),
    ...(open.has('below') ? [] : [paragraph(rows.room(maxRows(match.table)))]),
    stood === null
      ? actions(below(rows.putAll(count)))
      : actions(
          below(rows.below(filled + count)),
          button(
            rows.instead(filled, count),
            { kind: 'put-rows', way: 'instead' },
            look('instead'),
          ),
        ),
  ];
}

function placeContent(place: RowsPlace, state: PaneState, rows: RowsTexts): readonly PaneNode[] {
  const { match, read } = place;
  const labels = (columns: typeof match.missing): string =>
    quoted(
      columns.map(({ label }) => label),
      rows,
    );
  if (match.twice.length > 0) return [paragraph(rows.twice(labels(match.twice)))];
  return [
    paragraph(rows.read(read.rows.length, place.count)),
    ...(match.unknown.length === 0
      ? []
      : [paragraph(rows.unknown(quoted(match.unknown.map(shortened), rows)), 'quiet')]),
    ...(match.missing.length === 0
      ? []
      : [paragraph(rows.missing(labels(match.missing)), 'quiet')]),
    ...(read.lacking === 0 ? [] : [paragraph(rows.lacking(read.lacking), 'quiet')]),
    ...faultList(read.faults, state.language, rows),
    ...(read.rows.length === 0 ? [paragraph(rows.nothing)] : ways(place, state, rows)),
  ];
}

/** Rows of a file: the table they are for, everything that was not read, and putting them there. */
export function rowsContent(file: FileOfRows, state: PaneState): readonly PaneNode[] {
  const { rows } = fileTextsIn(state.language);
  if (file.places.length === 0) return noPlace(file, rows);
  const place = file.chosen === null ? undefined : file.places[file.chosen];
  const [only] = file.places;
  return [
    file.places.length === 1 && only !== undefined
      ? paragraph(rows.into(only.match.table.label, only.sheet.name))
      : placeChoice(file, rows),
    ...(place === undefined ? [] : placeContent(place, state, rows)),
  ];
}
