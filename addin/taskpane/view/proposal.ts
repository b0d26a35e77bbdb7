import type { Origin } from '../../../shared/definition/programme';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { Texts } from '../texts';
import { paragraph } from './parts';

/** A quiet word beside what is our proposal and not the source's; nothing beside the rest. */
export const proposalMark = (origin: Origin, texts: Texts): ElementNode | null =>
  origin === 'source'
    ? null
    : h(
        'span',
        { attributes: { class: 'proposal', title: texts.proposal.help } },
        texts.proposal.mark,
      );

/** What the word means, once on a page that has it. */
export const proposalNote = (origins: readonly Origin[], texts: Texts): readonly PaneNode[] =>
  origins.includes('proposal') ? [paragraph(texts.proposal.note, 'quiet proposal-note')] : [];
