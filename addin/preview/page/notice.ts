/** The bar that says what this page is, with the choice of theme and what testers need. */
import { formatCell } from '../host/address';
import type { Host } from '../host/host';
import { element } from '../grid/element';
import { FAULT_KINDS, PROFILE_NAMES, THEMES, type Settings, type Theme } from './settings';
import type { PageTexts } from './texts';

export interface NoticeActions {
  readonly settings: Settings;
  readonly theme: Theme;
  readonly chooseTheme: (theme: Theme) => void;
}

function select<Name extends string>(
  name: string,
  names: readonly Name[],
  labels: Readonly<Record<Name, string>>,
  chosen: Name,
): HTMLSelectElement {
  return element(
    'select',
    { name },
    ...names.map((value) => new Option(labels[value], value, false, value === chosen)),
  );
}

const labelled = (label: string, field: HTMLElement): HTMLElement =>
  element('label', { class: 'pg-field' }, element('span', {}, label), field);

/** A plain form: it reloads the page with what was chosen in its address. */
function settingsForm({ settings, theme }: NoticeActions, texts: PageTexts): HTMLFormElement {
  const faults = FAULT_KINDS.map((kind) => {
    const box = element('input', { type: 'checkbox', name: 'usterka', value: kind });
    box.checked = settings.faultKinds.includes(kind);
    return element('label', { class: 'pg-check' }, box, texts.faultNames[kind]);
  });
  const request = element('input', { type: 'number', name: 'zadanie', min: '1', max: '9999' });
  request.value = String(settings.request);
  const keptTheme = element('input', { type: 'hidden', name: 'motyw', value: theme });
  const keptLanguage = element('input', {
    type: 'hidden',
    name: 'jezyk',
    value: settings.language,
  });
  return element(
    'form',
    { method: 'get' },
    keptTheme,
    keptLanguage,
    labelled(texts.profile, select('profil', PROFILE_NAMES, texts.profiles, settings.profile)),
    element('fieldset', {}, element('legend', {}, texts.faults), ...faults),
    labelled(texts.request, request),
    element('button', { 'aria-describedby': 'pg-reload' }, texts.reload),
    element('p', { id: 'pg-reload' }, texts.reloadWarning),
  );
}

function colleagueForm(host: Host, texts: PageTexts): HTMLFormElement {
  const text = element('input', { type: 'text' });
  const told = element('p', { role: 'status' });
  const form = element(
    'form',
    {},
    element(
      'fieldset',
      {},
      element('legend', {}, texts.colleague),
      labelled(texts.colleagueText, text),
      element('button', {}, texts.colleagueTypes),
      told,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { sheet, active } = host.workbook.selection;
    const outcome = host.remoteEdit(sheet, active, text.value);
    told.textContent =
      outcome.kind === 'accepted'
        ? texts.colleagueTyped(formatCell(active))
        : outcome.alert.message;
  });
  return form;
}

export function createNotice(host: Host, actions: NoticeActions, texts: PageTexts): HTMLElement {
  const themes = select('motyw', THEMES, texts.themes, actions.theme);
  const form = settingsForm(actions, texts);
  themes.addEventListener('change', () => {
    const chosen = THEMES.find((theme) => theme === themes.value);
    if (chosen === undefined) return;
    actions.chooseTheme(chosen);
    const kept = form.elements.namedItem('motyw');
    if (kept instanceof HTMLInputElement) kept.value = chosen;
  });
  return element(
    'section',
    { 'class': 'pg-notice', 'aria-label': texts.notice },
    element('div', {}, element('h1', {}, texts.notice), ' ', element('p', {}, texts.noticeMore)),
    labelled(texts.theme, themes),
    element(
      'details',
      {},
      element('summary', {}, texts.testers),
      element('div', { class: 'pg-testers' }, form, colleagueForm(host, texts)),
    ),
  );
}
