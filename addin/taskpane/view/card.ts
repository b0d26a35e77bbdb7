import { itemsOf, type Card } from '../../../shared/definition/programme';
import type { FoundIssue } from '../card/check';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { SheetDamage } from '../../workbook/port';
import { linkOf, mayHandIn, waitingOf, type PaneState, type ReadCard } from '../state';
import type { Texts } from '../texts';
import { confirmationView } from './confirmation';
import { actions, busy, button, pageTitle, panel, paragraph, quietText } from './parts';
import { mergeView } from './merge';
import { missingDefinition } from './missing-definition';
import { changedSources } from './changed-sources';
import { newerVersion } from './newer-version';
import { problemList, problemOrigins } from './problems';
import { proposalNote } from './proposal';
import { receiptPanel } from './receipt';
import { resultList, resultOrigins } from './results';
import { waitingElsewhere, waitingPanel } from './waiting';
import { rolesWords, roleWords } from './words';

/** What is left to do here, and what has to be done on the cards that this one takes answers from. */
function leftWords({ card, programme, check }: ReadCard, texts: Texts): string {
  if (check.issues.length === 0) return texts.card.complete;
  const sources = new Map(itemsOf(card).map(({ id, from }) => [id, from]));
  const isOwn = ({ item }: FoundIssue): boolean => sources.get(item) === undefined;
  const own = check.issues.filter(isOwn);
  const empty = own.filter((issue) => issue.empty).length;
  const others = programme.cards.flatMap(({ id, title }) => {
    const count = check.issues.filter(({ item }) => sources.get(item) === id).length;
    return count === 0 ? [] : [texts.card.leftOn(count, title)];
  });
  const here = own.length === 0 ? [] : [texts.card.left(empty, own.length - empty)];
  return [...here, ...others].join('; ');
}

function progress(shown: ReadCard, texts: Texts): ElementNode {
  const { check } = shown;
  const { answered, required } = check.progress;
  const left = quietText(leftWords(shown, texts));
  const whole = { key: 'progress', attributes: { class: 'progress' } };
  // All of some cards comes from others: there is no way to go on them.
  if (required === 0) return h('div', whole, left);
  const words = texts.card.progress(answered, required);
  return h(
    'div',
    whole,
    h('p', { attributes: { class: 'count' } }, words),
    h('fluent-progress-bar', {
      attributes: {
        'value': String(answered),
        'max': String(required),
        'thickness': 'large',
        'validation-state': check.issues.length === 0 ? 'success' : null,
        'role': 'progressbar',
        'aria-label': texts.card.progressName,
        'aria-valuetext': words,
        'aria-valuenow': String(answered),
        'aria-valuemax': String(required),
      },
    }),
    left,
  );
}

function handInActions(state: PaneState, shown: ReadCard, texts: Texts): readonly PaneNode[] {
  const { card, programme, check, sheet } = shown;
  // A card to read is handed in by nobody.
  if (card.roles.length === 0) return [];
  const { person } = state;
  const complete = check.issues.length === 0;
  const handedIn = linkOf(state, sheet)?.receipt ?? shown.reading.receipt;
  const again = handedIn !== null && sheet.origin === 'original';
  const words = again ? texts.card.handInAgain : texts.card.handIn;
  const other = person !== null && !mayHandIn(card, person.role) ? person : null;
  const waits = waitingOf(state, sheet) !== null;
  return [
    actions(
      complete ? null : button(texts.card.next, { kind: 'next-problem' }, { primary: true }),
      other !== null || waits
        ? null
        : button(
            words,
            { kind: 'confirm-hand-in' },
            { primary: complete && !again, id: FOCUS.handIn },
          ),
    ),
    ...(other === null
      ? []
      : [
          paragraph(
            texts.card.notYours(
              rolesWords(programme, card.roles, texts),
              `${other.name} (${roleWords(programme, other.role, texts)})`,
            ),
          ),
        ]),
  ];
}

/** What a card is that nobody hands in. */
function toRead(card: Card, texts: Texts): readonly PaneNode[] {
  const isFilled = itemsOf(card).some(
    ({ from, filled }) => from !== undefined || filled !== undefined,
  );
  const [purpose = ''] = card.purpose.split('\n');
  return [
    paragraph(purpose),
    paragraph(isFilled ? texts.card.toReadFilled : texts.card.toRead, 'quiet'),
  ];
}

const damageWords = (damage: SheetDamage, texts: Texts): string =>
  damage.kind === 'link-external'
    ? texts.card.otherWorkbook(damage.file)
    : texts.card.damage[damage.kind];

function faultPanel({ reading }: ReadCard, texts: Texts): readonly PaneNode[] {
  const { faults, damage } = reading;
  if (faults.length + damage.length === 0) return [];
  const count = (kind: (typeof faults)[number]['kind']): number =>
    faults.filter((fault) => fault.kind === kind).length;
  const [lost, twice, foreign] = [count('item-lost'), count('item-twice'), count('item-unknown')];
  return [
    panel(
      'faults',
      texts.card.faults,
      null,
      lost === 0 ? null : paragraph(texts.card.lost(lost)),
      twice === 0 ? null : paragraph(texts.card.twice(twice)),
      foreign === 0 ? null : paragraph(texts.card.foreign(foreign)),
      [...new Set(damage.map((one) => damageWords(one, texts)))].map((words) => paragraph(words)),
      actions(button(texts.card.repair, { kind: 'repair' })),
    ),
  ];
}

function readCardView(state: PaneState, shown: ReadCard, texts: Texts): readonly PaneNode[] {
  if (state.confirming) return confirmationView(state, shown, texts);
  const { sheet, card, programme } = shown;
  const { conflict } = state;
  if (conflict?.instance === sheet.identity.instance) {
    return mergeView(conflict, state, shown, texts);
  }
  const waiting = waitingOf(state, sheet);
  return [
    pageTitle(card.title),
    paragraph(`${programme.title.split(' – ')[0] ?? ''} · ${sheet.name}`, 'quiet subtitle'),
    ...(sheet.origin === 'copy' ? [paragraph(texts.card.copy, 'quiet')] : []),
    ...(waiting === null ? [] : waitingPanel(waiting, state, texts)),
    ...faultPanel(shown, texts),
    ...newerVersion(state, shown, texts),
    ...changedSources(shown, texts),
    ...receiptPanel(state, shown, texts),
    ...(card.roles.length === 0 ? toRead(card, texts) : [progress(shown, texts)]),
    ...handInActions(state, shown, texts),
    ...(card.roles.length === 0 ? [] : problemList(shown, texts)),
    ...resultList(shown, state.language, texts),
    ...proposalNote([...problemOrigins(shown), ...resultOrigins(shown)], texts),
  ];
}

function noCardView(state: PaneState, texts: Texts): readonly PaneNode[] {
  const sheets = state.workbook?.sheets ?? [];
  return [
    pageTitle(texts.card.none),
    ...waitingElsewhere(state, texts),
    paragraph(texts.card.noneHelp),
    actions(
      button(texts.card.insertCard, { kind: 'show-page', page: 'insert' }, { primary: true }),
    ),
    ...(sheets.length === 0
      ? []
      : [
          h('h2', { key: 'here' }, texts.card.cardsHere),
          h(
            'ul',
            { key: 'here list', attributes: { class: 'rows' } },
            sheets.map(({ id, name }) =>
              h(
                'li',
                { key: id },
                h(
                  'button',
                  {
                    attributes: { type: 'button', class: 'row' },
                    on: { click: { kind: 'show-sheet', sheet: id } },
                  },
                  h('span', { attributes: { class: 'label' } }, name),
                ),
              ),
            ),
          ),
        ]),
  ];
}

/** The active sheet's card: how far it is, what is missing, what it comes to, handing in. */
export function cardPage(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { card } = state;
  switch (card.kind) {
    case 'loading':
      return [busy(texts.card.reading)];
    case 'unreachable':
      return [
        pageTitle(texts.start.stuck),
        paragraph(card.fault.message[state.language]),
        actions(button(texts.tryAgain, { kind: 'restart' }, { primary: true })),
      ];
    case 'reading':
      return [pageTitle(card.sheet.name), busy(texts.card.reading)];
    case 'none':
      return noCardView(state, texts);
    case 'fetching':
    case 'unknown':
      return missingDefinition(state, card.sheet.identity, texts);
    case 'failed':
      return [
        pageTitle(card.sheet.name),
        paragraph(
          card.fault.code === 'cell-being-edited'
            ? texts.notices.retrying
            : card.fault.message[state.language],
        ),
        actions(button(texts.tryAgain, { kind: 'reread' }, { primary: true })),
      ];
    case 'read':
      return readCardView(state, card, texts);
  }
}
