import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { OpenCase, PaneState } from '../state';
import type { Texts } from '../texts';
import { actions, busy, button, pageTitle, paragraph } from './parts';
import { failureWords } from './words';

/** Stands for what a script of its own shows, as long as that is not here. */
export const loadingPart = (
  state: PaneState,
  { pages, part, tryAgain }: Texts,
): readonly PaneNode[] => [
  pageTitle(pages.account),
  ...(state.part === 'failed'
    ? [paragraph(part.failed), actions(button(tryAgain, { kind: 'need-part' }))]
    : [busy(part.loading)]),
];

/** The way back to the list of cases. */
export const backToCases = (texts: Texts): ElementNode =>
  h(
    'div',
    { key: 'back', attributes: { class: 'back' } },
    button(`‹ ${texts.case.back}`, { kind: 'leave-case' }, { quiet: true }),
  );

/** Stands for a case that is not here, or not yet. */
export const loadingCase = ({ id, detail }: OpenCase, texts: Texts): readonly PaneNode[] => [
  backToCases(texts),
  pageTitle(texts.cases.title, FOCUS.case),
  ...(detail.kind === 'failed'
    ? [
        paragraph(failureWords(detail.failure, texts)),
        actions(button(texts.tryAgain, { kind: 'open-case', id })),
      ]
    : [busy(texts.case.loading)]),
];
