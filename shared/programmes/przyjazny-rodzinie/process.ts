import type { EventField, Process, ProcessEvent, ProcessState } from '../../definition/process';
import { discontinuation, expiry, moreTime, reasons, remarks } from '../process-steps';

const field = (
  id: string,
  label: string,
  kind: 'text' | 'long-text' | 'date' = 'text',
  required = true,
): EventField => ({ id, kind, label, required });

/** What the points came to decides which of the two ends a case can have. */
const outcome = (...values: readonly string[]) => ({
  card: 'karta-punktacji',
  rule: 'wynik',
  values,
});

/** Open states, in the order of the stages; days within which the next step is due. */
const OPEN: readonly ProcessState[] = [
  { id: 'recruitment', title: 'rekrutacja', days: 30 },
  { id: 'officials-survey', title: 'analiza polityki rodzinnej: ankieta urzędników', days: 30 },
  { id: 'report', title: 'raport z polityki rodzinnej w przygotowaniu', days: 30 },
  { id: 'meeting', title: 'oczekuje na spotkanie i wskazanie zespołu', days: 30 },
  { id: 'workshops', title: 'warsztaty i ankieta mieszkańców', days: 180 },
  { id: 'verification', title: 'weryfikacja: punktacja wstępna', days: 30 },
  { id: 'changes', title: 'czas na zmiany', days: 90 },
  { id: 'final-scoring', title: 'weryfikacja: punktacja końcowa', days: 30 },
  { id: 'decision', title: 'oczekuje na rozstrzygnięcie', days: 30 },
];

/** The time for changes is the municipality's: before its end only they say that they are ready. */
const finalScored: ProcessEvent = {
  id: 'final-scored',
  title: 'ustalenie punktacji końcowej',
  by: 'certifier',
  from: [],
  to: 'decision',
  data: [remarks],
  cards: ['karta-punktacji'],
  origin: 'source',
};

/** The six stages, from recruitment to the certificate or the support package. */
export const PROCESS: Process = {
  states: [
    ...OPEN,
    { id: 'certified', title: 'certyfikat wydany', closed: true },
    { id: 'expired', title: 'certyfikat wygasł', closed: true },
    { id: 'supported', title: 'przyznano pakiet szkoleń i rekomendacji', closed: true },
    { id: 'closed', title: 'sprawa zamknięta', closed: true },
  ],
  events: [
    {
      id: 'applied',
      title: 'zgłoszenie samorządu',
      by: 'applicant',
      from: [],
      to: 'recruitment',
      data: [],
      cards: ['zgloszenie'],
      origin: 'source',
    },
    {
      id: 'qualified',
      title: 'kwalifikacja do udziału',
      by: 'certifier',
      from: ['recruitment'],
      to: 'officials-survey',
      data: [
        {
          id: 'forma',
          kind: 'choice',
          label: 'Forma udziału',
          required: true,
          options: [
            { id: 'projektowa', label: 'projektowa' },
            { id: 'komercyjna', label: 'komercyjna' },
          ],
        },
        field('zespol', 'Zespół certyfikacyjny (nazwa lub numer, bez nazwisk)'),
        field('uzasadnienie', 'Ocena nastawienia na rozwój polityki rodzinnej', 'long-text', false),
      ],
      origin: 'source',
    },
    {
      id: 'not-qualified',
      title: 'zakończenie rekrutacji bez kwalifikacji',
      by: 'certifier',
      from: ['recruitment'],
      to: 'closed',
      data: [reasons()],
      decides: true,
      origin: 'proposal',
    },
    {
      id: 'officials-surveyed',
      title: 'przeprowadzenie ankiety urzędników',
      by: 'applicant',
      from: ['officials-survey'],
      to: 'report',
      data: [remarks],
      cards: ['ankieta-urzednikow'],
      origin: 'source',
    },
    {
      id: 'report-issued',
      title: 'wydanie raportu z wnioskami i rekomendacjami',
      by: 'certifier',
      from: ['report'],
      to: 'meeting',
      data: [
        field('wnioski', 'Najważniejsze wnioski', 'long-text'),
        field('przekazano_dnia', 'Raport przekazano dnia', 'date', false),
      ],
      origin: 'source',
    },
    {
      id: 'team-named',
      title: 'spotkanie i wskazanie zespołu',
      by: 'applicant',
      from: ['meeting'],
      to: 'workshops',
      data: [
        field('spotkanie_dnia', 'Spotkanie odbyło się dnia', 'date'),
        field('zespol', 'Zespół gminy: jednostki i stanowiska, bez nazwisk', 'long-text'),
      ],
      origin: 'source',
    },
    {
      id: 'workshop-held',
      title: 'przeprowadzenie zajęć',
      by: 'certifier',
      from: ['workshops'],
      to: 'workshops',
      data: [
        field('zajecia', 'Numer i nazwa zajęć, na przykład „3.3. Praca z młodzieżą”'),
        field('zajecia_dnia', 'Zajęcia odbyły się dnia', 'date'),
      ],
      origin: 'source',
    },
    {
      id: 'residents-surveyed',
      title: 'przeprowadzenie ankiety mieszkańców',
      by: 'certifier',
      from: ['workshops'],
      to: 'verification',
      data: [remarks],
      cards: ['ankieta-mieszkancow'],
      origin: 'source',
    },
    {
      id: 'preliminary-scored',
      title: 'przedstawienie punktacji wstępnej',
      by: 'certifier',
      from: ['verification'],
      to: 'changes',
      data: [
        field('zalecenia', 'Zmiany, które zaleca zespół', 'long-text', false),
        {
          id: 'zmiany_do',
          kind: 'coming-date',
          label: 'Czas na zmiany do dnia',
          required: false,
          ahead: 1,
          usual: 90,
        },
      ],
      dueBy: 'zmiany_do',
      cards: ['warsztaty', 'karta-punktacji'],
      origin: 'source',
    },
    {
      id: 'changes-made',
      title: 'zgłoszenie wdrożonych zmian',
      by: 'applicant',
      from: ['changes'],
      to: 'final-scoring',
      data: [field('zmiany', 'Co zmieniono', 'long-text')],
      time: 'until-due',
      cards: ['ankieta-urzednikow'],
      origin: 'source',
    },
    { ...finalScored, from: ['changes'], time: 'after-due' },
    { ...finalScored, from: ['final-scoring'] },
    {
      id: 'issued',
      title: 'wydanie certyfikatu',
      by: 'certifier',
      from: ['decision'],
      to: 'certified',
      data: [
        field('edycja', 'Edycja, na przykład II'),
        field('wreczono_dnia', 'Certyfikat wręczono dnia', 'date', false),
        {
          id: 'wazny_do',
          kind: 'coming-date',
          label: 'Ważny do (pole puste, gdy bezterminowo)',
          required: false,
          ahead: 1,
        },
      ],
      requires: outcome('certificate', 'distinction'),
      validUntil: { field: 'wazny_do' },
      decides: true,
      effect: 'issue',
      origin: 'source',
    },
    {
      id: 'support-package',
      title: 'przyznanie pakietu szkoleń i rekomendacji',
      by: 'certifier',
      from: ['decision'],
      to: 'supported',
      data: [field('pakiet', 'Szkolenia i rekomendacje w pakiecie', 'long-text')],
      requires: outcome('support-package'),
      decides: true,
      origin: 'source',
    },
    expiry('proposal'),
    ...moreTime(
      'certifier',
      OPEN.map(({ id }) => id),
    ),
    discontinuation('certifier', ['officials-survey', 'meeting'], 'closed'),
    {
      id: 'abandoned',
      title: 'rezygnacja samorządu',
      by: 'applicant',
      from: OPEN.map(({ id }) => id),
      to: 'closed',
      data: [remarks],
      origin: 'proposal',
    },
  ],
};
