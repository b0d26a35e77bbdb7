import { all, answered, any, atLeast, not, value } from '../../definition/expressions';
import type { CaseKind } from '../../definition/process';
import type { Card, Check, DateItem } from '../../definition/programme';
import { shownFromApplication } from './from-application';

interface Milestone {
  readonly id: string;
  /** As on the form. */
  readonly label: string;
  readonly event: string;
  readonly which: 'first' | 'last';
  /** The kind of case in which the form means the step. */
  readonly of?: CaseKind;
}

/** One audit takes three steps, which the form records for the first and for a renewal apart. */
const audit = (of: CaseKind, prefix: string, title: string, report: string, forwarded: string) =>
  (
    [
      ['rozpoczecie', 'audit-started', 'data rozpoczęcia'],
      ['raport', 'audit-reported', report],
      ['przekazanie', 'audit-forwarded', forwarded],
    ] as const
  ).map(([id, event, words]): Milestone => ({
    id: `${prefix}_${id}`,
    label: `${title}: ${words}`,
    event,
    which: 'last',
    of,
  }));

/** The steps of a first certification that the form records, in their order. */
const FIRST: readonly Milestone[] = [
  {
    id: 'proces_rejestracja',
    label: 'Wniosek certyfikacyjny: data pierwszej rejestracji – rozpoczęcie certyfikacji',
    event: 'submitted',
    which: 'first',
    of: 'first',
  },
  {
    id: 'proces_dopuszczenie',
    label:
      'Ocena poprawności formalnej: data dopuszczenia wniosku do dalszej procedury certyfikacyjnej',
    event: 'admitted',
    which: 'last',
    of: 'first',
  },
  {
    id: 'proces_ocena',
    label: 'Ocena merytoryczna wniosku: data pozytywnej decyzji certyfikacyjnej',
    event: 'assessed-positive',
    which: 'last',
    of: 'first',
  },
  ...audit(
    'first',
    'proces_audyt',
    'Audyt certyfikacyjny – pierwszy',
    'data sporządzenia raportu',
    'data przekazania raportu do Jednostki Certyfikującej',
  ),
  {
    id: 'proces_wydanie',
    label: 'Certyfikat KIS na okres 3 lat: data wydania pierwszego certyfikatu KIS',
    event: 'issued',
    which: 'first',
  },
];

/** The steps of the latest renewal. */
const RENEWAL: readonly Milestone[] = [
  {
    id: 'proces_przedluzenie_zgloszenie',
    label:
      'Zgłoszenie przedłużenia certyfikatu: data zmian formalnych danych we wniosku – rozpoczęcie procedury przedłużenia certyfikatu',
    event: 'submitted',
    which: 'last',
    of: 'renewal',
  },
  {
    id: 'proces_przedluzenie_dopuszczenie',
    label:
      'Ocena poprawności formalnej zgłoszenia przedłużenia: data dopuszczenia do dalszej procedury certyfikacyjnej',
    event: 'admitted',
    which: 'last',
    of: 'renewal',
  },
  {
    id: 'proces_przedluzenie_ocena',
    label: 'Ocena merytoryczna zgłoszenia przedłużenia: data pozytywnej decyzji certyfikacyjnej',
    event: 'assessed-positive',
    which: 'last',
    of: 'renewal',
  },
  ...audit(
    'renewal',
    'proces_audyt_przedluzajacy',
    'Audyt certyfikacyjny przedłużający certyfikat',
    'data sporządzenia wniosku',
    'data przekazania wniosku o przedłużenie lub odmowę do Jednostki Certyfikującej',
  ),
  {
    id: 'proces_przedluzenie',
    label: 'Przedłużenie certyfikatu KIS na kolejny okres: data wydania kolejnego certyfikatu KIS',
    event: 'renewed',
    which: 'last',
  },
];

const REFUSALS: readonly Milestone[] = [
  {
    id: 'proces_odmowa',
    label: 'Odmowa certyfikatu KIS: data wydania odmowy wydania certyfikatu KIS',
    event: 'refused',
    which: 'last',
  },
  {
    id: 'proces_odmowa_przedluzenia',
    label: 'Odmowa certyfikatu KIS: data wydania odmowy przedłużenia certyfikatu KIS',
    event: 'renewal-refused',
    which: 'last',
  },
];

const dated = ({ id, label, event, which, of }: Milestone): DateItem => ({
  id,
  kind: 'date',
  label,
  required: false,
  origin: 'source',
  filled: { by: 'event', event, which, ...(of === undefined ? {} : { of }) },
});

/** No day stands before one of an earlier step of the same way. */
const neverBackwards = (way: readonly Milestone[]): readonly Check[] =>
  way.slice(1).map(({ id }, index) => ({
    id: `${id}_kolejnosc`,
    expression: all(
      ...way
        .slice(0, index + 1)
        .map((earlier) =>
          any(not(answered(id)), not(answered(earlier.id)), atLeast(value(id), value(earlier.id))),
        ),
    ),
    message: 'Sprawdź daty w aktach sprawy: ta data jest wcześniejsza niż data poprzedniego etapu.',
    item: id,
    origin: 'proposal',
  }));

/** Form 2 of recommendation 10: the record of the steps, with days from the case's events. */
export const KARTA_PROCESU: Card = {
  id: 'karta-procesu',
  title: 'Karta procesu certyfikacji KIS',
  tab: 'Karta procesu',
  purpose:
    'Rejestr czynności w sprawie: pokazuje, kto ubiega się o certyfikat i kiedy zakończono każdy etap.\nNikt jej nie wypełnia: dane pochodzą z wniosku, a daty wpisuje system ze zdarzeń w sprawie.',
  roles: [],
  sections: [
    {
      id: 'jednostka',
      title: 'Jednostka Certyfikująca',
      items: [
        {
          id: 'certyfikujaca_nazwa',
          kind: 'text',
          label: 'Nazwa Jednostki Certyfikującej, dane adresowe',
          required: false,
          origin: 'source',
          max: 200,
          from: 'karta-standardu',
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wnioskodawca',
      title: 'Wnioskodawca',
      items: shownFromApplication(
        [
          'wnioskodawca_nazwa',
          'wnioskodawca_ulica',
          'wnioskodawca_kod',
          'wnioskodawca_miejscowosc',
          'osoba_imie_nazwisko',
          'osoba_telefon',
          'osoba_email',
        ],
        {
          wnioskodawca_nazwa: 'Nazwa instytucji tworzącej KIS',
          osoba_imie_nazwisko: 'Imię i nazwisko osoby reprezentującej instytucję tworzącą',
        },
      ),
      layout: { kind: 'form' },
    },
    {
      id: 'klub',
      title: 'Klub Integracji Społecznej',
      items: shownFromApplication(
        [
          'kis_nazwa',
          'kis_ulica',
          'kis_kod',
          'kis_miejscowosc',
          'kis_telefon',
          'kis_email',
          'kierownik_imie_nazwisko',
          'kierownik_kontakt',
        ],
        {
          kierownik_imie_nazwisko: 'Imię i nazwisko osoby kierującej klubem',
          kierownik_kontakt: 'Kontakt do osoby kierującej klubem',
        },
      ),
      layout: { kind: 'form' },
    },
    {
      id: 'przebieg',
      title: 'Przebieg certyfikacji',
      intro: 'Daty są dniami zdarzeń w sprawie; puste pole oznacza, że etapu jeszcze nie było.',
      items: FIRST.map(dated),
      layout: { kind: 'form' },
    },
    {
      id: 'przedluzenie',
      title: 'Przedłużenie certyfikatu',
      intro: 'Dotyczy ostatniego przedłużenia; wcześniejsze są w\u00a0aktach swoich spraw.',
      items: RENEWAL.map(dated),
      layout: { kind: 'form' },
    },
    {
      id: 'odmowy',
      title: 'Odmowy',
      items: REFUSALS.map(dated),
      layout: { kind: 'form' },
    },
  ],
  checks: [...neverBackwards(FIRST), ...neverBackwards(RENEWAL)],
  rules: [],
};
