/** The add-in's commands as its manifest has them. */
import type { Text } from '../../../shared/messages/language';
import type { RibbonCommand } from './ribbon';

export interface CommandPlan {
  readonly label: Text;
  readonly description: Text;
  readonly icon: RibbonCommand['icon'];
  /** The id that the add-in associates a function with; `null` shows the pane. */
  readonly action: string | null;
}

export const TAB_LABEL: Text = { pl: 'Kartoteka', en: 'Kartoteka' };

export const COMMANDS: readonly CommandPlan[] = [
  {
    label: { pl: 'Otwórz panel', en: 'Open the pane' },
    description: {
      pl: 'Pokazuje panel Kartoteki obok arkusza.',
      en: 'Shows Kartoteka’s pane beside the sheet.',
    },
    icon: 'pane',
    action: null,
  },
  {
    label: { pl: 'Wstaw kartę…', en: 'Insert a card…' },
    description: {
      pl: 'Dodaje do skoroszytu arkusz z\u00a0kartą wybraną w\u00a0panelu.',
      en: 'Adds a sheet with the card chosen in the pane to the workbook.',
    },
    icon: 'insert',
    action: 'insertCard',
  },
  {
    label: { pl: 'Złóż', en: 'Hand in' },
    description: {
      pl: 'Sprawdza i\u00a0składa kartę z\u00a0otwartego arkusza.',
      en: 'Checks and hands in the card of the open sheet.',
    },
    icon: 'send',
    action: 'handIn',
  },
];
