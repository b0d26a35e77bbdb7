import {
  all,
  answered,
  any,
  countFindings,
  divide,
  equals,
  findingIs,
  is,
  multiply,
  not,
} from '../../definition/expressions';
import type { NumberExpression } from '../../definition/expression';
import type { Card, Check, Item, Option, Rule, Section } from '../../definition/programme';
import { ALL_HOURS, CRITERIA, REQUIREMENTS, SERVICE_CHECKS, type Criterion } from './declared';

const FINDING_OPTIONS: readonly Option[] = [
  { id: 'spelnienie', label: 'spełnienie', origin: 'source' },
  { id: 'odchylenie', label: 'odchylenie', origin: 'source' },
  { id: 'nie-dotyczy', label: 'nie dotyczy', origin: 'proposal' },
];

const requirementRule = (number: number): string => `wymaganie_${number}`;
const ALL_RULES = REQUIREMENTS.map(({ number }) => requirementRule(number));

/** Requirements met as a share of those that apply, in percent. */
const shareMet = (rules: readonly string[]): NumberExpression =>
  multiply(divide(countFindings(rules, 'met'), countFindings(rules, 'met', 'deviation')), 100);

const requirementRules: readonly Rule[] = REQUIREMENTS.map((requirement) => ({
  id: requirementRule(requirement.number),
  title: requirement.required,
  text: requirement.text,
  expression: requirement.expression,
  origin: requirement.origin,
}));

const groupRules: readonly Rule[] = CRITERIA.map((criterion) => ({
  id: criterion.rule,
  title: criterion.title,
  unit: '%',
  text: 'Wymagania spełnione według porównania ÷ wymagania, które dotyczą klubu, × 100.',
  expression: shareMet(criterion.requirements.map(({ number }) => requirementRule(number))),
  origin: 'proposal',
}));

/** The certifier's own finding on a requirement, beside the computed one. */
const ownFinding = (number: number): readonly Item[] => [
  {
    id: `ustalenie_${number}`,
    kind: 'choice',
    label: `Ustalenie jednostki do wymagania ${number}`,
    help: 'Wybierz tylko wtedy, gdy z dokumentów lub wyjaśnień wynika co innego niż z porównania; wynik porównania zostaje obok bez zmian.',
    required: false,
    origin: 'proposal',
    options: FINDING_OPTIONS,
  },
  {
    id: `uzasadnienie_${number}`,
    kind: 'text',
    label: `Uzasadnienie ustalenia do wymagania ${number}`,
    help: 'Z czego wynika ustalenie: dokument z datą, wyjaśnienie wnioskodawcy, oględziny.',
    required: false,
    origin: 'proposal',
    max: 500,
  },
];

function criterionSection(criterion: Criterion): Section {
  return {
    id: criterion.rule.replace('grupa_', 'kryterium_'),
    title: criterion.title,
    items: criterion.requirements.flatMap((requirement) => [
      ...requirement.items.map((item) => ({
        ...item,
        from: 'wniosek',
        // The service is named beside it, in the requirement.
        ...(item.id.endsWith('_godziny') ? { label: 'Wymiar miesięczny' } : {}),
      })),
      ...ownFinding(requirement.number),
    ]),
    layout: {
      kind: 'comparison',
      heads: {
        required: 'Poziom wymagalny',
        declared: 'Poziom wnioskowany',
        finding: 'Ustalenie jednostki',
      },
      rows: criterion.requirements.map(({ number, required, items }) => ({
        rule: requirementRule(number),
        criterion: criterion.title,
        required,
        items: items.map(({ id }) => id),
        finding: `ustalenie_${number}`,
        reason: `uzasadnienie_${number}`,
      })),
    },
  };
}

/** A finding other than the computed one needs a reason; the computed one stays beside it. */
const reasonChecks: readonly Check[] = REQUIREMENTS.map(({ number }) => {
  const finding = `ustalenie_${number}`;
  const rule = requirementRule(number);
  return {
    id: `uzasadnienie_${number}_wymagane`,
    expression: any(
      not(answered(finding)),
      answered(`uzasadnienie_${number}`),
      all(is(finding, 'spelnienie'), findingIs(rule, 'met')),
      all(is(finding, 'odchylenie'), findingIs(rule, 'deviation')),
      all(is(finding, 'nie-dotyczy'), findingIs(rule, 'not-applicable')),
    ),
    message: 'Wpisz uzasadnienie: ustalenie różni się od wyniku porównania.',
    item: `uzasadnienie_${number}`,
    origin: 'proposal',
  };
});

/** Form 3: the required level beside the declared one, with the result of the comparison. */
export const KARTA_STANDARDU: Card = {
  id: 'karta-standardu',
  title: 'Karta standardu KIS',
  tab: 'Karta standardu',
  purpose:
    'Porównuje poziom wymagalny, czyli minimalny standard KIS, z poziomem wnioskowanym, czyli zadeklarowanym we wniosku, i wskazuje, czego brakuje.\nWypełnia jednostka certyfikująca; poziom wnioskowany przenosi się z wniosku. Porównanie pomaga w decyzji, ale podejmuje ją człowiek.',
  roles: ['certifier'],
  sections: [
    {
      id: 'jednostka',
      title: 'Jednostka Certyfikująca',
      items: [
        {
          id: 'certyfikujaca_nazwa',
          kind: 'text',
          label: 'Nazwa Jednostki Certyfikującej',
          help: 'Nazwa i adres urzędu.',
          required: true,
          origin: 'source',
          max: 200,
        },
        {
          id: 'koordynator_certyfikacji',
          kind: 'text',
          label: 'Osoba koordynująca certyfikację',
          help: 'Imię i nazwisko oraz kontakt.',
          required: true,
          origin: 'source',
          personal: true,
          max: 200,
        },
      ],
      layout: { kind: 'form' },
    },
    ...CRITERIA.map(criterionSection),
    {
      id: 'suma-godzin',
      title: 'Suma godzin usług',
      items: [],
      layout: { kind: 'results', rules: ['laczny_wymiar'] },
    },
    {
      id: 'wyniki',
      title: 'Wynik porównania',
      intro: 'Liczą się wyniki porównania; własne ustalenia jednostki ich nie zmieniają.',
      items: [],
      layout: {
        kind: 'results',
        rules: [...CRITERIA.map(({ rule }) => rule), 'wynik_procent', 'minimalny_standard'],
      },
    },
    {
      id: 'opinia',
      title: 'Końcowa opinia',
      items: [
        {
          id: 'koncowa_opinia',
          kind: 'long-text',
          label: 'Końcowa opinia',
          help: 'Opinia jednostki certyfikującej; może różnić się od wyniku porównania.',
          required: true,
          origin: 'source',
          max: 4000,
        },
        {
          id: 'data_wyniku',
          kind: 'date',
          label: 'Data sporządzenia wyniku',
          help: 'Dzień, w którym zakończono ocenę merytoryczną i wpisano opinię.',
          required: true,
          origin: 'source',
          min: '2014-01-01',
          max: 'today',
        },
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [...SERVICE_CHECKS, ...reasonChecks],
  rules: [
    ...requirementRules,
    ...groupRules,
    {
      id: 'laczny_wymiar',
      title: 'Łączny miesięczny wymiar usług',
      unit: 'godz.',
      text: 'Suma godzin usług indywidualnych i grupowych, razem z doradztwem zawodowym; usługa bez godzin liczy się jako 0. Wymaganie 22: co najmniej 40.',
      expression: ALL_HOURS,
      origin: 'source',
    },
    {
      id: 'wynik_procent',
      title: 'Odsetek spełnionych wymagań',
      unit: '%',
      text: 'Wymagania spełnione według porównania ÷ wymagania, które dotyczą klubu, × 100; ze wszystkich 22.',
      expression: shareMet(ALL_RULES),
      origin: 'proposal',
    },
    {
      id: 'minimalny_standard',
      title: 'Minimalny standard KIS',
      text: 'Spełniony, gdy porównanie nie wykazuje odchylenia od żadnego wymagania.',
      expression: equals(countFindings(ALL_RULES, 'deviation'), 0),
      labels: { true: 'spełniony', false: 'niespełniony' },
      origin: 'source',
    },
  ],
};
