import { differenceMessage } from '../../../shared/messages/carrying';
import type { Language } from '../../../shared/messages/language';
import { h, type ElementNode, type Handler, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { FileCard, FileState, ReadFileCard, UnreadPlace } from '../file/file-card';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { actions, busy, button, fold, pageTitle, paragraph, quietText } from './parts';
import { noPlace, rowsContent } from './file-rows';
import { failureWords } from './words';

const INPUT = 'file-input';
const HELP = 'file-help';
const ACCEPT =
  '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,.csv,.tsv,.txt,text/csv';

const picked: Handler = (_, [file]) => (file === undefined ? null : { kind: 'pick-file', file });

/** Where a file is chosen or dropped. */
export const filePicker = (texts: Texts): ElementNode =>
  h(
    'section',
    {
      key: 'file picker',
      attributes: { class: 'drop' },
      // A browser opens what is dropped unless both are answered.
      on: { drop: picked, dragover: () => null },
    },
    h('h2', {}, texts.file.title),
    h('p', { attributes: { id: HELP } }, texts.file.intro),
    h(
      'div',
      { attributes: { class: 'file-choice' } },
      h('input', {
        attributes: {
          'type': 'file',
          'id': INPUT,
          'accept': ACCEPT,
          'aria-describedby': HELP,
        },
        on: { change: picked },
      }),
      h('label', { attributes: { for: INPUT } }, texts.file.choose),
    ),
  );

const places = (unread: readonly UnreadPlace[], language: Language, texts: Texts): ElementNode =>
  fold(
    'unread',
    [
      h('span', { attributes: { class: 'summary-title' } }, texts.file.unread),
      quietText(String(unread.length)),
    ],
    unread.length <= 3,
    h(
      'ul',
      { attributes: { class: 'plain' } },
      unread.map(({ label, cell, why }, index) =>
        h(
          'li',
          { key: String(index) },
          h(
            'span',
            { attributes: { class: 'label' } },
            [label, cell === null ? null : texts.file.cell(cell)]
              .filter((part) => part !== null)
              .join(', '),
          ),
          ' ',
          h('span', { attributes: { class: 'message' } }, why[language]),
        ),
      ),
    ),
  );

/** What of a version differs, item by item. */
export const differenceFold = (
  differences: ReadFileCard['differences'],
  language: Language,
  texts: Texts,
): ElementNode =>
  fold(
    'differences',
    [
      h('span', { attributes: { class: 'summary-title' } }, texts.version.differs),
      quietText(String(differences.length)),
    ],
    false,
    h(
      'ul',
      { attributes: { class: 'plain' } },
      differences.map((one, index) =>
        h('li', { key: String(index) }, differenceMessage(one)[language]),
      ),
    ),
  );

function readCard(
  card: ReadFileCard,
  index: number,
  chosen: boolean,
  { language }: PaneState,
  texts: Texts,
): ElementNode {
  const { programme, differences, unread, aside, remarks, version } = card;
  const id = `file-card-${index}`;
  return h(
    'li',
    { key: id, attributes: { class: 'entry' } },
    h(
      'div',
      { attributes: { class: 'check' } },
      h('input', {
        attributes: { 'type': 'checkbox', id, 'aria-describedby': `${id}-what` },
        initially: chosen ? { checked: '' } : {},
        on: { change: { kind: 'toggle-file-card', index } },
      }),
      h('label', { attributes: { for: id } }, card.card.title),
    ),
    h(
      'p',
      { attributes: { class: 'quiet', id: `${id}-what` } },
      [
        programme.title.split(' – ')[0] ?? '',
        texts.file.sheet(card.sheet),
        card.answered === 0 ? texts.file.blank : texts.file.answers(card.answered),
      ].join(' · '),
    ),
    version === programme.version ? null : paragraph(texts.file.older(version, programme.version)),
    remarks.map((remark) => paragraph(remark[language])),
    aside.length === 0 ? null : paragraph(texts.file.aside(aside.length)),
    differences.length === 0 ? null : differenceFold(differences, language, texts),
    unread.length === 0 ? null : places(unread, language, texts),
  );
}

const fileCard = (
  card: FileCard,
  index: number,
  chosen: boolean,
  state: PaneState,
  texts: Texts,
): ElementNode =>
  card.kind === 'read'
    ? readCard(card, index, chosen, state, texts)
    : h(
        'li',
        { key: `file-card-${index}`, attributes: { class: 'entry' } },
        h('h3', {}, texts.file.sheet(card.sheet)),
        paragraph('pl' in card.why ? card.why[state.language] : failureWords(card.why, texts)),
      );

function cards(
  file: Extract<FileState, { readonly kind: 'read' }>,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const readable = file.cards.filter(({ kind }) => kind === 'read').length;
  return [
    paragraph(texts.file.holds(file.cards.length)),
    h(
      'ul',
      { key: 'cards', attributes: { class: 'entries' } },
      file.cards.map((card, index) => fileCard(card, index, file.chosen.has(index), state, texts)),
    ),
    ...(file.others.length === 0
      ? []
      : [paragraph(texts.file.others(file.others.map((name) => `„${name}”`).join(', ')), 'quiet')]),
    ...(file.cards.length === 0 ? [paragraph(texts.file.noCards)] : []),
    ...(readable === 0
      ? []
      : [
          actions(
            button(
              texts.file.insert(file.chosen.size),
              { kind: 'insert-file' },
              {
                primary: true,
                id: 'insert-file',
                disabled: file.chosen.size === 0 || state.work !== null,
              },
            ),
          ),
        ]),
  ];
}

function content(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { file } = state;
  switch (file.kind) {
    case 'none':
      return [];
    case 'reading':
      return [busy(texts.file.reading)];
    case 'refused':
      return [
        paragraph(
          file.outcome.kind === 'refused'
            ? file.outcome.message[state.language]
            : texts.file.noReader,
        ),
        filePicker(texts),
      ];
    case 'read':
      return cards(file, state, texts);
    case 'rows':
      return file.places.length === 0
        ? [...noPlace(file, texts), filePicker(texts)]
        : rowsContent(file, state, texts);
  }
}

/** A file: which cards it holds, what of them was read, and inserting them. */
export const filePage = (state: PaneState, name: string, texts: Texts): readonly PaneNode[] => [
  h(
    'div',
    { key: 'back', attributes: { class: 'back' } },
    button(`‹ ${texts.file.leave}`, { kind: 'leave-file' }, { quiet: true }),
  ),
  pageTitle(name, FOCUS.file),
  ...content(state, texts),
];
