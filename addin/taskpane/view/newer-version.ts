import { differences } from '../../../shared/card/carry-differences';
import { isLater } from '../card/version';
import { newestIn } from '../definitions';
import type { PaneNode } from '../dom/node';
import { linkOf, type PaneState, type ReadCard } from '../state';
import type { Texts } from '../texts';
import { differenceFold } from './differences';
import { actions, button, panel, paragraph } from './parts';

/** Says that there is a newer version of the sheet's card, what differs, and offers it. */
export function newerVersion(
  state: PaneState,
  { sheet, programme, card, reading }: ReadCard,
  texts: Texts,
): readonly PaneNode[] {
  const newest = newestIn(state, programme.id);
  if (newest === undefined || !isLater(newest.version, programme.version)) return [];
  const { version } = texts;
  const after = newest.cards.find(({ id }) => id === card.id);
  const found = after === undefined ? [] : differences(card, after);
  const isOfCase =
    linkOf(state, sheet) !== null || (reading.receipt !== null && sheet.origin === 'original');
  return [
    panel(
      'newer version',
      version.newer(newest.version),
      null,
      paragraph(
        after === undefined
          ? version.cardGone
          : isOfCase
            ? version.ofCase(programme.version)
            : version.older(programme.version),
      ),
      after !== undefined && found.length === 0 ? paragraph(version.same) : null,
      found.length === 0 ? null : differenceFold(found, state.language, texts),
      after === undefined || isOfCase
        ? null
        : actions(
            button(
              version.move(newest.version),
              { kind: 'move-sheet' },
              { id: 'move-sheet', disabled: state.work !== null },
            ),
          ),
    ),
  ];
}
