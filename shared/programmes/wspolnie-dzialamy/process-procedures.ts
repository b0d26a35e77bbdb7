import type { ProcessEvent } from '../../definition/process';
import { remarks } from '../process-steps';
import { field } from './event-fields';

const procedure = field('procedura', 'text', 'Nazwa procedury');

/** How far the furthest of the procedures is; others may follow at any time. */
export const WITH_PROCEDURES = [
  'procedures-adopted',
  'procedures-used',
  'procedures-evaluated',
] as const;

/** The same step for another procedure: the case stays where it is. */
const again = (event: ProcessEvent, states: readonly string[]): readonly ProcessEvent[] =>
  states.map((state) => ({ ...event, from: [state], to: state }));

const adopted: ProcessEvent = {
  id: 'procedure-adopted',
  title: 'podjęcie uchwały o procedurze i jej publikacja',
  by: 'applicant',
  from: ['trained'],
  to: 'procedures-adopted',
  data: [
    procedure,
    field('uchwala_numer', 'text', 'Numer uchwały'),
    field('uchwala_data', 'date', 'Data uchwały'),
    field('publikacja', 'text', 'Adres publikacji'),
  ],
  cards: ['procedury'],
  origin: 'source',
};

const used: ProcessEvent = {
  id: 'procedure-used',
  title: 'pierwsze zastosowanie procedury',
  by: 'applicant',
  from: ['procedures-adopted'],
  to: 'procedures-used',
  data: [
    procedure,
    field('zastosowanie_data', 'date', 'Dzień zastosowania'),
    field('zastosowanie_opis', 'long-text', 'Co zrobiono'),
  ],
  cards: ['procedury'],
  origin: 'source',
};

const evaluated: ProcessEvent = {
  id: 'procedure-evaluated',
  title: 'ewaluacja procedury',
  by: 'certifier',
  from: ['procedures-used'],
  to: 'procedures-evaluated',
  data: [procedure, remarks],
  cards: ['ewaluacja'],
  origin: 'source',
};

/** What happens to each procedure, one after another or side by side. */
export const PROCEDURE_EVENTS: readonly ProcessEvent[] = [
  adopted,
  ...again(adopted, WITH_PROCEDURES),
  used,
  ...again(used, ['procedures-used', 'procedures-evaluated']),
  evaluated,
  ...again(evaluated, ['procedures-evaluated']),
];
