import { all, answered, any, is } from '../../definition/expressions';
import type { Item, Option, Section } from '../../definition/programme';
import { VOIVODESHIP_OPTIONS, YES_NO } from '../answer-options';
import type { AnimationAim, AnimationPath } from './animation-paths';
import { chosen, isDone, stepId } from './animation-results';

const STATES: readonly Option[] = [
  { id: 'zrobione', label: 'zrobione', origin: 'proposal' },
  { id: 'w-toku', label: 'w toku', origin: 'proposal' },
  { id: 'nierozpoczete', label: 'nierozpoczęte', origin: 'proposal' },
];

/** The steps of a path; asked for when it is the chosen one. */
export const pathSection = (path: AnimationPath): Section => ({
  id: `sciezka-${path.id}`,
  title: path.title,
  intro: path.intro,
  items: path.steps.flatMap((step): readonly Item[] => {
    const id = stepId(path, step);
    const begun = all(chosen(path), any(is(id, 'zrobione'), is(id, 'w-toku')));
    return [
      {
        id,
        kind: 'choice',
        label: `${step.label}: stan`,
        required: true,
        origin: 'source',
        applies: chosen(path),
        options: STATES,
      },
      {
        id: `${id}_data`,
        kind: 'date',
        label: `${step.label}: data`,
        help: 'Kiedy krok zakończono; gdy jest w toku, kiedy go rozpoczęto.',
        required: true,
        origin: 'proposal',
        applies: begun,
        min: '2003-06-13',
        max: 'today',
      },
      {
        id: `${id}_dowod`,
        kind: 'text',
        label: `${step.label}: dowód`,
        help: step.evidence,
        required: true,
        origin: 'proposal',
        applies: all(chosen(path), isDone(path, step)),
        max: 500,
      },
    ];
  }),
  layout: {
    kind: 'grid',
    heads: ['Krok', 'Stan', 'Data', 'Dowód'],
    rows: path.steps.map((step) => {
      const id = stepId(path, step);
      return { label: step.label, items: [id, `${id}_data`, `${id}_dowod`] };
    }),
  },
});

/** The effects of an aim. */
export const aimSection = ({ id, title, effects }: AnimationAim): Section => ({
  id: `cel-${id}`,
  title,
  items: effects.flatMap((effect): readonly Item[] => [
    {
      id: effect.id,
      kind: 'choice',
      label: `${effect.label}: czy osiągnięto`,
      required: true,
      origin: 'source',
      options: YES_NO,
    },
    {
      id: `${effect.id}_dowod`,
      kind: 'text',
      label: `${effect.label}: po czym to widać`,
      help: effect.help,
      required: true,
      origin: 'proposal',
      applies: is(effect.id, 'tak'),
      max: 500,
    },
  ]),
  layout: {
    kind: 'grid',
    heads: ['Efekt', 'Czy osiągnięto?', 'Po czym to widać'],
    rows: effects.map((effect) => ({
      label: effect.label,
      items: [effect.id, `${effect.id}_dowod`],
    })),
  },
});

/** Where, who, and by which path. */
export const PLACE: Section = {
  id: 'gmina',
  title: 'Gmina i osoba prowadząca animację',
  items: [
    {
      id: 'animacja_gmina',
      kind: 'text',
      label: 'Gmina',
      required: true,
      origin: 'source',
      max: 200,
    },
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
      help: 'Siedmiocyfrowy kod, na przykład 0605011. Pozycja nieobowiązkowa.',
      required: false,
      origin: 'proposal',
    },
    {
      id: 'animator_imie_nazwisko',
      kind: 'text',
      label: 'Animator lub lokalny lider (imię i nazwisko)',
      required: true,
      origin: 'source',
      personal: true,
      max: 100,
    },
    {
      id: 'animator_kontakt',
      kind: 'text',
      label: 'Kontakt (telefon lub e-mail)',
      required: true,
      origin: 'proposal',
      personal: true,
      max: 100,
    },
    {
      id: 'sciezka',
      kind: 'choice',
      label: 'Ścieżka animacji',
      help: 'A – gdy instytucje w gminie nie działały dotąd w partnerstwie i animację rozpoczyna urząd; B – gdy mają takie doświadczenie i rozpoczyna ją uznany lider.',
      required: true,
      origin: 'source',
      options: [
        { id: 'a', label: 'A – bez rozwiniętej idei partnerstwa', origin: 'source' },
        { id: 'b', label: 'B – z doświadczeniem współpracy', origin: 'source' },
      ],
    },
  ],
  layout: { kind: 'form' },
};

const fromCalculator = (id: string, label: string): Item => ({
  id,
  kind: 'number',
  label,
  required: false,
  origin: 'proposal',
  unit: 'zł',
  from: 'kalkulator-zaniechania',
});

/** What the calculator of omission says. */
export const FIGURES: Section = {
  id: 'argumenty',
  title: 'Argumenty „za” z kalkulatora zaniechania',
  intro:
    'Liczby pochodzą z karty „Kalkulator zaniechania”; gdy jej nie ma, można je wpisać albo pominąć.',
  items: [
    fromCalculator('koszt_zaniechania_horyzont', 'Koszt zaniechania w całym horyzoncie'),
    fromCalculator('bilans_horyzont', 'Bilans klubu w całym horyzoncie'),
  ],
  layout: { kind: 'form' },
};

/** What the partners decided. */
export const DECISION: Section = {
  id: 'decyzja',
  title: 'Decyzja',
  intro: 'Wypełnij, gdy partnerzy podjęli wspólną decyzję.',
  items: [
    {
      id: 'decyzja_animacji',
      kind: 'choice',
      label: 'Wspólna decyzja partnerów',
      required: false,
      origin: 'source',
      options: [
        { id: 'utworzenie', label: 'utworzenie klubu', origin: 'source' },
        { id: 'odtworzenie', label: 'odtworzenie klubu', origin: 'source' },
        { id: 'inna-forma', label: 'inna forma', origin: 'source' },
      ],
    },
    {
      id: 'decyzja_inna_forma',
      kind: 'text',
      label: 'Jaka forma (gdy wybrano inną)',
      help: 'Na przykład centrum integracji społecznej albo usługi zlecane organizacji pozarządowej.',
      required: true,
      origin: 'source',
      applies: is('decyzja_animacji', 'inna-forma'),
      max: 200,
    },
    {
      id: 'decyzja_uzasadnienie',
      kind: 'long-text',
      label: 'Uzasadnienie decyzji',
      help: 'Co przesądziło: wyniki diagnozy, kalkulator zaniechania, zadeklarowane zasoby.',
      required: true,
      origin: 'proposal',
      applies: answered('decyzja_animacji'),
      max: 2000,
    },
  ],
  layout: { kind: 'form' },
};
