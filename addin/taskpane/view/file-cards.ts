import type { Language } from '../../../shared/messages/language';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { FileCard, FileOfCards, ReadFileCard, UnreadPlace } from '../file/file-card';
import { fileTextsIn, type FileTexts } from '../file/file-texts';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { differenceFold } from './differences';
import { actions, button, fold, paragraph, quietText } from './parts';
import { failureWords } from './words';

type CardWords = FileTexts['cards'];

const places = (
  unread: readonly UnreadPlace[],
  language: Language,
  words: CardWords,
): ElementNode =>
  fold(
    'unread',
    [
      h('span', { attributes: { class: 'summary-title' } }, words.unread),
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
            [label, cell === null ? null : words.cell(cell)]
              .filter((part) => part !== null)
              .join(', '),
          ),
          ' ',
          h('span', { attributes: { class: 'message' } }, why[language]),
        ),
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
  const words = fileTextsIn(language).cards;
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
        words.sheet(card.sheet),
        card.answered === 0 ? words.blank : words.answers(card.answered),
      ].join(' · '),
    ),
    version === programme.version ? null : paragraph(words.older(version, programme.version)),
    remarks.map((remark) => paragraph(remark[language])),
    aside.length === 0 ? null : paragraph(words.aside(aside.length)),
    differences.length === 0 ? null : differenceFold(differences, language, texts),
    unread.length === 0 ? null : places(unread, language, words),
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
        h('h3', {}, fileTextsIn(state.language).cards.sheet(card.sheet)),
        paragraph('pl' in card.why ? card.why[state.language] : failureWords(card.why, texts)),
      );

/** Cards of a file: what of each was read, and inserting them. */
export function cardsContent(
  file: FileOfCards,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const words = fileTextsIn(state.language).cards;
  const readable = file.cards.filter(({ kind }) => kind === 'read').length;
  return [
    paragraph(words.holds(file.cards.length)),
    h(
      'ul',
      { key: 'cards', attributes: { class: 'entries' } },
      file.cards.map((card, index) => fileCard(card, index, file.chosen.has(index), state, texts)),
    ),
    ...(file.others.length === 0
      ? []
      : [paragraph(words.others(file.others.map((name) => `„${name}”`).join(', ')), 'quiet')]),
    ...(file.cards.length === 0 ? [paragraph(words.noCards)] : []),
    ...(readable === 0
      ? []
      : [
          actions(
            button(
              words.insert(file.chosen.size),
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
