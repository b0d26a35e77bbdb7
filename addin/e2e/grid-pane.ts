/** A pane for tests of the grid: writes a card of SC KIS into the workbook as the add-in does. */
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { buildSheet } from '../../shared/sheet/build';
import { loadLists } from '../workbook/layout/load-lists';
import { protectSheet } from '../workbook/layout/protect-sheet';
import { writeLists } from '../workbook/layout/write-lists';
import { writePlan } from '../workbook/layout/write-plan';

async function insert(id: string): Promise<void> {
  const card = SC_KIS.cards.find((candidate) => candidate.id === id);
  if (card === undefined) throw new Error(`SC KIS has no card "${id}"`);
  const identity = { programme: SC_KIS.id, version: SC_KIS.version, card: card.id, instance: 'x' };
  await Excel.run(async (context) => {
    const { workbook } = context;
    const lists = loadLists(workbook);
    await context.sync();
    const plan = buildSheet(card, { identity });
    writeLists(workbook, plan.lists, lists());
    const sheet = workbook.worksheets.add(plan.name);
    writePlan(sheet, plan);
    sheet.activate();
    protectSheet(sheet);
    await context.sync();
  });
}

/** As the pane does when a problem is clicked. */
const goTo = (address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });

void Office.onReady().then(() => {
  const heading = document.createElement('h1');
  heading.textContent = 'Panel próbny';
  document.body.append(heading);
  for (const { id } of SC_KIS.cards) {
    const button = document.createElement('button');
    button.textContent = id;
    button.addEventListener('click', () => {
      void insert(id).then(() => {
        button.dataset['inserted'] = 'yes';
      });
    });
    document.body.append(button);
  }
  const go = document.createElement('button');
  go.textContent = 'goto';
  go.addEventListener('click', () => void goTo('B5'));
  document.body.append(go);
  const theme = document.createElement('output');
  theme.textContent = Office.context.officeTheme.bodyBackgroundColor;
  Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, () => {
    theme.textContent = Office.context.officeTheme.bodyBackgroundColor;
  });
  document.body.append(theme);
});
