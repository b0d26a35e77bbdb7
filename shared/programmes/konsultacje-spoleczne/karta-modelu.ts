import {
  answered,
  any,
  atLeast,
  countFindings,
  findingIs,
  is,
  list,
  not,
  value,
} from '../../definition/expressions';
import type { Card, Check, Rule } from '../../definition/programme';
import { choice, day, option, text, yesNo } from './items';
import { findingItem, ownFinding, reasonChecks, reasonItem } from './own-findings';
import { REQUIREMENTS, requirementRule } from './requirements';

const RULES = REQUIREMENTS.map(({ number }) => requirementRule(number));

const requirementRules: readonly Rule[] = REQUIREMENTS.map((one) => ({
  id: requirementRule(one.number),
  title: one.required,
  text: `${one.text} Zasada: ${one.principle}.`,
  expression: one.expression,
  origin: 'proposal',
}));

const inStatute = is('model_w_statucie', 'tak');

const checks: readonly Check[] = [
  {
    id: 'metody_aktywne_w_liczbie',
    expression: any(
      not(answered('metody_liczba')),
      not(answered('metody_aktywne')),
      atLeast(value('metody_liczba'), value('metody_aktywne')),
    ),
    message: 'Popraw liczby: metod aktywnych nie może być więcej niż wszystkich.',
    item: 'metody_aktywne',
    origin: 'proposal',
  },
  {
    id: 'statut_zgodny_z_podstawa',
    expression: any(
      not(answered('model_w_statucie')),
      not(answered('zasady_podstawa')),
      is('zasady_podstawa', 'statut'),
      is('model_w_statucie', 'nie'),
    ),
    message: 'Popraw jedną z odpowiedzi: przy wymaganiu 1 nie wybrano „w statucie gminy”.',
    item: 'model_w_statucie',
    origin: 'proposal',
  },
  {
    id: 'podstawa_zgodna_ze_statutem',
    expression: any(not(is('zasady_podstawa', 'statut')), not(is('model_w_statucie', 'nie'))),
    message: 'Popraw jedną z odpowiedzi: przy wymaganiu 1 wybrano „w statucie gminy”.',
    item: 'model_w_statucie',
    origin: 'proposal',
  },
  ...reasonChecks,
];

export const KARTA_MODELU: Card = {
  id: 'karta-modelu',
  title: 'Karta modelu konsultacji społecznych',
  tab: 'Karta modelu',
  purpose:
    'Porównuje model konsultacji gminy z 12 wymaganiami i pokazuje, czego w nim brakuje.\nWypełnia urząd gminy z partnerami: pierwszy raz przy projekcie modelu, ponownie po testach i po uchwaleniu. Ustalenia dopisuje organizacja prowadząca program; wynik porównania zostaje obok nich bez zmian.',
  roles: ['applicant', 'certifier'],
  sections: [
    {
      id: 'wersja',
      title: 'Wersja modelu',
      items: [
        choice(
          'model_wersja',
          'Wersja modelu, której dotyczy karta',
          [
            option('projekt', 'projekt po warsztatach z ekspertami'),
            option('po-testach', 'wersja poprawiona po testach'),
            option('uchwalona', 'wersja uchwalona'),
          ],
          { help: 'Każdą wersję składa się osobno; wcześniejsze pozostają w aktach.' },
        ),
        {
          id: 'model_zmiany',
          kind: 'long-text',
          label: 'Co zmieniono po uwagach mieszkańców i pracowników urzędu',
          help: 'Wymień zmiany i wskaż, z których uwag lub testów wynikły.',
          required: true,
          origin: 'source',
          max: 4000,
          applies: any(is('model_wersja', 'po-testach'), is('model_wersja', 'uchwalona')),
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wymagania',
      title: 'Wymagania wobec modelu',
      intro:
        'Wymagania wynikają z siedmiu zasad konsultacji: dobrej wiary, powszechności, przejrzystości, responsywności, koordynacji, przewidywalności i poszanowania interesu ogólnego.',
      items: REQUIREMENTS.flatMap((one) => [...one.items, ...ownFinding(one.number)]),
      layout: {
        kind: 'comparison',
        heads: {
          required: 'Wymaganie',
          declared: 'W modelu',
          finding: 'Ustalenie organizacji prowadzącej',
        },
        rows: REQUIREMENTS.map(({ number, principle, required, items }) => ({
          rule: requirementRule(number),
          criterion: principle,
          required,
          items: items.map(({ id }) => id),
          finding: findingItem(number),
          reason: reasonItem(number),
        })),
      },
    },
    {
      id: 'uchwala',
      title: 'Wprowadzenie modelu do statutu',
      items: [
        yesNo('model_w_statucie', 'Model wprowadzony do statutu gminy', {
          origin: 'source',
          help: 'Wybierz „Tak” dopiero po podjęciu uchwały zmieniającej statut.',
        }),
        text('uchwala_numer', 'Numer uchwały', {
          max: 50,
          help: 'Na przykład: XXIV/187/2026.',
          applies: inStatute,
        }),
        day('uchwala_data', 'Data uchwały', { applies: inStatute }),
        text('publikator', 'Publikator', {
          help: 'Dziennik urzędowy województwa: rok i pozycja, na przykład: Dz. Urz. Woj. Święt. z 2026 r. poz. 1234.',
          applies: inStatute,
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wynik',
      title: 'Wynik porównania',
      items: [],
      layout: { kind: 'results', rules: ['model_spelnione'], chart: REQUIREMENTS.length },
    },
    {
      id: 'braki',
      title: 'Czego według porównania brakuje w modelu',
      items: [],
      layout: {
        kind: 'list',
        rule: 'brakuje_w_modelu',
        none: 'Według porównania model spełnia wszystkie wymagania.',
      },
    },
  ],
  checks,
  rules: [
    ...requirementRules,
    {
      id: 'model_spelnione',
      title: `Wymagania spełnione według porównania (z ${REQUIREMENTS.length})`,
      text: 'Liczba wymagań, przy których wynik porównania to „spełnienie”; ustalenia organizacji prowadzącej jej nie zmieniają.',
      expression: countFindings(RULES, 'met'),
      origin: 'proposal',
    },
    {
      id: 'brakuje_w_modelu',
      title: 'Czego według porównania brakuje w modelu',
      text: 'Wymagania, przy których wynik porównania to „odchylenie”, w kolejności z karty.',
      expression: list(RULES.map((rule) => ({ id: rule, when: findingIs(rule, 'deviation') }))),
      labels: Object.fromEntries(
        REQUIREMENTS.map(({ number, lacking }) => [
          requirementRule(number),
          `${lacking} (wymaganie ${number})`,
        ]),
      ),
      origin: 'proposal',
    },
  ],
};
