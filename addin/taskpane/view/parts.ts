/** Small pieces that the views are made of. */
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { Message } from '../message';

type Part = PaneNode | null | readonly PaneNode[];

export interface ButtonLook {
  readonly primary?: boolean;
  /** Looks like text: for what is done rarely. */
  readonly quiet?: boolean;
  readonly disabled?: boolean;
  readonly id?: string;
  /** Says more than the words on it, where several buttons have the same. */
  readonly name?: string;
}

export const button = (words: string, message: Message, look: ButtonLook = {}): ElementNode =>
  h(
    'fluent-button',
    {
      key: look.id ?? words,
      on: { click: message },
      attributes: {
        'appearance': look.primary === true ? 'primary' : look.quiet === true ? 'subtle' : null,
        'disabled-focusable': look.disabled === true,
        // Fluent tells the browser alone; checkers of accessibility look at attributes.
        'aria-disabled': look.disabled === true ? 'true' : null,
        'id': look.id,
        'aria-label': look.name,
      },
    },
    words,
  );

export const actions = (...buttons: readonly Part[]): ElementNode =>
  h('div', { attributes: { class: 'actions' } }, ...buttons);

/** The heading of a page; the keyboard is moved to it after a change of page. */
export const pageTitle = (words: string, id = 'page'): ElementNode =>
  h('h1', { key: `title ${id}`, attributes: { id, tabindex: '-1' } }, words);

export const paragraph = (words: string, look?: string): ElementNode =>
  h('p', { attributes: { class: look } }, words);

/** Something set apart that asks for attention or keeps something to be found again. */
export const panel = (
  key: string,
  title: string,
  id: string | null,
  ...content: readonly Part[]
): ElementNode =>
  h(
    'section',
    { key, attributes: { class: 'panel' } },
    h('h2', { attributes: { id, tabindex: id === null ? null : '-1' } }, title),
    ...content,
  );

/** A term with what it says. */
export const fact = (term: string, said: PaneNode): readonly ElementNode[] => [
  h('dt', { key: `dt ${term}` }, term),
  h('dd', { key: `dd ${term}` }, said),
];
export const facts = (...list: readonly (readonly ElementNode[])[]): ElementNode =>
  h('dl', { attributes: { class: 'facts' } }, ...list);

/** A part that can be folded; open at first or not, and then as the person leaves it. */
export const fold = (
  key: string,
  summary: readonly PaneNode[],
  open: boolean,
  ...content: readonly Part[]
): ElementNode =>
  h(
    'details',
    { key, initially: open ? { open: '' } : {} },
    h('summary', {}, ...summary),
    h('div', { attributes: { class: 'folded' } }, ...content),
  );

export const quietText = (words: string): ElementNode =>
  h('span', { attributes: { class: 'quiet' } }, words);

/** Work under way that has no measure. */
export const busy = (words: string): ElementNode =>
  h(
    'p',
    { key: 'busy', attributes: { class: 'busy' } },
    h('fluent-spinner', { attributes: { 'size': 'tiny', 'aria-hidden': 'true' } }),
    h('span', {}, words),
  );
