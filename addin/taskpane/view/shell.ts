import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { Message } from '../message';
import { PAGES, type Page, type PaneState } from '../state';
import { CANCELLABLE, type Work } from '../work';
import { loadedPart } from '../later/load';
import { textsIn, type Texts } from '../texts';
import { casesPage } from './cases';
import { cardPage } from './card';
import { insertPage } from './insert';
import { button } from './parts';
import { loadingCase, loadingPart } from './loading-part';
import { noticeWords, type Tone } from './words';

const tabId = (page: Page): string => `tab-${page}`;
const pageOfTab = (id: string): Page => PAGES.find((page) => tabId(page) === id) ?? 'card';

const tabs = (state: PaneState, texts: Texts): ElementNode =>
  h(
    'fluent-tablist',
    {
      attributes: {
        'activeid': tabId(state.page),
        'aria-label': texts.navigation,
        // The keyboard comes in at the tab of the page in view, not at the one that had it last. Said
        // once the pane has drawn itself: Fluent puts its own there when it begins.
        'focusgroup': state.workbook === null ? null : 'tablist inline block nomemory',
      },
      on: { change: (id): Message => ({ kind: 'show-page', page: pageOfTab(id) }) },
    },
    PAGES.map((page) =>
      h(
        'fluent-tab',
        {
          key: page,
          attributes: {
            'id': tabId(page),
            'aria-controls': 'content',
            // Fluent says so when the tabs are made; the pane changes its page by itself, too.
            'focusgroupstart': state.page === page,
          },
        },
        texts.pages[page],
      ),
    ),
  );

/** Stands before the words, so that the tone is never told by colour alone. */
const TONE_SIGNS: Readonly<Record<Tone, string>> = {
  success: '✓',
  info: 'i',
  warning: '!',
  error: '✗',
};

function notice(state: PaneState, texts: Texts): readonly PaneNode[] {
  if (state.notice === null) return [];
  const { tone, words } = noticeWords(state.notice, state, texts);
  return [
    h(
      'fluent-message-bar',
      {
        key: 'notice',
        attributes: { intent: tone, id: FOCUS.notice, tabindex: '-1' },
      },
      h(
        'span',
        { attributes: { 'slot': 'icon', 'class': `sign ${tone}`, 'aria-hidden': 'true' } },
        TONE_SIGNS[tone],
      ),
      h('span', { attributes: { class: 'notice-words' } }, words),
      h(
        'fluent-button',
        {
          attributes: {
            'slot': 'dismiss',
            'appearance': 'transparent',
            'icon-only': true,
            'size': 'small',
            'aria-label': texts.dismiss,
          },
          on: { click: { kind: 'dismiss' } },
        },
        '✕',
      ),
    ),
  ];
}

/** Of several sheets, how many are done. */
function workWords({ file }: PaneState, of: Work, texts: Texts): string {
  const words = texts.works[of];
  return of === 'inserting-file' && file.kind === 'read' && file.inserted !== null
    ? `${words} ${texts.file.done(file.inserted, file.chosen.size)}`
    : words;
}

function work(state: PaneState, texts: Texts): readonly PaneNode[] {
  if (state.work === null) return [];
  return [
    h(
      'div',
      { key: 'work', attributes: { class: 'work' } },
      h('span', {}, workWords(state, state.work, texts)),
      h('fluent-progress-bar', { attributes: { 'aria-label': texts.works[state.work] } }),
      CANCELLABLE.has(state.work)
        ? button(texts.cancel, { kind: 'cancel' }, { quiet: true })
        : null,
    ),
  ];
}

function page(state: PaneState, texts: Texts): readonly PaneNode[] {
  switch (state.page) {
    case 'card':
      return cardPage(state, texts);
    case 'insert':
      return insertPage(state, texts);
    case 'cases':
      return state.openCase === null
        ? casesPage(state, texts)
        : (loadedPart()?.caseView(state, state.openCase, texts) ??
            loadingCase(state.openCase, texts));
    case 'account':
      return loadedPart()?.accountPage(state, texts) ?? loadingPart(state, texts);
  }
}

/** The whole pane. */
export function view(state: PaneState): readonly PaneNode[] {
  const texts = textsIn(state.language);
  return [
    h('header', { key: 'head' }, tabs(state, texts)),
    h(
      'div',
      { key: 'said', attributes: { class: 'said', role: 'status' } },
      state.online
        ? null
        : h('p', { key: 'offline', attributes: { class: 'offline' } }, texts.offline),
      state.excelWaits
        ? h('p', { key: 'waits', attributes: { class: 'offline' } }, texts.notices.excelWaits)
        : null,
      work(state, texts),
      notice(state, texts),
    ),
    h(
      'main',
      { key: 'main' },
      h(
        'div',
        {
          attributes: { 'id': 'content', 'role': 'tabpanel', 'aria-labelledby': tabId(state.page) },
        },
        h('div', { key: state.page, attributes: { class: 'page' } }, page(state, texts)),
      ),
    ),
  ];
}
