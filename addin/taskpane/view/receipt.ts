import { h, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import { linkOf, type PaneState, type ReadCard } from '../state';
import type { Texts } from '../texts';
import { moment } from './moment';
import { actions, button, fact, facts, panel, paragraph } from './parts';

/** The receipt of a sheet, as on the sheet itself, and the way to its case. */
export function receiptPanel(
  state: PaneState,
  { sheet, reading }: ReadCard,
  texts: Texts,
): readonly PaneNode[] {
  const link = linkOf(state, sheet);
  const receipt = link?.receipt ?? (sheet.origin === 'original' ? reading.receipt : null);
  const open =
    link === null || state.person === null
      ? null
      : actions(button(texts.receipt.openCase, { kind: 'open-case', id: link.caseId }));
  if (receipt === null) return open === null ? [] : [open];
  const { receipt: words } = texts;
  const written = link === null || link.receiptWritten;
  return [
    panel(
      'receipt',
      words.title,
      FOCUS.receipt,
      facts(
        fact(words.number, h('strong', { attributes: { class: 'number' } }, receipt.number)),
        fact(words.at, moment(receipt.receivedAt, state.language)),
        fact(words.sha256, h('code', {}, receipt.sha256.replace(/^sha256:/, ''))),
      ),
      paragraph(written ? words.onSheet : words.toSheet, 'quiet'),
      open,
    ),
  ];
}
