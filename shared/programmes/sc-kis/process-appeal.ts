import type { ProcessEvent } from '../../definition/process';
import { noConflict, reasons } from '../process-steps';

/** From the delivery of a refusal or a withdrawal to the end of the appeal against it. */
export const APPEAL_EVENTS: readonly ProcessEvent[] = [
  ...['refused', 'withdrawn'].map((state): ProcessEvent => ({
    id: 'delivered',
    title: 'doręczenie rozstrzygnięcia',
    by: 'certifier',
    from: [state],
    to: state,
    data: [{ id: 'doreczono', kind: 'date', label: 'Doręczono dnia', required: true }],
    datedBy: 'doreczono',
    origin: 'proposal',
  })),
  {
    id: 'appealed',
    title: 'odwołanie',
    by: 'applicant',
    from: ['refused', 'withdrawn'],
    to: 'appeal',
    data: [reasons('Z\u00a0czym się Państwo nie zgadzają i\u00a0dlaczego', 'zarzuty')],
    time: 'until-due',
    origin: 'source',
  },
  {
    id: 'appeal-upheld',
    title: 'uwzględnienie odwołania',
    by: 'appeal-body',
    from: ['appeal'],
    to: 'decision',
    cameFrom: ['refused'],
    data: [noConflict, reasons()],
    decides: true,
    origin: 'source',
  },
  {
    id: 'appeal-upheld',
    title: 'uwzględnienie odwołania',
    by: 'appeal-body',
    from: ['appeal'],
    to: 'certified',
    cameFrom: ['withdrawn'],
    data: [noConflict, reasons()],
    decides: true,
    effect: 'reinstate',
    origin: 'source',
  },
  {
    id: 'appeal-dismissed',
    title: 'oddalenie odwołania',
    by: 'appeal-body',
    from: ['appeal'],
    to: 'closed',
    data: [noConflict, reasons()],
    decides: true,
    origin: 'source',
  },
];
