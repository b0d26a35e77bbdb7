import { h, type ElementNode, type Handler, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { busy, button, pageTitle, paragraph } from './parts';

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
      return file.view(file, state, texts);
    case 'rows':
      return [
        ...file.view(file, state, texts),
        ...(file.places.length === 0 ? [filePicker(texts)] : []),
      ];
  }
}

/** A file: what of it was read, and taking that into the workbook. */
export const filePage = (state: PaneState, name: string, texts: Texts): readonly PaneNode[] => [
  h(
    'div',
    { key: 'back', attributes: { class: 'back' } },
    button(`‹ ${texts.file.leave}`, { kind: 'leave-file' }, { quiet: true }),
  ),
  pageTitle(name, FOCUS.file),
  ...content(state, texts),
];
