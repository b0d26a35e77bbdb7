/** A modal question: yes or no, or one line of text. */
import { element } from './element';
import type { GridTexts } from './texts';

/** Resolves to the text, or `null` when the user took it back. */
export function askForText(label: string, text: string, texts: GridTexts): Promise<string | null> {
  const input = element('input', { type: 'text', id: 'kt-question', maxlength: '31' });
  input.value = text;
  const field = element('p', {}, element('label', { for: 'kt-question' }, label), input);
  const answered = ask(field, label, texts, () => input.value);
  input.select();
  return answered;
}

export async function askWhether(question: string, texts: GridTexts): Promise<boolean> {
  return (await ask(element('p', {}, question), question, texts, () => 'yes')) !== null;
}

function ask(
  body: HTMLElement,
  label: string,
  texts: GridTexts,
  given: () => string,
): Promise<string | null> {
  const before = document.activeElement;
  return new Promise((resolve) => {
    const ok = element('button', { value: 'ok' }, texts.ok);
    const cancel = element('button', { value: '', type: 'button' }, texts.cancel);
    const form = element(
      'form',
      { method: 'dialog' },
      body,
      element('div', { class: 'kt-buttons' }, ok, cancel),
    );
    const dialog = element('dialog', { 'class': 'kt-dialog', 'aria-label': label }, form);
    cancel.addEventListener('click', () => dialog.close());
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => {
      const answer = dialog.returnValue === 'ok' ? given() : null;
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
