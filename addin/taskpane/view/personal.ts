import type { Programme } from '../../../shared/definition/programme';
import { formatDay } from '../../../shared/messages/numbers';
import type { PersonalItem, PersonalRead } from '../../client/personal';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { OpenPersonal } from '../people/state';
import { peopleTexts } from '../people/texts';
import { erasable } from '../people/write';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { dayOf, moment } from './moment';
import { actions, busy, button, fact, facts, fold, panel, paragraph } from './parts';
import { itemWords } from '../case/item-words';
import { eraseForm, searchForm } from './personal-forms';
import { failureWords } from './words';

function itemState({ state, erased_at: at }: PersonalItem, { language }: PaneState): string {
  const { personal } = peopleTexts(language);
  return state === 'erased' && at !== null
    ? personal.erasedOn(dayOf(at, language))
    : personal.states[state];
}

const itemList = (
  items: readonly PersonalItem[],
  programme: Programme,
  state: PaneState,
): ElementNode =>
  h(
    'ul',
    { attributes: { class: 'plain' } },
    items.map((of) =>
      h(
        'li',
        { key: `${of.card} ${of.item}` },
        itemWords(programme, of.card, of.item) ?? of.label,
        h('span', { attributes: { class: 'message' } }, itemState(of, state)),
      ),
    ),
  );

function readList(
  of: OpenPersonal,
  items: readonly PersonalItem[],
  state: PaneState,
  texts: Texts,
) {
  const { personal } = peopleTexts(state.language);
  const titleOf = (card: string): string =>
    items.find((item) => item.card === card)?.card_title ?? card;
  const row = (read: PersonalRead): ElementNode =>
    h(
      'li',
      {},
      personal.read(texts.roles[read.by], read.institution.name),
      h(
        'span',
        { attributes: { class: 'message' } },
        `${moment(read.at, state.language)}; ${personal.readWhat(titleOf(read.card), read.revision, read.person)}`,
      ),
    );
  return [
    paragraph(personal.readsHelp, 'quiet'),
    of.reads.length === 0
      ? paragraph(personal.noReads)
      : h('ul', { attributes: { class: 'plain' } }, of.reads.map(row)),
    ...(of.more === null ? [] : [actions(button(personal.moreReads, { kind: 'more-reads' }))]),
  ];
}

const summary = (words: string): readonly PaneNode[] => [
  h('span', { attributes: { class: 'summary-title' } }, words),
];

function shown(of: OpenPersonal, programme: Programme, state: PaneState, texts: Texts) {
  const { personal } = peopleTexts(state.language);
  const { form } = state.people;
  if (of.held.kind === 'idle' || of.held.kind === 'loading') return [busy(personal.loading)];
  if (of.held.kind === 'failed') {
    return [
      paragraph(failureWords(of.held.failure, texts)),
      actions(button(texts.tryAgain, { kind: 'open-personal' })),
    ];
  }
  const { why, months, keep_until: until, items } = of.held.value;
  return [
    facts(
      fact(personal.why, why),
      fact(
        personal.until,
        until === null ? personal.untilOpen(months) : formatDay(until, state.language),
      ),
    ),
    items.length === 0
      ? paragraph(personal.noItems)
      : fold(
          'personal items',
          summary(personal.items(items.length)),
          false,
          itemList(items, programme, state),
        ),
    fold('personal reads', summary(personal.reads), false, readList(of, items, state, texts)),
    ...(form?.task.kind === 'search' ? searchForm(form, of, state, texts) : []),
    ...(form?.task.kind === 'erase' ? [eraseForm(form, of, programme, state, texts)] : []),
    actions(
      form?.task.kind === 'search'
        ? null
        : button(
            personal.search,
            { kind: 'begin-form', task: { kind: 'search' } },
            { id: 'search-person' },
          ),
      form?.task.kind === 'erase' || erasable(of).length === 0
        ? null
        : button(personal.erase, { kind: 'begin-form', task: { kind: 'erase' } }, { id: 'erase' }),
      button(personal.close, { kind: 'leave-personal' }, { quiet: true }),
    ),
  ];
}

/** What a case holds of people, for those who look after it: why, how long, who read it. */
export const personalPanel = (
  of: OpenPersonal,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): PaneNode =>
  panel(
    'personal',
    peopleTexts(state.language).personal.title,
    FOCUS.personal,
    ...shown(of, programme, state, texts),
  );
