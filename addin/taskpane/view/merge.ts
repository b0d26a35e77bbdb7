import { undecided, type Merge } from '../../../shared/card/merge';
import { sideOf, type MergePart, type MergeSide } from '../../../shared/card/merge-part';
import { itemsOf } from '../../../shared/definition/programme';
import { mergeOf, rowOnSheet } from '../card/merge';
import { partWords } from '../card/part-words';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { Conflict, PaneState, ReadCard } from '../state';
import type { Texts } from '../texts';
import { moment } from './moment';
import { actions, button, pageTitle, panel, paragraph } from './parts';
import { roleWords } from './words';

interface Seen {
  readonly conflict: Conflict;
  readonly state: PaneState;
  readonly shown: ReadCard;
  readonly merge: Merge;
  /** The part that the keyboard is moved to. */
  readonly first: MergePart | undefined;
}

/** One side of a part, to be chosen. */
function choice(
  part: MergePart,
  side: MergeSide,
  words: string,
  id: string,
  { conflict }: Seen,
): ElementNode {
  const input = `${id}-${side}`;
  return h(
    'div',
    { key: side, attributes: { class: 'side' } },
    h('input', {
      attributes: { type: 'radio', id: input, name: id, value: side },
      initially: sideOf(part, conflict.chosen) === side ? { checked: '' } : {},
      on: { change: { kind: 'choose-side', part: part.key, side } },
    }),
    h('label', { attributes: { for: input } }, words),
  );
}

/** A part with both sides and the start; its cell is a press away. */
function partFields(part: MergePart, id: string, seen: Seen, texts: Texts): ElementNode | null {
  const { card, reading } = seen.shown;
  const item = itemsOf(card).find((one) => one.id === part.item);
  if (item === undefined) return null;
  const { conflict } = texts;
  const { label, start, mine, theirs } = partWords(item, part, seen.state.language, texts);
  const row =
    part.kind === 'row' && part.mine !== null
      ? rowOnSheet(reading.answers[part.item], part.mine.number)
      : null;
  return h(
    'li',
    { key: part.key, attributes: { class: 'entry' } },
    h(
      'fieldset',
      {
        attributes: {
          class: 'merge-part',
          id: part === seen.first ? FOCUS.conflict : null,
          tabindex: '-1',
        },
      },
      h('legend', {}, label),
      h('p', { attributes: { class: 'quiet' } }, `${conflict.start}: ${start}`),
      choice(part, 'mine', `${conflict.mine}: ${mine}`, id, seen),
      choice(part, 'theirs', `${conflict.theirs}: ${theirs}`, id, seen),
      button(
        conflict.show,
        { kind: 'go-to', item: part.item, row, column: null },
        { quiet: true, name: conflict.showNamed(label), id: `${id}-show` },
      ),
    ),
  );
}

function partList(
  key: string,
  [title, help]: readonly [string, string],
  parts: readonly MergePart[],
  seen: Seen,
  texts: Texts,
): readonly PaneNode[] {
  if (parts.length === 0) return [];
  return [
    h('h2', { key: `${key} title` }, title),
    h('p', { key: `${key} help`, attributes: { class: 'quiet' } }, help),
    h(
      'ul',
      { key: `${key} list`, attributes: { class: 'entries' } },
      parts.map((part, index) => partFields(part, `${key}-${index}`, seen, texts)),
    ),
  ];
}

function introduction({ conflict, state, shown, merge }: Seen, texts: Texts): readonly PaneNode[] {
  const { current, base } = conflict;
  const { card, programme, check } = shown;
  const unseen = itemsOf(card).filter(({ id }) => current.withheld.includes(id));
  const when = moment(current.accepted_at, state.language);
  const by = roleWords(programme, current.by, texts);
  return [
    paragraph(texts.conflict.body(current.revision, when, by)),
    ...(merge.parts.length === 0 ? [paragraph(texts.conflict.same)] : []),
    ...(base === null && merge.parts.length > 0 ? [paragraph(texts.conflict.startUnknown)] : []),
    ...(unseen.length === 0
      ? []
      : [paragraph(texts.conflict.unseen(unseen.map(({ label }) => label).join('; ')))]),
    ...(check.issues.length === 0 ? [] : [paragraph(texts.conflict.issues)]),
  ];
}

/** What is handed in with the choice, and the choice itself. */
function decision({ conflict, state, shown, merge }: Seen, texts: Texts): readonly PaneNode[] {
  const { parts } = merge;
  const { declaration } = shown.card;
  const asInCase = parts.every((part) => sideOf(part, conflict.chosen) === 'theirs');
  return [
    parts.length === 0
      ? null
      : h(
          'p',
          { key: 'open', attributes: { 'class': 'count', 'aria-live': 'polite' } },
          texts.conflict.open(undecided(merge, conflict.chosen).length),
        ),
    asInCase || declaration === undefined
      ? null
      : panel(
          'declaration',
          texts.confirmation.declaration,
          null,
          paragraph(texts.conflict.declares, 'quiet'),
          paragraph(declaration),
        ),
    actions(
      button(
        asInCase ? texts.conflict.takeAll : texts.conflict.accept,
        { kind: 'accept-merge' },
        { primary: true, id: 'accept-merge', disabled: state.work !== null },
      ),
      button(texts.conflict.leave, { kind: 'leave-conflict' }),
    ),
  ].filter((node) => node !== null);
}

/**
 * What the case has beside what the sheet has, where they differ: first what both sides changed, then
 * what one of them did. Nothing is written before the person accepts.
 */
export function mergeView(
  conflict: Conflict,
  state: PaneState,
  shown: ReadCard,
  texts: Texts,
): readonly PaneNode[] {
  const merge = mergeOf(conflict, shown, state);
  const both = merge.parts.filter(({ by }) => by === 'both');
  const one = merge.parts.filter(({ by }) => by !== 'both');
  const [first = both[0]] = undecided(merge, conflict.chosen);
  const seen: Seen = { conflict, state, shown, merge, first };
  return [
    pageTitle(texts.conflict.title, first === undefined ? FOCUS.conflict : FOCUS.page),
    paragraph(shown.card.title, 'quiet subtitle'),
    ...introduction(seen, texts),
    ...partList('both', [texts.conflict.both, texts.conflict.bothHelp], both, seen, texts),
    ...partList('one', [texts.conflict.one, texts.conflict.oneHelp], one, seen, texts),
    ...decision(seen, texts),
  ];
}
