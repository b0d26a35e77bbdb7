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
    label: { pl: 'Otwórz panel', en: 'Open panel' },
    description: {
      pl: 'Pokazuje panel Kartoteki: Twoje sprawy, karty w\u00a0tym zeszycie i\u00a0to, czego jeszcze w\u00a0nich brakuje.',
      en: 'Shows Kartoteka’s panel: your cases, the cards in this workbook and what they still lack.',
    },
    icon: 'pane',
    action: null,
  },
  {
    label: { pl: 'Wstaw kartę', en: 'Insert card' },
    description: {
      pl: 'Dodaje do zeszytu arkusz z\u00a0kartą wybraną w\u00a0panelu, na przykład z\u00a0wnioskiem.',
      en: 'Adds a sheet to the workbook with the card chosen in the panel, an application for example.',
    },
    icon: 'insert',
    action: 'insertCard',
  },
  {
    label: { pl: 'Złóż', en: 'Hand in' },
    description: {
      pl: 'Sprawdza kartę z\u00a0otwartego arkusza i\u00a0pokazuje ją do potwierdzenia. Bez potwierdzenia nic nie zostanie wysłane.',
      en: 'Checks the card on the open sheet and shows it for you to confirm. Nothing is sent until you do.',
    },
    icon: 'send',
    action: 'handIn',
  },
];
