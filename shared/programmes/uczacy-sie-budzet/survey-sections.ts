import { is } from '../../definition/expressions';
import type { ChoiceItem, NumberItem, Section, TextItem } from '../../definition/programme';
import { VOIVODESHIP_OPTIONS, YES_NO } from '../answer-options';
import { PLAN, STAGES, STAKEHOLDERS } from './levels';

const text = (id: string, label: string, more: Partial<TextItem> = {}): TextItem => ({
  id,
  kind: 'text',
  label,
  required: true,
  origin: 'proposal',
  max: 200,
  ...more,
});
const amount = (id: string, label: string, more: Partial<NumberItem> = {}): NumberItem => ({
  id,
  kind: 'integer',
  label,
  required: true,
  origin: 'proposal',
  min: 0,
  ...more,
});
const yesNo = (id: string, label: string, help: string): ChoiceItem => ({
  id,
  kind: 'choice',
  label,
  help,
  required: true,
  origin: 'source',
  options: YES_NO,
});
/** What is to be shown once a question is answered with Tak. */
const shown = (of: string, id: string, label: string, more: Partial<TextItem>): TextItem =>
  text(id, label, { max: 500, applies: is(of, 'tak'), ...more });

const municipality: Section = {
  id: 'gmina',
  title: 'Gmina',
  items: [
    text('gmina_nazwa', 'Nazwa gminy'),
    text('urzad_nazwa', 'Urząd, który prowadzi budżet obywatelski', {
      help: 'Na przykład urząd miasta albo urząd gminy.',
    }),
    text('urzad_miejscowosc', 'Miejscowość (siedziba urzędu)', { max: 100 }),
    {
      id: 'wojewodztwo',
      kind: 'choice',
      label: 'Województwo',
      required: true,
      origin: 'proposal',
      options: VOIVODESHIP_OPTIONS,
    },
    {
      id: 'teryt',
      kind: 'teryt',
      label: 'Kod TERYT gminy',
      help: 'Kod gminy ma siedem cyfr, na przykład 0605011. Według kodu gmina zostanie pokazana na mapie certyfikatów.',
      required: true,
      origin: 'proposal',
    },
  ],
  layout: { kind: 'form' },
};

const contact: Section = {
  id: 'kontakt',
  title: 'Osoba do kontaktu',
  items: [
    text('kontakt_imie_nazwisko', 'Imię i nazwisko', { personal: true, max: 100 }),
    text('kontakt_stanowisko', 'Stanowisko', { personal: true, required: false, max: 100 }),
    {
      id: 'kontakt_telefon',
      kind: 'phone',
      label: 'Telefon',
      help: 'Podaj telefon lub adres e-mail; co najmniej jedno jest potrzebne.',
      required: false,
      origin: 'proposal',
      personal: true,
    },
    {
      id: 'kontakt_email',
      kind: 'email',
      label: 'Adres e-mail',
      required: false,
      origin: 'proposal',
      personal: true,
    },
  ],
  layout: { kind: 'form' },
};

const edition: Section = {
  id: 'edycja',
  title: 'Ostatnia edycja budżetu obywatelskiego',
  intro: 'To ostatnia edycja, w której znane są już wyniki głosowania.',
  items: [
    amount('edycja_numer', 'Numer edycji', {
      min: 1,
      max: 99,
      help: 'Kolejny numer edycji w gminie; pierwsza ma numer 1.',
    }),
    amount('edycja_rok', 'Rok głosowania', { min: 2011, max: 2100 }),
    amount('edycja_kwota', 'Kwota przeznaczona na edycję', { kind: 'number', unit: 'zł' }),
    amount('projekty_zgloszone', 'Liczba projektów zgłoszonych', {
      help: 'Wszystkie, także odrzucone.',
    }),
    amount('projekty_wybrane', 'Liczba projektów wybranych'),
    amount('projekty_zrealizowane', 'Liczba projektów zrealizowanych', {
      help: 'Spośród wybranych w tej edycji, do dnia wypełnienia ankiety.',
    }),
    amount('frekwencja', 'Frekwencja', {
      kind: 'number',
      max: 100,
      unit: '%',
      help: 'Głosujący ÷ uprawnieni do głosowania × 100, na przykład 14,6.',
    }),
    {
      id: 'koniec_kolejnej_edycji',
      kind: 'date',
      label: 'Koniec kolejnej edycji (jeśli jest znany)',
      help: 'Gdy przypada później niż 12 miesięcy od wystawienia certyfikatu, certyfikat jest ważny do tego dnia. Gdy nie jest znany, zostaw pole puste; ważność zostanie przedłużona, gdy data będzie znana.',
      required: false,
      origin: 'source',
      min: '2011-01-01',
    },
  ],
  layout: { kind: 'form' },
};

const evaluation: readonly Section[] = [
  {
    id: 'ewaluacja',
    title: 'Ewaluacja',
    items: [
      yesNo(
        'ewaluacja_stala',
        'Czy budżet obywatelski podlega stałej ewaluacji?',
        'Stała ewaluacja odbywa się w każdej edycji i w ustalony sposób; przy jednorazowym badaniu wybierz „Nie”.',
      ),
    ],
    layout: { kind: 'form' },
  },
  {
    id: 'etapy',
    title: 'Etapy, które podlegają ewaluacji',
    intro:
      'Dowód to adres strony albo opis dokumentu: raportu, podsumowania spotkania, wyników badania. Jest potrzebny przy „Tak”.',
    items: STAGES.flatMap((stage) => [
      yesNo(stage.id, `${stage.label}: ewaluacja`, stage.help),
      shown(stage.id, `${stage.id}_dowod`, `${stage.label}: dowód`, {}),
    ]),
    layout: {
      kind: 'grid',
      heads: ['Etap', 'Ewaluacja', 'Dowód (adres albo opis)'],
      rows: STAGES.map(({ id, label }) => ({ label, items: [id, `${id}_dowod`] })),
    },
  },
  {
    id: 'wnioski',
    title: 'Wnioski z ewaluacji i uczestnicy',
    items: [
      yesNo(
        'wnioski_podstawa_zmian',
        'Czy wnioski z ewaluacji są podstawą ewentualnych zmian zasad kolejnych edycji?',
        'Wybierz „Tak” także wtedy, gdy wnioski rozważono i świadomie nie wprowadzono zmian.',
      ),
      shown('wnioski_podstawa_zmian', 'wnioski_podstawa_zmian_przyklad', 'Przykład', {
        kind: 'long-text',
        max: 2000,
        help: 'Wniosek z ewaluacji i to, co z niego wynikło: zmiana zasad albo decyzja, by ich nie zmieniać.',
      }),
      {
        id: 'interesariusze',
        kind: 'choices',
        label: 'Kto bierze udział w ewaluacji?',
        help: 'Zaznacz grupy, które wyrażają swoją ocenę, a nie tylko poznają wyniki. Szerokie grono to co najmniej 4 grupy, a wśród nich mieszkańcy.',
        required: true,
        origin: 'source',
        options: STAKEHOLDERS,
        none: 'nikt z powyższych',
      },
    ],
    layout: { kind: 'form' },
  },
];

const PLAN_QUESTIONS: Readonly<Record<string, string>> = {
  plan_wieloletni: 'Czy gmina ma wieloletni plan, w którym budżet obywatelski ma swoje miejsce?',
  plan_wspoltworzony: 'Czy plan stworzono we współpracy z interesariuszami?',
  plan_cele: 'Czy plan uwzględnia cele i potrzeby interesariuszy?',
  plan_role: 'Czy plan jasno określa rolę interesariuszy na każdym etapie działań i ewaluacji?',
};

const plan: Section = {
  id: 'plan',
  title: 'Plan wieloletni',
  intro: 'Gdy gmina nie ma planu, wybierz „Nie” we wszystkich czterech pozycjach.',
  items: PLAN.map(({ id, label, help }) => yesNo(id, PLAN_QUESTIONS[id] ?? label, help)),
  layout: { kind: 'form' },
};

/** What the survey asks, from the municipality to its plan. */
export const SURVEY_SECTIONS: readonly Section[] = [
  municipality,
  contact,
  edition,
  ...evaluation,
  plan,
];
