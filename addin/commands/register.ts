import type { Intent } from '../taskpane/message';

/** What the buttons of the ribbon do in the pane, by the names that the manifest gives them. */
export const COMMANDS: Readonly<Record<string, Intent>> = {
  insertCard: { kind: 'show-page', page: 'insert' },
  handIn: { kind: 'confirm-hand-in' },
};

/** Opening the pane is Excel's own action; the other buttons open it and say where. */
export function registerCommands(dispatch: (intent: Intent) => void): void {
  for (const [name, intent] of Object.entries(COMMANDS)) {
    const run = async (event: Office.AddinCommands.Event): Promise<void> => {
      await Office.addin.showAsTaskpane();
      dispatch(intent);
      event.completed();
    };
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(event));
  }
}
