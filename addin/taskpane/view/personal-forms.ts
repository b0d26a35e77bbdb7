import { ERASURE_REASONS } from '../../../shared/api/personal';
import type { Programme } from '../../../shared/definition/programme';
import { itemWords } from '../case/item-words';
import type { FoundItem, PersonalItem } from '../../client/personal';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { Form, OpenPersonal } from '../people/state';
import { peopleTexts } from '../people/texts';
import { erasable, itemKey, toErase } from '../people/write';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { choiceField, formPanel, textField } from './form';
import { actions, busy, button, paragraph } from './parts';

/** A value that a case holds, as words; of a table the cells of its rows. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(' · ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(said).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const foundRow = (of: FoundItem, { language }: PaneState): ElementNode =>
  h(
    'li',
    {},
    `${of.label}: ${said(of.value)}`,
    h(
      'span',
      { attributes: { class: 'message' } },
      peopleTexts(language).search.where(of.receipt, of.revision),
    ),
  );

/** What was found about somebody, to be given to them. */
function found({ found: loaded }: OpenPersonal, state: PaneState): readonly PaneNode[] {
  const { search } = peopleTexts(state.language);
  if (loaded.kind === 'loading') return [busy(peopleTexts(state.language).personal.loading)];
  if (loaded.kind !== 'loaded') return [];
  const { items } = loaded.value;
  const title = items.length === 0 ? search.none : search.found(items.length);
  return [
    h(
      'p',
      { key: 'found', attributes: { id: FOCUS.found, class: 'found', tabindex: '-1' } },
      h('strong', {}, title),
    ),
    ...(items.length === 0
      ? []
      : [
          h(
            'ul',
            { key: 'found items', attributes: { class: 'plain' } },
            items.map((item) => foundRow(item, state)),
          ),
          actions(
            button(search.save, { kind: 'save-found' }, { id: 'save-found' }),
            button(search.copy, { kind: 'copy-found' }, { id: 'copy-found' }),
          ),
        ]),
  ];
}

/** Asks about whom, and shows what is held. */
export function searchForm(
  form: Form,
  of: OpenPersonal,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { search } = peopleTexts(state.language);
  const value = textField(form, 'value', search.value);
  return [
    formPanel(form, search, state, texts, paragraph(search.help), value),
    ...found(of, state),
  ];
}

const named = (of: PersonalItem, programme: Programme): string =>
  itemWords(programme, of.card, of.item) ?? `${of.label} (${of.card_title})`;

function itemChoice(of: PersonalItem, { spared }: OpenPersonal, words: string): ElementNode {
  const key = itemKey(of);
  const id = `erase ${key}`.replaceAll(' ', '-');
  return h(
    'li',
    { key },
    h(
      'div',
      { attributes: { class: 'check' } },
      h('input', {
        attributes: { id, type: 'checkbox', checked: !spared.has(key) },
        on: { click: { kind: 'toggle-spared', item: key } },
      }),
      h('label', { attributes: { for: id } }, words),
    ),
  );
}

/** What is to be erased, and why; exactly what goes and what stays is said before. */
export function eraseForm(
  form: Form,
  of: OpenPersonal,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): PaneNode {
  const { erase } = peopleTexts(state.language);
  const going = toErase(of);
  return formPanel(
    form,
    { title: erase.title, send: erase.send(going.length), ready: going.length > 0 },
    state,
    texts,
    choiceField(form, 'reason', erase.reason, [
      ['', erase.choose],
      ...ERASURE_REASONS.map((reason) => [reason, erase.reasons[reason]] as const),
    ]),
    h(
      'fieldset',
      { key: 'items', attributes: { class: 'erasing' } },
      h('legend', {}, erase.items),
      h(
        'ul',
        {},
        erasable(of).map((item) => itemChoice(item, of, named(item, programme))),
      ),
    ),
    going.length === 0 ? paragraph(erase.nothing) : paragraph(erase.goes(going.length)),
    going.length === 0
      ? null
      : h(
          'ul',
          { key: 'going', attributes: { class: 'listed' } },
          going.map((item) => h('li', { key: itemKey(item) }, named(item, programme))),
        ),
    paragraph(erase.copies),
    paragraph(erase.stays),
  );
}
