import { programmeIn } from '../definitions';
import type { PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { PaneState, Waiting } from '../state';
import type { Texts } from '../texts';
import { moment } from './moment';
import { actions, button, panel, paragraph } from './parts';

function explanation({ reason, handIn }: Waiting, { waiting }: Texts): string {
  switch (reason) {
    case 'conflict':
      return waiting.conflict;
    case 'changed':
      return handIn.state === 'sent' ? waiting.changedSent : waiting.changed;
    case 'not-yours':
      return waiting.notYours;
    case 'signed-out':
      return waiting.signedOut;
    default:
      return waiting.network;
  }
}

/** A hand-in without a receipt yet: why it waits and what can be done. */
export function waitingPanel(
  of: Waiting,
  state: PaneState,
  texts: Texts,
  /** The card's title, when its sheet is not the one in view. */
  elsewhere: string | null = null,
): readonly PaneNode[] {
  const { waiting } = texts;
  const { handIn, reason } = of;
  const { key } = handIn;
  const changed = reason === 'changed';
  const send = button(
    changed ? waiting.sendConfirmed : waiting.send,
    { kind: 'resend', key, agreed: changed },
    { primary: !changed || handIn.state === 'sent', disabled: state.work !== null },
  );
  const again =
    changed && handIn.state === 'unsent' && elsewhere === null
      ? button(
          waiting.handInCurrent,
          { kind: 'confirm-hand-in' },
          { primary: true, id: FOCUS.handIn },
        )
      : null;
  const settle =
    reason === 'conflict'
      ? button(
          elsewhere === null ? waiting.compare : waiting.restore,
          { kind: elsewhere === null ? 'compare' : 'restore-filling', key },
          { primary: true, disabled: state.work !== null },
        )
      : null;
  return [
    panel(
      `waiting ${key}`,
      waiting.title,
      null,
      elsewhere === null ? null : paragraph(waiting.elsewhere(elsewhere)),
      paragraph(waiting.confirmed(moment(handIn.confirmedAt, state.language)), 'quiet'),
      paragraph(explanation(of, texts)),
      reason === 'conflict' && elsewhere !== null ? paragraph(waiting.conflictElsewhere) : null,
      actions(
        again,
        settle,
        ['not-yours', 'signed-out', 'conflict'].includes(reason) ? null : send,
        button(waiting.drop, { kind: 'drop-hand-in', key }, { quiet: true }),
      ),
    ),
  ];
}

/** What waits although its sheet is not in this workbook: it must not be out of sight with it. */
export const waitingElsewhere = (state: PaneState, texts: Texts): readonly PaneNode[] =>
  state.waiting
    .filter(
      ({ handIn }) =>
        state.workbook?.sheets.some(
          ({ identity, origin }) =>
            origin === 'original' && identity.instance === handIn.sheet.instance,
        ) === false,
    )
    .flatMap((one) => {
      const { sheet } = one.handIn;
      const known = programmeIn(state, sheet)?.cards.find(({ id }) => id === sheet.card);
      return waitingPanel(one, state, texts, known?.title ?? sheet.card);
    });
