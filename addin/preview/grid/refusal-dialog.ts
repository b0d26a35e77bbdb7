/** Excel's message box for an action that was refused, as a modal dialog with the same choices. */
import type { Outcome } from '../host/host';
import { element } from './element';
import type { GridTexts } from './texts';

export type Refusal = Extract<Outcome, { kind: 'refused' }>;
export type Answer = 'retry' | 'cancel' | 'insist';

type Choice = readonly [label: string, answer: Answer];

/** The first is the one that Enter presses. */
function choicesFor({ reason, alert }: Refusal, texts: GridTexts): readonly Choice[] {
  if (reason === 'formula') return [[texts.ok, 'retry']];
  if (reason !== 'validation') return [[texts.ok, 'cancel']];
  switch (alert.style) {
    case 'Stop':
      return [
        [texts.retry, 'retry'],
        [texts.cancel, 'cancel'],
      ];
    case 'Warning':
      return [
        [texts.no, 'retry'],
        [texts.yes, 'insist'],
        [texts.cancel, 'cancel'],
      ];
    case 'Information':
      return [
        [texts.ok, 'insist'],
        [texts.cancel, 'cancel'],
      ];
  }
}

/** Resolves when the user has answered; Esc answers `cancel`. Focus is the caller's to return. */
export function askAboutRefusal(refusal: Refusal, texts: GridTexts): Promise<Answer> {
  const { alert } = refusal;
  return new Promise((resolve) => {
    let answer: Answer = 'cancel';
    const buttons = choicesFor(refusal, texts).map(([label, given]) => {
      const button = element('button', { type: 'button' }, label);
      button.addEventListener('click', () => {
        answer = given;
        dialog.close();
      });
      return button;
    });
    const dialog = element(
      'dialog',
      {
        'class': `kt-dialog kt-${alert.style.toLowerCase()}`,
        'role': 'alertdialog',
        'aria-labelledby': 'kt-alert-title',
        'aria-describedby': 'kt-alert-text',
      },
      element('h2', { id: 'kt-alert-title' }, alert.title),
      element('p', { id: 'kt-alert-text' }, alert.message),
      element('div', { class: 'kt-buttons' }, ...buttons),
    );
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    buttons[0]?.focus();
  });
}
