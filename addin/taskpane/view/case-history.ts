import type { Programme } from '../../../shared/definition/programme';
import { formatDay } from '../../../shared/messages/numbers';
import { PERSONAL_ERASED } from '../../../shared/process/standing';
import type { CaseDetail, CaseEvent } from '../../client/api';
import { erasedIn } from '../card/erased';
import { itemWords } from '../case/item-words';
import { isException, saidData, type SaidDatum } from '../case/said-event';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { basisView } from './case-basis';
import { dayOf } from './moment';
import { fold, panel, quietText } from './parts';
import { capitalised, roleWords } from './words';

/** What a step is called; that a card was handed in names the card. */
function eventTitle({ event, data }: CaseEvent, programme: Programme, texts: Texts): string {
  if (event === PERSONAL_ERASED) return texts.procedure.erased;
  const known = programme.process.events.find(({ id }) => id === event)?.title;
  const card = programme.cards.find(({ id }) => id === data['card']);
  return known ?? (card === undefined ? event : texts.case.handedInCard(card.title));
}

/** What a step recorded: declarations say themselves, the rest stands under its labels. */
function recorded(data: readonly SaidDatum[]): readonly PaneNode[] {
  const labelled = data.filter(({ label }) => label !== null);
  return [
    ...data.filter(({ label }) => label === null).map(({ id, said }) => h('p', { key: id }, said)),
    ...(labelled.length === 0
      ? []
      : [
          h(
            'dl',
            { key: 'data', attributes: { class: 'said-answers' } },
            labelled.map(({ id, label, said }) => [
              h('dt', { key: `dt ${id}` }, label),
              h('dd', { key: `dd ${id}` }, said),
            ]),
          ),
        ]),
  ];
}

/** What an erasure took away: items, never a value. */
function erasedItems(
  { event, data }: CaseEvent,
  programme: Programme,
  { procedure }: Texts,
): readonly SaidDatum[] {
  const items = erasedIn(data);
  if (event !== PERSONAL_ERASED || items.length === 0) return [];
  const words = items.map(({ card, item }) => itemWords(programme, card, item));
  const said = words.filter((one) => one !== null).join('\n');
  return [{ id: 'items', label: procedure.erasedItems, said }];
}

/** When a step was, by whom, and when it was recorded where that was later. */
function whenAndWho(
  { day, at, by }: CaseEvent,
  programme: Programme,
  { language }: PaneState,
  texts: Texts,
): string {
  const own = formatDay(day, language);
  const written = dayOf(at, language);
  const words = `${own}, ${roleWords(programme, by, texts)}`;
  return written === own ? words : `${words} (${texts.procedure.recorded(written)})`;
}

/** A step with all that it recorded and rests on. */
export const eventView = (
  event: CaseEvent,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] => [
  h('strong', { attributes: { class: 'step' } }, capitalised(eventTitle(event, programme, texts))),
  quietText(whenAndWho(event, programme, state, texts)),
  ...recorded(saidData(programme.process, event, state.language)),
  ...recorded(erasedItems(event, programme, texts)),
  ...basisView(event, programme, state, texts),
];

/** What the last step of another body said, as far as it said anything: what is asked, or decided. */
export function lastSaid(
  { events }: CaseDetail,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { process } = programme;
  const last = events.findLast(({ event }) => process.events.some(({ id }) => id === event));
  if (last === undefined || last.by === state.person?.role) return [];
  if (isException(process, last.event)) return [];
  const data = saidData(process, last, state.language).filter(({ label }) => label !== null);
  if (data.length === 0) return [];
  return [
    panel(
      'last said',
      capitalised(eventTitle(last, programme, texts)),
      null,
      recorded(data),
      quietText(whenAndWho(last, programme, state, texts)),
    ),
  ];
}

/** All that has happened in the case, the first first. */
export const history = (
  { events }: CaseDetail,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): ElementNode =>
  fold(
    'history',
    [h('span', { attributes: { class: 'summary-title' } }, texts.case.history)],
    state.person?.role === 'appeal-body',
    h(
      'ol',
      { attributes: { class: 'history' } },
      events.map((event) =>
        h('li', { key: String(event.version) }, ...eventView(event, programme, state, texts)),
      ),
    ),
  );

/** Exceptions that were allowed: who asked, why, until when. */
export function exceptions(
  { events }: CaseDetail,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { process } = programme;
  const allowed = events.filter(({ event }) => isException(process, event));
  if (allowed.length === 0) return [];
  const { procedure } = texts;
  return [
    panel(
      'exceptions',
      procedure.exceptions,
      null,
      h(
        'ul',
        { attributes: { class: 'plain' } },
        allowed.map((event) =>
          h(
            'li',
            { key: String(event.version) },
            h('strong', {}, capitalised(eventTitle(event, programme, texts))),
            recorded(saidData(process, event, state.language)),
            quietText(
              procedure.allowed(
                roleWords(programme, event.by, texts),
                formatDay(event.day, state.language),
              ),
            ),
          ),
        ),
      ),
    ),
  ];
}
