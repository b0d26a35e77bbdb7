/**
 * The three levels of the certificate and their conditions. The levels are no ladder: each has its
 * own conditions, as the foundation's concept states them, and the highest that holds is granted.
 */
import {
  all,
  any,
  atLeast,
  count,
  includes,
  is,
  list,
  not,
  result,
  sum,
} from '../../definition/expressions';
import type {
  BooleanExpression,
  ListExpression,
  NumberExpression,
} from '../../definition/expression';
import type { Option, Origin, Rule } from '../../definition/programme';

/** A stage of the budget that may be evaluated; its item is `ewaluacja_<id>`. */
export interface Stage {
  readonly id: string;
  readonly label: string;
  /** What shows that it is evaluated. */
  readonly help: string;
}

/** The stages that the concept names for level 2, in its order. */
export const STAGES: readonly Stage[] = [
  {
    id: 'ewaluacja_tworzenie',
    label: 'Tworzenie projektów',
    help: 'Na przykład ocena spotkań i konsultacji, na których powstają projekty.',
  },
  {
    id: 'ewaluacja_zglaszanie',
    label: 'Zgłaszanie projektów',
    help: 'Na przykład ocena formularzy, pomocy dla autorów, weryfikacji i odwołań.',
  },
  {
    id: 'ewaluacja_wybor',
    label: 'Wybór projektów',
    help: 'Na przykład ocena promocji, sposobów głosowania i frekwencji.',
  },
  {
    id: 'ewaluacja_realizacja',
    label: 'Realizacja projektów',
    help: 'Na przykład ocena terminów, jakości i tego, jak mieszkańcy korzystają z efektów.',
  },
];

const stakeholder = (id: string, label: string): Option => ({ id, label, origin: 'proposal' });

/** Who may take part in the evaluation. */
export const STAKEHOLDERS: readonly Option[] = [
  stakeholder('mieszkancy', 'mieszkańcy'),
  stakeholder('autorzy', 'autorzy projektów'),
  stakeholder('ngo', 'organizacje pozarządowe'),
  stakeholder('mlodziez', 'młodzież'),
  stakeholder('seniorzy', 'seniorzy'),
  stakeholder('radni', 'radni'),
  stakeholder('urzednicy', 'urzędnicy'),
  stakeholder('przedsiebiorcy', 'przedsiębiorcy'),
  stakeholder('niepelnosprawni', 'osoby z niepełnosprawnościami'),
];

const BODIES: readonly string[] = ['ngo', 'radni', 'urzednicy', 'przedsiebiorcy'];
const isBody = ({ id }: Option): boolean => BODIES.includes(id);

const picked = (groups: readonly Option[]): NumberExpression =>
  count(...groups.map(({ id }) => includes('interesariusze', id)));

/** How many groups take part: two results, since a worksheet's formula has no room for all nine. */
export const GROUPS: readonly Rule[] = [
  {
    id: 'grupy_mieszkancow',
    title: 'Liczba grup mieszkańców w ewaluacji',
    text: 'Liczba zaznaczonych spośród: mieszkańcy, autorzy projektów, młodzież, seniorzy, osoby z niepełnosprawnościami.',
    expression: picked(STAKEHOLDERS.filter((group) => !isBody(group))),
    origin: 'proposal',
  },
  {
    id: 'grupy_instytucji',
    title: 'Liczba pozostałych grup w ewaluacji',
    text: 'Liczba zaznaczonych spośród: organizacje pozarządowe, radni, urzędnicy, przedsiębiorcy.',
    expression: picked(STAKEHOLDERS.filter(isBody)),
    origin: 'proposal',
  },
];

const FEWEST_GROUPS = 4;

/** A wide circle of stakeholders: at least four groups, the residents among them. */
export const WIDE_CIRCLE: BooleanExpression = all(
  includes('interesariusze', 'mieszkancy'),
  atLeast(sum(...GROUPS.map(({ id }) => result(id))), FEWEST_GROUPS),
);

/** Something that a level asks for. */
export interface Condition {
  readonly id: string;
  readonly label: string;
  /** By what one knows that it is met. */
  readonly help: string;
  readonly met: BooleanExpression;
  readonly origin: Origin;
}

const yes = (id: string, label: string, help: string): Condition => ({
  id,
  label,
  help,
  met: is(id, 'tak'),
  origin: 'source',
});

const ONGOING = yes(
  'ewaluacja_stala',
  'Stała ewaluacja procesu',
  'Gmina ocenia budżet obywatelski w każdej edycji, według ustalonego sposobu.',
);
const SOME_STAGE: Condition = {
  id: 'etap',
  label: 'Ewaluacja co najmniej jednego etapu',
  help: 'Wystarczy dowolny etap: tworzenie, zgłaszanie, wybór albo realizacja projektów.',
  met: any(...STAGES.map(({ id }) => is(id, 'tak'))),
  origin: 'proposal',
};
const BASIS_OF_CHANGE = yes(
  'wnioski_podstawa_zmian',
  'Wnioski z ewaluacji podstawą zmian zasad kolejnych edycji',
  'Wiadomo, które wnioski z ewaluacji zmieniły zasady albo dlaczego zmiana nie była potrzebna.',
);
const stageCondition = ({ id, label, help }: Stage): Condition =>
  yes(id, `Ewaluacja etapu: ${label.toLowerCase()}`, help);
const CHOICE_AND_WORKS = STAGES.filter(({ id }) =>
  ['ewaluacja_wybor', 'ewaluacja_realizacja'].includes(id),
);
const WIDE: Condition = {
  id: 'interesariusze',
  label: 'Ewaluacja z udziałem szerokiego grona interesariuszy',
  help: `Co najmniej ${FEWEST_GROUPS} grupy, a wśród nich mieszkańcy.`,
  met: WIDE_CIRCLE,
  origin: 'proposal',
};

/** What level 3 asks of the city's plan; each is an item of the survey. */
export const PLAN: readonly Condition[] = [
  yes(
    'plan_wieloletni',
    'Wieloletni plan gminy',
    'Przyjęty dokument na więcej niż jeden rok, w którym budżet obywatelski ma swoje miejsce.',
  ),
  yes(
    'plan_wspoltworzony',
    'Plan stworzony we współpracy z interesariuszami',
    'Interesariusze pracowali nad planem, a nie tylko opiniowali gotowy dokument.',
  ),
  yes(
    'plan_cele',
    'Plan uwzględnia cele i potrzeby interesariuszy',
    'Plan wymienia ich cele i potrzeby i mówi, jak na nie odpowiada.',
  ),
  yes(
    'plan_role',
    'Plan jasno określa rolę interesariuszy',
    'Plan mówi, kto co robi na każdym etapie działań i ewaluacji.',
  ),
];

export interface Level {
  readonly number: number;
  readonly title: string;
  /** The level as the concept states it. */
  readonly statement: string;
  readonly conditions: readonly Condition[];
}

export const LEVELS: readonly Level[] = [
  {
    number: 1,
    title: 'stała ewaluacja',
    statement:
      'Proces podlega stałej ewaluacji, a wnioski z ewaluacji są podstawą do ewentualnych zmian zasad kolejnych edycji.',
    conditions: [ONGOING, SOME_STAGE, BASIS_OF_CHANGE],
  },
  {
    number: 2,
    title: 'pełna ewaluacja z udziałem interesariuszy',
    statement:
      'Proces podlega stałej ewaluacji w pełnym zakresie (tworzenie, zgłaszanie, wybór i realizacja projektów), wnioski są podstawą do ewentualnych zmian zasad, a ewaluację prowadzi się z udziałem szerokiego grona interesariuszy.',
    conditions: [ONGOING, BASIS_OF_CHANGE, ...STAGES.map(stageCondition), WIDE],
  },
  {
    number: 3,
    title: 'budżet obywatelski jako narzędzie zarządzania rozwojem miasta',
    statement:
      'Stałej ewaluacji podlegają wybór i realizacja projektów, wnioski są podstawą do ewentualnych zmian zasad, ewaluację prowadzi się z udziałem szerokiego grona interesariuszy, a miasto ma wieloletni plan stworzony razem z nimi.',
    conditions: [ONGOING, BASIS_OF_CHANGE, ...CHOICE_AND_WORKS.map(stageCondition), WIDE, ...PLAN],
  },
];

/** All of a level's own conditions hold. */
export const reaches = ({ conditions }: Level): BooleanExpression =>
  all(...conditions.map(({ met }) => met));

/** The conditions of a level that are not met. */
export const lacking = ({ conditions }: Level): ListExpression =>
  list(conditions.map(({ id, met }) => ({ id, when: not(met) })));
