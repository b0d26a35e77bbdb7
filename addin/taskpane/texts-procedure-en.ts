/** Words about cases and their procedure in English. */
import { englishCount } from '../../shared/messages/plural';
import type { ProcedureTexts } from './texts-procedure-pl';

export const procedureEn: ProcedureTexts = {
  overdue: (day) => `overdue since ${day}`,
  recorded: (day) => `recorded on ${day}`,
  personal: 'Personal data in this case',
  erased: 'personal data were erased',
  erasedItems: 'Erased items',
  exceptions: 'Exceptions',
  allowed: (by, day) => `Allowed by the ${by}, ${day}`,
  basis: 'What the decision rests on',
  basisCard: (card, revision) => `${card}: version ${revision}`,
  basisResults: (card) => `Results: ${card}`,
  insertRevision: 'Insert this version',
  insertRevisionNamed: (card, revision) => `Insert this version: ${card}, version ${revision}`,
  file: 'The decision appealed against',
  status: 'In the register',
  statuses: {
    valid: 'valid',
    expired: 'expired',
    withdrawn: 'withdrawn',
    superseded: 'replaced by a newer one',
  },
  until: (status, day) => `${status}, until ${day}`,

  renewal: {
    title: 'Renewal of the certificate',
    open: (until) =>
      `The renewal can be asked for until ${until}. The application opens filled from this case: check it and change what is different now.`,
    opens: (from) => `The renewal can be asked for from ${from}.`,
    underWay: 'The renewal has been asked for; its case is among yours.',
    ask: 'Renew the certificate',
    goTo: 'Go to the application for renewal',
    into: (number) => `a new case: renewal of the certificate ${number}`,
    row: (number) => `renewal of ${number}`,
  },

  lists: {
    late: 'Overdue',
    soon: 'Within 7 days',
    rest: 'The others',
    closed: 'Closed',
    titled: (title, count) => `${title} (${count})`,
    partial: 'The numbers are of the cases loaded so far.',
    due: (day) => `by ${day}`,
    wasDue: (day) => `was due on ${day}`,
  },

  checklist: {
    title: 'Check item by item',
    help: 'Mark what has to be completed. The request is written from the marks; until it is sent they stay on this device.',
    begin: 'Check the items of the application',
    goOn: (count) => `Go on checking (${englishCount(count, 'mark', 'marks')})`,
    loading: 'Loading the answers…',
    leave: 'Close the list',
    section: (marked, count) => `${marked} of ${count}`,
    sectionName: (marked, count) => `${marked} of ${englishCount(count, 'item', 'items')} marked`,
    blank: 'no answer',
    mark: 'to be completed',
    markNamed: (label) => `to be completed: ${label}`,
    remark: 'What to change (briefly)',
    remarkNamed: (label) => `What to change (briefly): ${label}`,
    write: 'Write the request',
    none: 'Nothing is marked.',
    request: (card) => `To be completed or corrected on the card “${card}”:`,
  },

  notices: {
    title: (count) => `Notices (${count})`,
    kinds: {
      'overdue': (day) => `A step has been due since ${day}`,
      'ends-in-90': (day) => `The certificate ends in less than 90 days: ${day}`,
      'ends-in-30': (day) => `The certificate ends in less than 30 days: ${day}`,
      'ends-in-7': (day) => `The certificate ends in less than 7 days: ${day}`,
      'ended': (day) => `The certificate ended; it was valid until ${day}`,
    },
  },
};
