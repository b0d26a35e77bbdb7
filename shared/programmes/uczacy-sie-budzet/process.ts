import type { EventField, Process } from '../../definition/programme';

const remarks: EventField = {
  id: 'uwagi',
  kind: 'long-text',
  label: 'Uwagi do akt sprawy',
  required: false,
};

/** From the survey to the certificate; questions may go back to the municipality before. */
export const PROCESS: Process = {
  states: [
    { id: 'submitted', title: 'oczekuje na weryfikację', days: 30 },
    { id: 'questions', title: 'oczekuje na wyjaśnienia gminy', days: 14 },
    { id: 'verified', title: 'zweryfikowana, oczekuje na rozstrzygnięcie', days: 14 },
    { id: 'certified', title: 'certyfikat wydany', closed: true },
    { id: 'not-granted', title: 'certyfikatu nie przyznano', closed: true },
    { id: 'abandoned', title: 'gmina zrezygnowała', closed: true },
  ],
  events: [
    {
      id: 'submitted',
      title: 'złożenie ankiety',
      by: 'applicant',
      from: [],
      to: 'submitted',
      data: [],
      cards: ['ankieta'],
      origin: 'source',
    },
    {
      id: 'questions-asked',
      title: 'pytania do gminy',
      by: 'certifier',
      from: ['submitted'],
      to: 'questions',
      data: [
        {
          id: 'pytania',
          kind: 'long-text',
          label: 'Co trzeba wyjaśnić lub uzupełnić',
          required: true,
        },
      ],
      origin: 'proposal',
    },
    {
      id: 'questions-answered',
      title: 'odpowiedź gminy (ankieta złożona ponownie)',
      by: 'applicant',
      from: ['questions'],
      to: 'submitted',
      data: [remarks],
      cards: ['ankieta'],
      origin: 'proposal',
    },
    {
      id: 'verified',
      title: 'zakończenie weryfikacji',
      by: 'certifier',
      from: ['submitted'],
      to: 'verified',
      data: [remarks],
      origin: 'proposal',
    },
    {
      id: 'issued',
      title: 'wydanie certyfikatu',
      by: 'certifier',
      from: ['verified'],
      to: 'certified',
      data: [remarks],
      effect: 'register',
      origin: 'source',
    },
    {
      id: 'not-granted',
      title: 'nieprzyznanie certyfikatu',
      by: 'certifier',
      from: ['verified'],
      to: 'not-granted',
      data: [{ id: 'braki', kind: 'long-text', label: 'Czego brakuje', required: true }],
      origin: 'proposal',
    },
    {
      id: 'abandoned',
      title: 'rezygnacja gminy',
      by: 'applicant',
      from: ['submitted', 'questions', 'verified'],
      to: 'abandoned',
      data: [remarks],
      origin: 'proposal',
    },
  ],
};
