import { adoptCopies } from '../identity/adopt-copies';
import { fitLongText } from '../layout/fit-long-text';
import { WorkbookError } from '../port';
import type { Environment } from './environment';
import type { LocalActs } from './watch';

/** From this set on what an add-in writes can be undone; before, it would end the user's undoing. */
const UNDO = '1.19';

/** Excel may refuse what nobody asked for: the sheet then stays as it is. */
async function unasked(act: Promise<void>): Promise<void> {
  try {
    await act;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** New copies become drafts of their own; rows of long texts grow with what is typed. */
export const localActs = (environment: Environment): LocalActs => ({
  sheetAdded: () => unasked(environment.run((context) => adoptCopies(context, environment))),
  textTyped: async (sheet, address, text) => {
    const identity = environment.known.card(sheet)?.identity;
    if (identity === undefined || !environment.supports(UNDO)) return;
    const programme = environment.programme(identity.programme, identity.version);
    const card = programme?.cards.find(({ id }) => id === identity.card);
    if (card === undefined) return;
    await unasked(fitLongText(environment.run, sheet, card, address, text));
  },
});
