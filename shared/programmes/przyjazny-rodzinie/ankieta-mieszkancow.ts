import {
  add,
  answered,
  any,
  atLeast,
  divide,
  is,
  multiply,
  not,
  overRows,
  points,
  rows,
  value,
} from '../../definition/expressions';
import type { RuleId } from '../../definition/expression';
import type { Card, Rule } from '../../definition/programme';
import { AREAS, type Area } from './areas';
import { heard, isRated, rating, SURVEYS, SURVEYS_TABLE } from './residents-table';

const LARGE_FAMILY = 3;
/** Id of the share of those who have heard: `edukacja_znajomosc`. */
export const awarenessId = ({ id }: Area): RuleId => `${id}_znajomosc`;
/** Id of the mean satisfaction: `edukacja_zadowolenie`. */
export const satisfactionId = ({ id }: Area): RuleId => `${id}_zadowolenie`;

const awareness = (area: Area): Rule => {
  const aware = rows(SURVEYS_TABLE, is(heard(area), 'tak'));
  return {
    id: awarenessId(area),
    title: `${area.title}: znajomość działań`,
    unit: '%',
    text: 'Osoby, które słyszały o działaniach gminy ÷ osoby, które odpowiedziały „Tak” lub „Nie” × 100; pole puste, gdy nikt nie odpowiedział.',
    expression: multiply(
      divide(aware, add(aware, rows(SURVEYS_TABLE, is(heard(area), 'nie')))),
      100,
    ),
    origin: 'proposal',
  };
};

const satisfaction = (area: Area): Rule => ({
  id: satisfactionId(area),
  title: `${area.title}: zadowolenie`,
  unit: 'pkt',
  text: 'Średnia ocen od 1 do 5; „nie mam zdania” i braku odpowiedzi się nie liczy. Pole puste, gdy nikt nie ocenił.',
  expression: overRows(SURVEYS_TABLE, 'mean', points(rating(area)), isRated(area)),
  origin: 'proposal',
});

/** The residents' survey, from paper forms: one row for each. */
export const ANKIETA_MIESZKANCOW: Card = {
  id: 'ankieta-mieszkancow',
  title: 'Ankieta mieszkańców',
  tab: 'Ankieta mieszkańców',
  purpose:
    'Sprawdza, czy mieszkańcy wiedzą, co gmina robi dla rodzin, i jak bardzo są z tego zadowoleni; wyniki trafiają na kartę punktacji. Ankieta jest anonimowa.\nWypełnia zespół certyfikacyjny po warsztatach: przepisuje ankiety papierowe (karta „Kwestionariusz mieszkańca”) zebrane wspólnie z urzędnikami, kołami Związku Dużych Rodzin, organizacjami pozarządowymi i mieszkańcami.',
  roles: ['certifier'],
  declaration:
    'Oświadczam, że przepisano wszystkie zebrane ankiety, bez wybierania i poprawiania odpowiedzi, i że nie ma w nich danych osobowych.',
  sections: [
    {
      id: 'badanie',
      title: 'Badanie',
      items: [
        {
          id: 'badanie_od',
          kind: 'date',
          label: 'Ankiety zbierano od dnia',
          required: false,
          origin: 'proposal',
          min: '2020-01-01',
          max: 'today',
        },
        {
          id: 'badanie_do',
          kind: 'date',
          label: 'Ankiety zbierano do dnia',
          required: false,
          origin: 'proposal',
          min: '2020-01-01',
          max: 'today',
        },
        {
          id: 'partnerzy',
          kind: 'choices',
          label: 'Kto pomagał zbierać ankiety',
          help: 'Zaznacz wszystkich. Im bardziej zróżnicowane miejsca zbierania ankiet, tym lepiej wynik oddaje zdanie wszystkich mieszkańców.',
          required: false,
          origin: 'source',
          options: [
            { id: 'urzednicy', label: 'urzędnicy', origin: 'source' },
            { id: 'kola', label: 'koła Związku Dużych Rodzin „Trzy Plus”', origin: 'source' },
            { id: 'ngo', label: 'lokalne organizacje pozarządowe', origin: 'source' },
            { id: 'mieszkancy', label: 'mieszkańcy', origin: 'source' },
          ],
          none: 'nikt z powyższych',
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'liczebnosc',
      title: 'Kto odpowiedział',
      items: [],
      layout: { kind: 'results', rules: ['mieszkancy_n', 'wielodzietni_udzial'] },
    },
    {
      id: 'znajomosc',
      title: 'Znajomość działań gminy (odsetek mieszkańców)',
      items: [],
      layout: { kind: 'results', rules: AREAS.map(awarenessId), chart: 100 },
    },
    {
      id: 'zadowolenie',
      title: 'Zadowolenie z działań gminy (średnia od 1 do 5)',
      items: [],
      layout: { kind: 'results', rules: AREAS.map(satisfactionId), chart: 5 },
    },
    {
      id: 'odpowiedzi',
      title: 'Ankiety papierowe',
      intro:
        'Przepisuj ankiety po kolei; numer wiersza (Lp.) wpisz na ankiecie w polu „Nr ankiety”. „Słyszał(a)”: „Tak” lub „Nie”. „Ocena”: zadowolenie od 1 do 5 albo „nie mam zdania”.',
      items: [SURVEYS],
      layout: { kind: 'table' },
    },
  ],
  checks: [
    {
      id: 'badanie_dni',
      expression: any(
        not(answered('badanie_od')),
        not(answered('badanie_do')),
        atLeast(value('badanie_do'), value('badanie_od')),
      ),
      message: 'Popraw daty: koniec zbierania ankiet jest wcześniejszy niż początek.',
      item: 'badanie_do',
      origin: 'proposal',
    },
  ],
  rules: [
    {
      id: 'mieszkancy_n',
      title: 'Liczba ankiet',
      text: 'Liczba wypełnionych wierszy tabeli.',
      expression: rows(SURVEYS_TABLE),
      origin: 'proposal',
    },
    {
      id: 'wielodzietni_udzial',
      title: 'Odsetek rodziców co najmniej trojga dzieci',
      unit: '%',
      text: 'Ankiety osób, które mają na utrzymaniu troje lub więcej dzieci ÷ ankiety z podaną liczbą dzieci × 100; pole puste, gdy nigdzie jej nie podano.',
      expression: multiply(
        divide(
          rows(SURVEYS_TABLE, atLeast(value('dzieci'), LARGE_FAMILY)),
          rows(SURVEYS_TABLE, answered('dzieci')),
        ),
        100,
      ),
      origin: 'proposal',
    },
    ...AREAS.map(awareness),
    ...AREAS.map(satisfaction),
  ],
};
