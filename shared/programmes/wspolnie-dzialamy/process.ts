import type { EventField, Process, ProcessEvent } from '../../definition/programme';

const field = (
  id: string,
  kind: EventField['kind'],
  label: string,
  required = true,
): EventField => ({ id, kind, label, required });

const remarks = field('uwagi', 'long-text', 'Uwagi do akt sprawy', false);
const procedure = field('procedura', 'text', 'Nazwa procedury');

/** How far the furthest of the procedures is; others may follow at any time. */
const WITH_PROCEDURES = ['procedures-adopted', 'procedures-used', 'procedures-evaluated'] as const;

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

/** From diagnosis by path, training and procedures to the self-assessment, which comes again. */
export const PROCESS: Process = {
  states: [
    { id: 'joined', title: 'przystąpiono, oczekuje na diagnozę', days: 60 },
    { id: 'diagnosed', title: 'zdiagnozowano, oczekuje na ścieżkę', days: 14 },
    { id: 'path-set', title: 'ścieżka wyznaczona, szkolenie i warsztaty', days: 120 },
    { id: 'trained', title: 'przeszkolono, procedury w opracowaniu', days: 120 },
    { id: 'procedures-adopted', title: 'procedury uchwalone, oczekują na zastosowanie', days: 90 },
    { id: 'procedures-used', title: 'procedury zastosowane, oczekują na ewaluację', days: 60 },
    { id: 'procedures-evaluated', title: 'można przeprowadzić samoocenę', days: 90 },
    { id: 'self-assessed', title: 'samoocena przeprowadzona, notatka do upublicznienia', days: 14 },
    { id: 'note-published', title: 'notatka upubliczniona, oczekuje na wpis wyniku', days: 14 },
    { id: 'published', title: 'wynik w rejestrze', closed: true },
    { id: 'next-round', title: 'kolejna runda samooceny', days: 180 },
    { id: 'abandoned', title: 'rezygnacja', closed: true },
  ],
  events: [
    {
      id: 'joined',
      title: 'przystąpienie do projektu',
      by: 'applicant',
      from: [],
      to: 'joined',
      data: [],
      cards: ['przystapienie'],
      origin: 'source',
    },
    {
      id: 'diagnosed',
      title: 'przeprowadzenie diagnozy',
      by: 'certifier',
      from: ['joined'],
      to: 'diagnosed',
      data: [remarks],
      cards: ['diagnoza'],
      origin: 'source',
    },
    {
      id: 'path-set',
      title: 'wyznaczenie ścieżki udziału',
      by: 'certifier',
      from: ['diagnosed'],
      to: 'path-set',
      data: [remarks],
      cards: ['sciezka'],
      origin: 'source',
    },
    {
      id: 'trained',
      title: 'zakończenie szkolenia i warsztatów',
      by: 'certifier',
      from: ['path-set'],
      to: 'trained',
      data: [
        field('szkolenie_data', 'date', 'Ostatni dzień szkolenia lub warsztatów'),
        field('uczestnicy', 'text', 'Liczba uczestników: urząd, władze, radni, organizacje', false),
        remarks,
      ],
      origin: 'source',
    },
    adopted,
    ...again(adopted, WITH_PROCEDURES),
    {
      id: 'no-procedures',
      title: 'stwierdzenie, że ścieżka nie przewiduje procedur',
      by: 'certifier',
      from: ['trained'],
      to: 'procedures-evaluated',
      data: [field('uzasadnienie', 'long-text', 'Uzasadnienie')],
      origin: 'proposal',
    },
    used,
    ...again(used, ['procedures-used', 'procedures-evaluated']),
    evaluated,
    ...again(evaluated, ['procedures-evaluated']),
    {
      id: 'self-assessed',
      title: 'przeprowadzenie samooceny LIJW',
      by: 'applicant',
      from: ['procedures-evaluated', 'next-round'],
      to: 'self-assessed',
      data: [remarks],
      cards: ['samoocena'],
      origin: 'source',
    },
    {
      id: 'note-published',
      title: 'upublicznienie notatki i wysyłka wyników do osób decyzyjnych',
      by: 'applicant',
      from: ['self-assessed'],
      to: 'note-published',
      data: [
        field('notatka_data', 'date', 'Dzień upublicznienia notatki'),
        field('notatka_adres', 'text', 'Adres notatki'),
        field('adresaci', 'long-text', 'Do kogo wysłano wyniki (funkcje)'),
      ],
      cards: ['samoocena'],
      origin: 'source',
    },
    {
      id: 'note-returned',
      title: 'zwrot notatki do uzupełnienia',
      by: 'coordinator',
      from: ['note-published'],
      to: 'self-assessed',
      data: [field('powod', 'long-text', 'Co uzupełnić')],
      origin: 'proposal',
    },
    {
      id: 'published',
      title: 'wpis wyniku samooceny do rejestru',
      by: 'coordinator',
      from: ['note-published'],
      to: 'published',
      data: [remarks],
      cards: ['samoocena'],
      effect: 'register',
      origin: 'proposal',
    },
    {
      id: 'new-round',
      title: 'rozpoczęcie kolejnej rundy samooceny',
      by: 'coordinator',
      from: ['published'],
      to: 'next-round',
      data: [remarks],
      origin: 'proposal',
    },
    {
      id: 'abandoned',
      title: 'rezygnacja z udziału',
      by: 'applicant',
      from: [
        'joined',
        'diagnosed',
        'path-set',
        'trained',
        ...WITH_PROCEDURES,
        'self-assessed',
        'note-published',
        'next-round',
      ],
      to: 'abandoned',
      data: [remarks],
      origin: 'proposal',
    },
  ],
};
