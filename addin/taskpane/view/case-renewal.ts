import type { Programme } from '../../../shared/definition/programme';
import { formatDay } from '../../../shared/messages/numbers';
import type { CaseDetail } from '../../client/api';
import { renewalOffer, type RenewalOffer } from '../case/renewal';
import type { PaneNode } from '../dom/node';
import type { OpenCase, PaneState } from '../state';
import type { Texts } from '../texts';
import { actions, button, panel, paragraph } from './parts';

function offered(
  offer: RenewalOffer,
  { certificate }: CaseDetail,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { renewal } = texts.procedure;
  const { language, renewals, workbook, work } = state;
  switch (offer.kind) {
    case 'under-way':
      return [paragraph(renewal.underWay)];
    case 'not-yet':
      return [paragraph(renewal.opens(formatDay(offer.from, language)))];
    case 'open': {
      const sheet = workbook?.sheets.find(({ identity, origin }) =>
        renewals.some(
          ({ instance, number }) =>
            origin === 'original' && instance === identity.instance && number === certificate,
        ),
      );
      return [
        paragraph(renewal.open(formatDay(offer.until, language))),
        actions(
          sheet === undefined
            ? button(
                renewal.ask,
                { kind: 'ask-renewal' },
                { primary: true, id: 'ask-renewal', disabled: work !== null },
              )
            : button(renewal.goTo, { kind: 'show-sheet', sheet: sheet.id }),
        ),
      ];
    }
  }
}

/** What the holder of a certificate may do about another term of it. */
export function renewalPanel(
  { entry }: OpenCase,
  detail: CaseDetail,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { person, cases, today } = state;
  if (person?.role !== 'applicant' || entry.kind !== 'loaded') return [];
  const offer = renewalOffer(programme, {
    detail,
    entry: entry.value,
    cases: cases.list.kind === 'loaded' ? cases.list.value.items : [],
    today,
  });
  if (offer === null) return [];
  return [
    panel('renewal', texts.procedure.renewal.title, null, offered(offer, detail, state, texts)),
  ];
}
