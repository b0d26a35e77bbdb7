import { all, answered, any, atLeast, is, not, value } from '../../definition/expressions';
import { outcome } from '../../definition/expressions';
import type { BooleanExpression } from '../../definition/expression';
import type {
  Card,
  Check,
  ConfirmationRow,
  Item,
  Option,
  Section,
  TextItem,
} from '../../definition/programme';
import { DECLARED_SECTIONS } from './declared-sections';
import { fromApplication } from './from-application';

const CONFIRMATION_OPTIONS: readonly Option[] = [
  { id: 'potwierdzono', label: 'potwierdzono', origin: 'source' },
  { id: 'z-uwagami', label: 'potwierdzono z uwagami', origin: 'proposal' },
  { id: 'nie-potwierdzono', label: 'nie potwierdzono', origin: 'proposal' },
];

interface AuditedRow {
  readonly id: string;
  readonly label: string;
  /** The label on the sheet, where it has to tell apart what is declared. */
  readonly shown?: string;
  readonly declared: readonly string[];
  /** What the team looks at on the spot. */
  readonly evidence: string;
}

const ROWS: readonly AuditedRow[] = [
  {
    id: 'wpis',
    label: 'Potwierdzenie wpisu do rejestru wojewody',
    shown: 'Potwierdzenie wpisu do rejestru wojewody (data / numer)',
    declared: ['rejestr_data', 'rejestr_numer'],
    evidence: 'zaświadczenie o wpisie i wykaz na stronie urzędu wojewódzkiego',
  },
  {
    id: 'lokal',
    label: 'Kryterium Bazy Lokalowej',
    declared: ['opis_lokal'],
    evidence:
      'każde pomieszczenie, sanitariaty, dostęp dla osób na wózkach i tytuł prawny do lokalu',
  },
  {
    id: 'kadra',
    label: 'Kryterium Kadry',
    declared: ['opis_kadra'],
    evidence:
      'umowy lub porozumienia, dokumenty potwierdzające kwalifikacje, grafik z ostatniego miesiąca',
  },
  {
    id: 'organizacja',
    label: 'Kryterium Przygotowania Organizacyjnego',
    declared: ['opis_organizacja'],
    evidence: 'regulamin z podpisami, wypełnione formularze diagnozy, dziennik godzin',
  },
  {
    id: 'wspolpraca',
    label: 'Kryterium Współpracy Lokalnej',
    declared: ['opis_wspolpraca'],
    evidence: 'porozumienia z PUP i OPS, ich ważność i przykłady wspólnych działań',
  },
  {
    id: 'indywidualne',
    label: 'Kryterium usług indywidualnych',
    declared: ['opis_indywidualne'],
    evidence: 'karty usług indywidualnych i grafik dyżurów; zapytaj o nie specjalistę',
  },
  {
    id: 'grupowe',
    label: 'Kryterium usług grupowych',
    declared: ['opis_grupowe'],
    evidence: 'programy zajęć, listy obecności z trzech miesięcy, zajęcia w dniu wizyty',
  },
];

const confirmationId = (row: AuditedRow): string => `potwierdzenie_${row.id}`;
const annotationId = (row: AuditedRow): string => `adnotacja_${row.id}`;

const auditorsItems = (row: AuditedRow): readonly Item[] => [
  {
    id: confirmationId(row),
    kind: 'choice',
    label: `${row.label}: potwierdzenie`,
    help: `Sprawdź: ${row.evidence}. „Potwierdzono z uwagami” – jest, ale wymaga poprawy.`,
    required: true,
    origin: 'source',
    options: CONFIRMATION_OPTIONS,
  },
  {
    id: annotationId(row),
    kind: 'long-text',
    label: `${row.label}: adnotacja audytora`,
    help: 'Co stwierdzono, na jakiej podstawie (dokument, oględziny, rozmowa) i co klub ma poprawić. Bez danych uczestników.',
    required: false,
    origin: 'source',
    max: 2000,
  },
];

const confirmationSection: Section = {
  id: 'potwierdzenie',
  title: 'Potwierdzenie SC KIS z audytu',
  items: ROWS.flatMap((row) => [...fromApplication(...row.declared), ...auditorsItems(row)]),
  layout: {
    kind: 'confirmation',
    rows: ROWS.map((row): ConfirmationRow => ({
      label: row.shown ?? row.label,
      declared: row.declared,
      confirmation: confirmationId(row),
      annotation: annotationId(row),
    })),
  },
};

const annotationChecks: readonly Check[] = ROWS.map((row) => ({
  id: `${annotationId(row)}_wymagana`,
  expression: any(
    not(answered(confirmationId(row))),
    is(confirmationId(row), 'potwierdzono'),
    answered(annotationId(row)),
  ),
  message: 'Wpisz adnotację: jest wymagana przy uwagach i przy braku potwierdzenia.',
  item: annotationId(row),
  origin: 'proposal',
}));

const ORDINALS = ['Pierwszy', 'Drugi', 'Trzeci'] as const;
const team: readonly Item[] = ORDINALS.flatMap((ordinal, index): TextItem[] => [
  {
    id: `ekspert_${index + 1}_imie_nazwisko`,
    kind: 'text',
    label: `Ekspert ${ordinal}: imię i nazwisko`,
    help: 'Wyznaczony przez jednostkę audytu; nie może pracować u wnioskodawcy ani być z nim związany.',
    required: true,
    origin: 'source',
    personal: true,
    max: 100,
  },
  {
    id: `ekspert_${index + 1}_kontakt`,
    kind: 'text',
    label: `Ekspert ${ordinal}: kontakt`,
    help: 'Służbowy telefon lub adres e-mail, pod którym można zapytać o ustalenia.',
    required: true,
    origin: 'source',
    personal: true,
    max: 100,
  },
]);

const negative = any(...ROWS.map((row) => is(confirmationId(row), 'nie-potwierdzono')));
const first = is('rodzaj_audytu', 'pierwszy');
const complete = all(...ROWS.map((row) => answered(confirmationId(row))));

const concluded = (...options: readonly string[]): BooleanExpression =>
  any(...options.map((option) => is('wniosek_koncowy', option)));

/** Form 4: what three experts found at the club. */
export const KARTA_AUDYTU: Card = {
  id: 'karta-audytu',
  title: 'Karta audytu certyfikacyjnego KIS',
  tab: 'Karta audytu',
  purpose:
    'Potwierdza na miejscu, czy klub działa tak, jak zadeklarował we wniosku; obok każdej pozycji widać to, co zadeklarowano.\nWypełnia trzyosobowy zespół jednostki audytu certyfikacyjnego.',
  roles: ['auditor'],
  declaration:
    'Oświadczam, że ustalenia w karcie są zgodne ze stanem stwierdzonym na miejscu i że żaden członek zespołu nie jest związany z wnioskodawcą.',
  sections: [
    {
      id: 'zespol',
      title: 'Jednostka Audytu i Zespół Audytowy',
      items: [
        {
          id: 'audytu_nazwa',
          kind: 'text',
          label: 'Nazwa Jednostki Audytu Certyfikacyjnego KIS',
          help: 'Pełna nazwa regionalnego ośrodka polityki społecznej, który przeprowadza audyt.',
          required: true,
          origin: 'source',
          max: 200,
        },
        ...team,
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'klub',
      title: 'Klub Integracji Społecznej i jego kierownik',
      items: fromApplication(
        'kis_nazwa',
        'kis_ulica',
        'kis_kod',
        'kis_miejscowosc',
        'kis_telefon',
        'kis_email',
        'kierownik_imie_nazwisko',
        'kierownik_kontakt',
      ).map((item) =>
        item.id === 'kierownik_imie_nazwisko'
          ? { ...item, label: 'Kierownik Klubu (Lider): imię i nazwisko' }
          : item.id === 'kierownik_kontakt'
            ? { ...item, label: 'Kierownik Klubu (Lider): kontakt' }
            : item,
      ),
      layout: { kind: 'form' },
    },
    ...DECLARED_SECTIONS,
    confirmationSection,
    {
      id: 'sugestia',
      title: 'Wniosek wynikający z potwierdzeń',
      items: [],
      layout: { kind: 'results', rules: ['sugerowany_wniosek'] },
    },
    {
      id: 'wniosek-koncowy',
      title: 'Raport i wniosek końcowy audytu',
      items: [
        {
          id: 'rodzaj_audytu',
          kind: 'choice',
          label: 'Rodzaj audytu',
          help: '„Pierwszy” – przed wydaniem pierwszego certyfikatu; „przedłużający certyfikat” – gdy klub już go ma.',
          required: true,
          origin: 'source',
          options: [
            { id: 'pierwszy', label: 'pierwszy', origin: 'source' },
            { id: 'przedluzajacy', label: 'przedłużający certyfikat', origin: 'source' },
          ],
          ofKind: { first: 'pierwszy', renewal: 'przedluzajacy' },
        },
        {
          id: 'audyt_rozpoczeto',
          kind: 'date',
          label: 'Data rozpoczęcia audytu',
          help: 'Dzień pierwszej czynności zespołu w klubie, nie dzień wyznaczenia zespołu.',
          required: true,
          origin: 'source',
          min: '2014-01-01',
          max: 'today',
        },
        {
          id: 'raport_data',
          kind: 'date',
          label: 'Data sporządzenia raportu końcowego',
          help: 'Dzień, w którym cały zespół uzgodnił raport; nie wcześniejszy niż rozpoczęcie audytu.',
          required: true,
          origin: 'source',
          min: '2014-01-01',
          max: 'today',
        },
        {
          id: 'wniosek_koncowy',
          kind: 'choice',
          label: 'Wniosek końcowy audytu',
          help: 'Przy audycie pierwszym: pozytywny albo negatywny; przy przedłużającym: o przedłużenie albo o odmowę.',
          required: true,
          origin: 'source',
          options: [
            { id: 'pozytywny', label: 'pozytywny', origin: 'proposal' },
            { id: 'negatywny', label: 'negatywny', origin: 'proposal' },
            { id: 'przedluzenie', label: 'o przedłużenie', origin: 'source' },
            { id: 'odmowa', label: 'o odmowę', origin: 'source' },
          ],
        },
        {
          id: 'uzasadnienie_wniosku',
          kind: 'long-text',
          label: 'Uzasadnienie wniosku końcowego',
          help: 'Wymagane, gdy wniosek końcowy jest inny niż wynikający z potwierdzeń.',
          required: false,
          origin: 'proposal',
          max: 4000,
        },
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [
    ...annotationChecks,
    {
      id: 'daty_audytu',
      expression: any(
        not(answered('audyt_rozpoczeto')),
        not(answered('raport_data')),
        atLeast(value('raport_data'), value('audyt_rozpoczeto')),
      ),
      message: 'Popraw datę: raport nie może być wcześniejszy niż rozpoczęcie audytu.',
      item: 'raport_data',
      origin: 'proposal',
    },
    {
      id: 'wniosek_rodzaj',
      expression: any(
        not(answered('rodzaj_audytu')),
        not(answered('wniosek_koncowy')),
        all(first, concluded('pozytywny', 'negatywny')),
        all(is('rodzaj_audytu', 'przedluzajacy'), concluded('przedluzenie', 'odmowa')),
      ),
      message: 'Wybierz wniosek końcowy, który odpowiada rodzajowi audytu.',
      item: 'wniosek_koncowy',
      origin: 'proposal',
    },
    {
      id: 'uzasadnienie_wniosku_wymagane',
      expression: any(
        not(answered('wniosek_koncowy')),
        answered('uzasadnienie_wniosku'),
        all(negative, concluded('negatywny', 'odmowa')),
        all(not(negative), concluded('pozytywny', 'przedluzenie')),
      ),
      message: 'Wpisz uzasadnienie: wniosek końcowy jest inny niż wynikający z potwierdzeń.',
      item: 'uzasadnienie_wniosku',
      origin: 'proposal',
    },
  ],
  rules: [
    {
      id: 'sugerowany_wniosek',
      title: 'Wniosek wynikający z potwierdzeń',
      text: 'Negatywny (przy przedłużaniu: o odmowę), gdy którejkolwiek pozycji nie potwierdzono; pozytywny (przy przedłużaniu: o przedłużenie), gdy potwierdzono wszystkie, także z uwagami. W pozostałych przypadkach: „jeszcze nie wynika”.',
      expression: outcome(
        [
          [all(negative, is('rodzaj_audytu', 'przedluzajacy')), 'odmowa'],
          [negative, 'negatywny'],
          [all(complete, is('rodzaj_audytu', 'przedluzajacy')), 'przedluzenie'],
          [complete, 'pozytywny'],
        ],
        'brak',
      ),
      labels: {
        pozytywny: 'pozytywny',
        negatywny: 'negatywny',
        przedluzenie: 'o przedłużenie',
        odmowa: 'o odmowę',
        brak: 'jeszcze nie wynika',
      },
      origin: 'proposal',
    },
  ],
};
