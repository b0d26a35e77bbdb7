import type { Answers } from '../../shared/card/answers';
import type { Caller } from '../auth/caller';
import type { Bindings } from '../bindings';
import { inProcess, type Answer } from '../local/demonstration/in-process';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { APPLICANT, AUDITOR, CERTIFIER } from './people';
import { testEnv } from './test-env';

/** The moment of most tests: a Sunday morning in Warsaw. */
export const NOW = new Date('2026-11-22T09:00:00Z');

/** An answer’s body as an object of unknown members. */
export const bodyOf = (answer: Answer): Record<string, unknown> =>
  answer.body as Record<string, unknown>;

export const AUDIT_CARD: Answers = {
  audytu_nazwa: 'ROPS',
  ...Object.fromEntries(
    [1, 2, 3].flatMap((n) => [
      [`ekspert_${n}_imie_nazwisko`, `Ekspert Numer${n}`],
      [`ekspert_${n}_kontakt`, `ekspert${n}@example.pl`],
    ]),
  ),
  ...Object.fromEntries(
    ['wpis', 'lokal', 'kadra', 'organizacja', 'wspolpraca', 'indywidualne', 'grupowe'].map(
      (row) => [`potwierdzenie_${row}`, 'potwierdzono'],
    ),
  ),
  rodzaj_audytu: 'pierwszy',
  audyt_rozpoczeto: '2024-01-15',
  raport_data: '2024-01-20',
  wniosek_koncowy: 'pozytywny',
};

export const RENEWAL_AUDIT_CARD: Answers = {
  ...AUDIT_CARD,
  rodzaj_audytu: 'przedluzajacy',
  wniosek_koncowy: 'przedluzenie',
};

export const STANDARD_CARD: Answers = {
  certyfikujaca_nazwa: 'Wydział Polityki Społecznej',
  koordynator_certyfikacji: 'Celina Wzorcowa, tel. 600 000 009',
  koncowa_opinia: 'Klub spełnia standard.',
  data_wyniku: '2024-01-12',
};

/** How far a case goes, the event last taken. */
export const STEPS = [
  'submitted',
  'admitted',
  'assessed-positive',
  'audit-started',
  'audit-reported',
  'audit-forwarded',
  'issued',
] as const;
export type StepId = (typeof STEPS)[number];
/** The step by which a renewal ends where a first case ends in the issue. */
const renewalStep = (step: StepId): string => (step === 'issued' ? 'renewed' : step);

export interface Journey {
  readonly now?: Date;
  readonly env?: Bindings;
  readonly application?: Answers;
  readonly applicant?: Caller;
  readonly certifier?: Caller;
  readonly auditor?: Caller;
  /** The number that another term is asked for. */
  readonly renews?: string;
}

/** Opens a case. */
export const submit = ({
  now = NOW,
  env = testEnv,
  application = COMPLETE_APPLICATION,
  applicant = APPLICANT,
  renews,
}: Journey = {}): Promise<Answer> =>
  inProcess(env, now, applicant)('POST', '/api/v1/cases', {
    body: {
      programme: 'sc-kis',
      cards: { wniosek: application },
      ...(renews === undefined ? {} : { renews }),
    },
  });

/** The tag of a case as somebody reads it. */
export async function caseTag(
  id: string,
  caller: Caller,
  { now = NOW, env = testEnv }: Journey = {},
) {
  const read = await inProcess(env, now, caller)('GET', `/api/v1/cases/${id}`);
  return read.headers.get('ETag') ?? '';
}

/** What steps cannot be taken without; words that say nothing. */
const DATA: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'audit-started': { brak_konfliktu: true },
  'audit-reported': { brak_konfliktu: true },
  'completion-requested': { braki: 'Brak adresu.', do_kiedy: '2026-12-15' },
  'left-unexamined': { uzasadnienie: 'Nie uzupełniono.' },
  'refused': { uzasadnienie: 'Brak psychologa.' },
  'renewal-refused': { uzasadnienie: 'Brak psychologa.' },
  'withdrawn': { uzasadnienie: 'Klub zakończył działalność.' },
  'appealed': { zarzuty: 'Psycholog jest zatrudniony.' },
  'appeal-upheld': { brak_konfliktu: true, uzasadnienie: 'Umowa jest w aktach.' },
  'appeal-dismissed': { brak_konfliktu: true, uzasadnienie: 'Umowy nie ma.' },
};

/** Takes a step with the tag that stands. */
export async function take(
  id: string,
  event: string,
  caller: Caller,
  journey: Journey = {},
  data: Readonly<Record<string, unknown>> = DATA[event] ?? {},
): Promise<Answer> {
  const { now = NOW, env = testEnv } = journey;
  const etag = await caseTag(id, caller, journey);
  return inProcess(env, now, caller)('POST', `/api/v1/cases/${id}/events`, {
    body: { event, data },
    headers: { 'If-Match': etag === '' ? '"nothing"' : etag },
  });
}

export const putCard = (
  id: string,
  card: string,
  answers: Readonly<Record<string, unknown>>,
  caller: Caller,
  headers: Readonly<Record<string, string>> = { 'If-None-Match': '*' },
  { now = NOW, env = testEnv }: Journey = {},
): Promise<Answer> =>
  inProcess(env, now, caller)('PUT', `/api/v1/cases/${id}/cards/${card}`, {
    body: { answers },
    headers,
  });

/** Brings a new case as far as `until`; gives its id. */
export async function caseAt(until: StepId, journey: Journey = {}): Promise<string> {
  const { certifier = CERTIFIER, auditor = AUDITOR } = journey;
  const opened = await submit(journey);
  if (opened.status !== 201) throw new Error(`not opened: ${JSON.stringify(opened.body)}`);
  const id = String(bodyOf(opened)['id']);
  for (const step of STEPS.slice(1, STEPS.indexOf(until) + 1)) {
    if (step === 'audit-reported') {
      const card = journey.renews === undefined ? AUDIT_CARD : RENEWAL_AUDIT_CARD;
      const put = await putCard(id, 'karta-audytu', card, auditor, undefined, journey);
      if (put.status !== 201) throw new Error(`card refused: ${JSON.stringify(put.body)}`);
    }
    const event = journey.renews === undefined ? step : renewalStep(step);
    const taken = await take(id, event, step.startsWith('audit-') ? auditor : certifier, journey);
    if (taken.status !== 200) throw new Error(`${step} refused: ${JSON.stringify(taken.body)}`);
  }
  return id;
}
