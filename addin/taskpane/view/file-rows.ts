import { maxRows } from '../../../shared/card/read-table';
import type { CsvFault } from '../../../shared/csv/read-rows';
import type { Language } from '../../../shared/messages/language';
import { issueMessage } from '../../../shared/messages/issues';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { FileState } from '../file/file-card';
import { hasRoom, isReadable, type RowsPlace } from '../file/file-rows';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { actions, button, fold, paragraph, quietText } from './parts';

type RowsState = Extract<FileState, { readonly kind: 'rows' }>;

/** So many faults are shown; who has more corrects the file first. */
const MOST_SHOWN = 100;
/** Of a text that was not read, enough to find it. */
const SHOWN_TEXT = 40;
const SHOWN_HEADS = 8;

const quoted = (words: readonly string[], { rows }: Texts): string =>
  words.map((word) => (word === '' ? rows.unnamed : `„${word}”`)).join(', ');

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN_TEXT ? `${line.slice(0, SHOWN_TEXT).trimEnd()}…` : line;
};

/** What the file is, when no table is for it. */
export const noPlace = ({ heads }: RowsState, texts: Texts): readonly PaneNode[] => {
  const more = heads.length - SHOWN_HEADS;
  const shown = [quoted(heads.slice(0, SHOWN_HEADS).map(shortened), texts)];
  return [
    paragraph(texts.rows.noPlace),
    paragraph(
      texts.rows.noPlaceHelp([...shown, ...(more > 0 ? [texts.card.more(more)] : [])].join(', ')),
    ),
  ];
};

function faultWords(
  fault: CsvFault,
  language: Language,
  { rows }: Texts,
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
  texts: Texts,
): readonly PaneNode[] {
  if (faults.length === 0) return [];
  const more = faults.length - MOST_SHOWN;
  return [
    fold(
      'faults',
      [
        h('span', { attributes: { class: 'summary-title' } }, texts.rows.faults),
        quietText(String(faults.length)),
      ],
      true,
      faults.some(({ kind }) => kind === 'cell') ? paragraph(texts.rows.faultsHelp, 'quiet') : null,
      h(
        'ul',
        { attributes: { class: 'plain' } },
        faults.slice(0, MOST_SHOWN).map((fault, index) => {
          const [where, what] = faultWords(fault, language, texts);
          return h(
            'li',
            { key: String(index) },
            h('span', { attributes: { class: 'label' } }, where),
            ' ',
            h('span', { attributes: { class: 'message' } }, what),
          );
        }),
      ),
      more > 0 ? paragraph(texts.card.more(more), 'quiet') : null,
    ),
  ];
}

const placeChoice = (file: RowsState, texts: Texts): ElementNode =>
  h(
    'fieldset',
    { key: 'places', attributes: { class: 'merge-part' } },
    h('legend', {}, texts.rows.choose),
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
        h('label', { attributes: { for: id } }, texts.rows.place(match.table.label, sheet.name)),
      );
    }),
  );

/** Nobody's rows go without being asked for: where some stand, both ways say what will be there. */
function ways(place: RowsPlace, { work }: PaneState, texts: Texts): readonly PaneNode[] {
  const { read, filled, used, match } = place;
  const { rows } = texts;
  const count = read.rows.length;
  const look = (way: 'below' | 'instead') => ({
    primary: way === 'below',
    id: `rows-${way}`,
    disabled: work !== null || !hasRoom(place, way),
  });
  const below = (words: string) => button(words, { kind: 'put-rows', way: 'below' }, look('below'));
  return [
    ...(filled === 0 ? [] : [paragraph(rows.standing(filled, count))]),
    ...(hasRoom(place, 'below') ? [] : [paragraph(rows.room(maxRows(match.table)))]),
    used === 0
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

function placeContent(
  place: RowsPlace,
  file: RowsState,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { match, read } = place;
  const { rows } = texts;
  const labels = (columns: typeof match.missing): string =>
    quoted(
      columns.map(({ label }) => label),
      texts,
    );
  if (match.twice.length > 0) return [paragraph(rows.twice(labels(match.twice)))];
  return [
    paragraph(rows.read(read.rows.length, file.count)),
    ...(match.unknown.length === 0
      ? []
      : [paragraph(rows.unknown(quoted(match.unknown.map(shortened), texts)), 'quiet')]),
    ...(match.missing.length === 0
      ? []
      : [paragraph(rows.missing(labels(match.missing)), 'quiet')]),
    ...(read.lacking === 0 ? [] : [paragraph(rows.lacking(read.lacking), 'quiet')]),
    ...faultList(read.faults, state.language, texts),
    ...(isReadable(place) ? ways(place, state, texts) : [paragraph(rows.nothing)]),
  ];
}

/** Rows of a file: the table they are for, everything that was not read, and putting them there. */
export function rowsContent(file: RowsState, state: PaneState, texts: Texts): readonly PaneNode[] {
  const place = file.chosen === null ? undefined : file.places[file.chosen];
  const [only] = file.places;
  return [
    file.places.length === 1 && only !== undefined
      ? paragraph(texts.rows.into(only.match.table.label, only.sheet.name))
      : placeChoice(file, texts),
    ...(place === undefined ? [] : placeContent(place, file, state, texts)),
  ];
}
