import {
  all,
  answered,
  any,
  choose,
  count,
  divide,
  multiply,
  not,
  sum,
  value,
} from '../../definition/expressions';
import type { Card, Check, Item } from '../../definition/programme';

interface Activity {
  readonly id: string;
  readonly title: string;
}

/** The activities of stages 2 and 3, by their numbers in the programme. */
export const ACTIVITIES: readonly Activity[] = [
  { id: 'w2_1', title: '2.1. Aspekty prawne polityki rodzinnej' },
  { id: 'w3_1', title: '3.1. Komunikacja zewnętrzna, komunikacja polityki rodzinnej' },
  { id: 'w3_2', title: '3.2. Praca w bezpośrednim kontakcie z rodzinami' },
  { id: 'w3_3', title: '3.3. Praca z młodzieżą' },
  { id: 'w3_4', title: '3.4. Komunikacja empatyczna w czterech krokach (szkolenie NVC)' },
  { id: 'w3_5', title: '3.5. Rozwój wolontariatu rodzinnego' },
  { id: 'w3_6', title: '3.6. Ewaluacja warsztatów' },
];

const dateId = ({ id }: Activity): string => `${id}_data`;
const peopleId = ({ id }: Activity): string => `${id}_uczestnicy`;
const ratingId = ({ id }: Activity): string => `${id}_ocena`;

const itemsFor = (activity: Activity): readonly Item[] => [
  {
    id: dateId(activity),
    kind: 'date',
    label: `${activity.title} – data`,
    help: 'Dzień, w którym zajęcia się odbyły. Zajęcia bez daty nie liczą się jako odbyte.',
    required: false,
    origin: 'proposal',
    min: '2020-01-01',
    max: 'today',
  },
  {
    id: peopleId(activity),
    kind: 'integer',
    label: `${activity.title} – liczba uczestników`,
    help: 'Według listy obecności.',
    required: false,
    origin: 'proposal',
    min: 1,
    max: 500,
  },
  {
    id: ratingId(activity),
    kind: 'number',
    label: `${activity.title} – średnia ocena`,
    help: 'Średnia z ankiet uczestników, od 1 do 5, na przykład 4,35.',
    required: false,
    origin: 'proposal',
    min: 1,
    max: 5,
  },
];

const checksFor = (activity: Activity): readonly Check[] => [
  {
    id: `${peopleId(activity)}_potrzebni`,
    expression: any(not(answered(dateId(activity))), answered(peopleId(activity))),
    message: 'Podaj liczbę uczestników zajęć, które się odbyły.',
    item: peopleId(activity),
    origin: 'proposal',
  },
  {
    id: `${dateId(activity)}_potrzebna`,
    expression: any(
      answered(dateId(activity)),
      all(not(answered(peopleId(activity))), not(answered(ratingId(activity)))),
    ),
    message: 'Podaj datę zajęć albo usuń liczbę uczestników i ocenę.',
    item: dateId(activity),
    origin: 'proposal',
  },
];

const people = ACTIVITIES.map((activity) => value(peopleId(activity)));
/** People of the activities that were rated. */
const raters = ACTIVITIES.map((activity) =>
  choose(answered(ratingId(activity)), value(peopleId(activity)), 0),
);

/** The seven activities for officials: which were held, for how many people, how they were rated. */
export const WARSZTATY: Card = {
  id: 'warsztaty',
  title: 'Warsztaty',
  tab: 'Warsztaty',
  purpose:
    'Służy do zapisania siedmiu zajęć dla urzędników: kiedy się odbyły, ile osób wzięło w nich udział i jak je oceniono; liczba odbytych zajęć trafia na kartę punktacji.\nWypełnia zespół certyfikacyjny, po kolei po każdych zajęciach; kartę można składać wielokrotnie.',
  roles: ['certifier'],
  sections: [
    {
      id: 'zajecia',
      title: 'Zajęcia',
      items: ACTIVITIES.flatMap(itemsFor),
      layout: {
        kind: 'grid',
        heads: ['Zajęcia', 'Data', 'Liczba uczestników', 'Średnia ocena (od 1 do 5)'],
        rows: ACTIVITIES.map((activity) => ({
          label: activity.title,
          items: [dateId(activity), peopleId(activity), ratingId(activity)],
        })),
      },
    },
    {
      id: 'wyniki',
      title: 'Razem',
      items: [],
      layout: {
        kind: 'results',
        rules: ['warsztaty_liczba', 'warsztaty_uczestnicy', 'warsztaty_ocena'],
      },
    },
  ],
  checks: ACTIVITIES.flatMap(checksFor),
  rules: [
    {
      id: 'warsztaty_liczba',
      title: 'Liczba odbytych zajęć',
      text: 'Liczba zajęć z podaną datą, od 0 do 7.',
      expression: count(...ACTIVITIES.map((activity) => answered(dateId(activity)))),
      origin: 'proposal',
    },
    {
      id: 'warsztaty_uczestnicy',
      title: 'Liczba uczestnictw we wszystkich zajęciach',
      text: 'Suma liczb uczestników; kto był na kilku zajęciach, liczy się na każdych.',
      expression: sum(...people),
      origin: 'proposal',
    },
    {
      id: 'warsztaty_ocena',
      title: 'Średnia ocena zajęć',
      unit: 'pkt',
      text: 'Średnia ocen ważona liczbą uczestników; zajęć bez oceny się nie liczy. Pole puste, gdy żadne nie mają oceny.',
      expression: divide(
        sum(
          ...ACTIVITIES.map((activity) =>
            multiply(value(peopleId(activity)), value(ratingId(activity))),
          ),
        ),
        sum(...raters),
      ),
      origin: 'proposal',
    },
  ],
};
