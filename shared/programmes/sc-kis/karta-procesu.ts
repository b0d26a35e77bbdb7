import { all, answered, any, atLeast, not, value } from '../../definition/expressions';
import type { Card, Check, DateItem } from '../../definition/programme';
import { shownFromApplication } from './from-application';

interface Milestone {
  readonly id: string;
  /** As on the form. */
  readonly label: string;
  readonly event: string;
  readonly which: 'first' | 'last';
}

/** The steps of a certification that the form records, in their order. */
const MILESTONES: readonly Milestone[] = [
  {
    id: 'proces_rejestracja',
    label: 'Wniosek certyfikacyjny: data pierwszej rejestracji – rozpoczęcie certyfikacji',
    event: 'submitted',
    which: 'first',
  },
  {
    id: 'proces_dopuszczenie',
    label:
      'Ocena poprawności formalnej: data dopuszczenia wniosku do dalszej procedury certyfikacyjnej',
    event: 'admitted',
    which: 'last',
  },
  {
    id: 'proces_ocena',
    label: 'Ocena merytoryczna wniosku: data pozytywnej decyzji certyfikacyjnej',
    event: 'assessed-positive',
    which: 'last',
  },
  {
    id: 'proces_audyt_rozpoczecie',
    label: 'Audyt certyfikacyjny – pierwszy: data rozpoczęcia',
    event: 'audit-started',
    which: 'first',
  },
  {
    id: 'proces_audyt_raport',
    label: 'Audyt certyfikacyjny – pierwszy: data sporządzenia raportu',
    event: 'audit-reported',
    which: 'first',
  },
  {
    id: 'proces_audyt_przekazanie',
    label: 'Audyt certyfikacyjny – pierwszy: data przekazania raportu do Jednostki Certyfikującej',
    event: 'audit-forwarded',
    which: 'first',
  },
  {
    id: 'proces_wydanie',
    label: 'Certyfikat KIS na okres 3 lat: data wydania pierwszego certyfikatu KIS',
    event: 'issued',
    which: 'first',
  },
];

const dated = ({ id, label, event, which }: Milestone): DateItem => ({
  id,
  kind: 'date',
  label,
  required: false,
  origin: 'source',
  filled: { by: 'event', event, which },
});

/** No day stands before one of an earlier step. */
const neverBackwards: readonly Check[] = MILESTONES.slice(1).map(({ id }, index) => ({
  id: `${id}_kolejnosc`,
  expression: all(
    ...MILESTONES.slice(0, index + 1).map((earlier) =>
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
      intro: 'Daty są dniami zdarzeń w sprawie; puste oznacza, że etapu jeszcze nie było.',
      items: MILESTONES.map(dated),
      layout: { kind: 'form' },
    },
  ],
  checks: neverBackwards,
  rules: [],
};
