/** Entry of the preview: a workbook in the browser with the add-in beside it. */
import { createBrowserEngine } from '../engine/ironcalc-browser';
import { element } from '../grid/element';
import { mountGrid, type Region } from '../grid/grid';
import { createHost } from '../host/create-host';
import { COMMANDS, TAB_LABEL } from './commands';
import { offerConnection } from './connect-pane';
import { createNotice } from './notice';
import { createPane } from './pane';
import { cycleRegions } from './regions';
import { createRibbon } from './ribbon';
import { faultsOf, settingsOf, type Theme } from './settings';
import { applyTheme, OFFICE_COLOURS, preferredTheme } from './theme';
import { PAGE_TEXTS } from './texts';

const settings = settingsOf(new URLSearchParams(location.search));
const texts = PAGE_TEXTS[settings.language];
let theme: Theme = settings.theme ?? preferredTheme();
applyTheme(theme);
document.documentElement.lang = settings.language;
document.title = texts.title;

async function start(engineUrl: string, paneUrl: string): Promise<void> {
  const host = createHost({
    engine: await createBrowserEngine(engineUrl),
    profile: settings.profile,
    language: settings.language === 'en' ? 'en-US' : 'pl-PL',
    faults: faultsOf(settings),
  });
  const connection = offerConnection(
    host,
    () => OFFICE_COLOURS[theme],
    (visible) => pane.show(visible),
  );
  const pane = createPane(texts, () => {
    connection.setVisible(false);
    pane.show(false);
    grid.focus();
  });
  const openPane = (): void => {
    connection.setVisible(true);
    pane.show(true);
  };
  const ribbon = createRibbon(texts.ribbon, {
    label: TAB_LABEL[settings.language],
    commands: COMMANDS.map(({ label, description, icon, action }) => ({
      label: label[settings.language],
      description: description[settings.language],
      icon,
      run: () => {
        openPane();
        if (action === null) pane.frame.focus();
        else connection.runAction(action).catch(() => grid.announce(texts.notYet));
      },
    })),
  });
  const notice = createNotice(
    host,
    {
      settings,
      theme,
      chooseTheme: (chosen) => {
        theme = chosen;
        applyTheme(theme);
        connection.themeChanged();
      },
    },
    texts,
  );
  const workbook = element('main', { 'class': 'pg-workbook', 'aria-label': texts.workbook });
  const work = element('div', { class: 'pg-work' }, workbook, pane.element);
  document.body.replaceChildren(notice, ribbon, work);
  const grid = mountGrid(workbook, host, settings.language);

  const regions: readonly Region[] = [
    { element: ribbon, focus: () => ribbon.querySelector<HTMLElement>('[tabindex="0"]')?.focus() },
    ...grid.regions,
    { element: pane.element, focus: () => pane.frame.focus() },
    { element: notice, focus: () => notice.querySelector('select')?.focus() },
  ];
  const cycle = cycleRegions(regions);
  cycle.listen(document);
  pane.frame.addEventListener('load', () => {
    if (pane.frame.contentDocument !== null) cycle.listen(pane.frame.contentDocument);
  });
  pane.frame.src = paneUrl;
  grid.focus();
}

const { engine = '', pane = '' } = document.body.dataset;
start(engine, pane).catch((error: unknown) => {
  reportError(error);
  document.body.replaceChildren(
    element('main', { class: 'pg-message' }, element('p', { role: 'alert' }, texts.failed)),
  );
});
