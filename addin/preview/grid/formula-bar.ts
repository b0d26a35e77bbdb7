/** The strip above the sheet: where the active cell is, and what it holds. */
import { element } from './element';
import type { GridTexts } from './texts';

export interface FormulaBar {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  /** Shows an address and the contents. The contents of a locked cell can be read and copied. */
  readonly show: (address: string, text: string, readOnly: boolean) => void;
}

/** `goTo` is given what was typed into the name box. */
export function createFormulaBar(texts: GridTexts, goTo: (place: string) => void): FormulaBar {
  const place = element('input', {
    'type': 'text',
    'class': 'kt-name-box',
    'aria-label': texts.nameBox,
    'spellcheck': 'false',
    'autocomplete': 'off',
  });
  const field = element('textarea', {
    'class': 'kt-formula',
    'aria-label': texts.formulaBar,
    'rows': '1',
    'spellcheck': 'false',
    'autocomplete': 'off',
  });
  let address = '';
  place.addEventListener('focus', () => place.select());
  place.addEventListener('blur', () => {
    place.value = address;
  });
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    goTo(event.key === 'Enter' ? place.value : address);
  });
  const sign = element('span', { 'class': 'kt-fx', 'aria-hidden': 'true' }, 'fx');
  return {
    element: element('div', { class: 'kt-formula-bar' }, place, sign, field),
    field,
    show(shownAddress, text, readOnly) {
      address = shownAddress;
      if (document.activeElement !== place) place.value = shownAddress;
      if (field.value !== text) field.value = text;
      field.readOnly = readOnly;
    },
  };
}
