import type { PaneNode } from '../dom/node';
import type { PaneState, Waiting } from '../state';
import type { Texts } from '../texts';
import { moment } from './moment';
import { actions, button, panel, paragraph } from './parts';

function explanation({ reason, handIn }: Waiting, { waiting }: Texts): string {
  switch (reason) {
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
export function waitingPanel(of: Waiting, state: PaneState, texts: Texts): readonly PaneNode[] {
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
    changed && handIn.state === 'unsent'
      ? button(waiting.handInCurrent, { kind: 'confirm-hand-in' }, { primary: true })
      : null;
  return [
    panel(
      `waiting ${key}`,
      waiting.title,
      null,
      paragraph(waiting.confirmed(moment(handIn.confirmedAt, state.language)), 'quiet'),
      paragraph(explanation(of, texts)),
      actions(
        again,
        reason === 'not-yours' || reason === 'signed-out' ? null : send,
        button(waiting.drop, { kind: 'drop-hand-in', key }, { quiet: true }),
      ),
    ),
  ];
}
