import type { Process, ProcessState } from '../../definition/process';
import { moreTime, noConflict, reasons, remarks } from '../process-steps';
import { APPEAL_EVENTS } from './process-appeal';
import { CERTIFICATE_EVENTS } from './process-certificate';

/** Open states in the order of the work. The law leaves the times open: they are proposals. */
const OPEN: readonly ProcessState[] = [
  { id: 'formal-check', title: 'ocena formalna', days: 14 },
  { id: 'completion', title: 'wezwano do uzupełnienia', days: 14 },
  { id: 'assessment', title: 'ocena merytoryczna', days: 30 },
  { id: 'audit-pending', title: 'oczekuje na audyt', days: 30, cardsClosed: true },
  { id: 'audit', title: 'audyt w\u00a0toku', days: 30 },
  { id: 'audit-reported', title: 'raport z\u00a0audytu sporządzony', days: 14 },
  { id: 'decision', title: 'oczekuje na decyzję', days: 30 },
  { id: 'appeal', title: 'odwołanie w\u00a0toku', days: 30 },
];

/** Days for an appeal, counted from the delivery of what is appealed against. */
const APPEAL_DAYS = { days: 14, daysFrom: 'delivered', closed: true } as const;

/**
 * Certification of a club: the straight path, completion, refusal and appeal, withdrawal, and the
 * renewal, which is a case of its own on the same path.
 */
export const PROCESS: Process = {
  states: [
    ...OPEN,
    { id: 'certified', title: 'certyfikat wydany', closed: true },
    { id: 'refused', title: 'odmowa', ...APPEAL_DAYS },
    { id: 'withdrawn', title: 'certyfikat cofnięty', ...APPEAL_DAYS },
    { id: 'expired', title: 'certyfikat wygasł', closed: true },
    { id: 'closed', title: 'sprawa zamknięta', closed: true },
  ],
  events: [
    {
      id: 'submitted',
      title: 'złożenie wniosku',
      by: 'applicant',
      from: [],
      to: 'formal-check',
      data: [],
      cards: ['wniosek'],
      origin: 'source',
    },
    {
      id: 'admitted',
      title: 'dopuszczenie do dalszej procedury',
      by: 'certifier',
      from: ['formal-check'],
      to: 'assessment',
      data: [remarks],
      origin: 'source',
    },
    {
      id: 'completion-requested',
      title: 'wezwanie do uzupełnienia wniosku',
      by: 'certifier',
      from: ['formal-check'],
      to: 'completion',
      data: [
        reasons('Co trzeba uzupełnić', 'braki'),
        {
          id: 'do_kiedy',
          kind: 'coming-date',
          label: 'Termin uzupełnienia',
          required: true,
          ahead: 7,
          usual: 14,
        },
      ],
      dueBy: 'do_kiedy',
      origin: 'proposal',
    },
    {
      id: 'completed',
      title: 'uzupełnienie wniosku',
      by: 'applicant',
      from: ['completion'],
      to: 'formal-check',
      data: [remarks],
      revised: ['wniosek'],
      origin: 'proposal',
    },
    {
      id: 'left-unexamined',
      title: 'pozostawienie wniosku bez rozpoznania',
      by: 'certifier',
      from: ['completion'],
      to: 'closed',
      data: [reasons()],
      time: 'after-due',
      origin: 'proposal',
    },
    {
      id: 'assessed-positive',
      title: 'pozytywna ocena merytoryczna',
      by: 'certifier',
      from: ['assessment'],
      to: 'audit-pending',
      data: [remarks],
      upToDate: ['karta-standardu'],
      decides: true,
      origin: 'source',
    },
    {
      id: 'audit-started',
      title: 'rozpoczęcie audytu',
      by: 'auditor',
      from: ['audit-pending'],
      to: 'audit',
      data: [noConflict, remarks],
      origin: 'source',
    },
    {
      id: 'audit-reported',
      title: 'sporządzenie raportu z\u00a0audytu',
      by: 'auditor',
      from: ['audit'],
      to: 'audit-reported',
      data: [noConflict, remarks],
      cards: ['karta-audytu'],
      origin: 'source',
    },
    {
      id: 'audit-forwarded',
      title: 'przekazanie raportu jednostce certyfikującej',
      by: 'auditor',
      from: ['audit-reported'],
      to: 'decision',
      data: [remarks],
      origin: 'source',
    },
    ...CERTIFICATE_EVENTS,
    ...APPEAL_EVENTS,
    ...moreTime('certifier', [
      'formal-check',
      'completion',
      'assessment',
      'audit-pending',
      'audit',
      'audit-reported',
      'decision',
      'refused',
      'withdrawn',
    ]),
    ...moreTime('appeal-body', ['appeal']),
    {
      id: 'abandoned',
      title: 'rezygnacja wnioskodawcy',
      by: 'applicant',
      from: OPEN.map(({ id }) => id),
      to: 'closed',
      data: [remarks],
      origin: 'proposal',
    },
  ],
};
