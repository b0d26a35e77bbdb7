import {
  answered,
  any,
  divide,
  is,
  known,
  multiply,
  overRows,
  rows,
  value,
} from '../../definition/expressions';
import type { Card, Rule, TableItem } from '../../definition/programme';
import { choice, day, inOrder, integer, option } from './items';
import { STATEMENTS, surveyIds, type Time } from './statements';

const statementItem = (number: number): string => `p${number}`;

const QUESTIONNAIRES: TableItem = {
  id: 'ankiety',
  kind: 'table',
  label: 'Ankiety',
  help: 'Jedna ankieta – jeden wiersz. Gdy odpowiedź pominięto albo jest nieczytelna, zostaw pole puste: nie wliczy się do średniej.',
  required: true,
  origin: 'proposal',
  max: 2000,
  columns: [
    integer('numer', 'Nr ankiety', {
      min: 1,
      help: 'Numer, który dopisano na papierowej ankiecie, aby dało się do niej wrócić.',
    }),
    day('data', 'Data wypełnienia', { required: false }),
    choice('sposob', 'Sposób', [
      option('papierowa', 'papierowa'),
      option('internetowa', 'internetowa'),
    ]),
    ...STATEMENTS.map((statement) =>
      integer(statementItem(statement.number), `${statement.number}. ${statement.text}`, {
        required: false,
        min: 1,
        max: 5,
      }),
    ),
  ],
  checks: [
    {
      id: 'jakas_odpowiedz',
      expression: any(...STATEMENTS.map(({ number }) => answered(statementItem(number)))),
      message:
        'Wpisz co najmniej jedną odpowiedź albo usuń ten wiersz: pustej ankiety się nie liczy.',
      column: statementItem(1),
      origin: 'proposal',
    },
  ],
};

const TIME_WORDS: Readonly<Record<Time, { tab: string; title: string; when: string }>> = {
  przed: {
    tab: 'Ankieta przed',
    title: 'Ankieta mieszkańców przed wdrożeniem modelu',
    when: 'Wypełnia urząd gminy przed opracowaniem modelu konsultacji, na podstawie ankiet zebranych od mieszkańców.',
  },
  po: {
    tab: 'Ankieta po',
    title: 'Ankieta mieszkańców po wdrożeniu modelu',
    when: 'Wypełnia urząd gminy, gdy model już działa (najlepiej po co najmniej jednych konsultacjach według niego), na podstawie ankiet zebranych od mieszkańców.',
  },
};

function statementRules(time: Time): readonly Rule[] {
  return STATEMENTS.flatMap((statement): readonly Rule[] => {
    const ids = surveyIds(statement, time);
    const answer = value(statementItem(statement.number));
    const title = `${statement.number}. ${statement.subject}`;
    return [
      {
        id: ids.mean,
        title: `${title} – średnia`,
        text: 'Średnia odpowiedzi od 1 do 5; pole puste, gdy nikt nie ocenił tego stwierdzenia.',
        expression: overRows('ankiety', 'mean', answer),
        origin: 'proposal',
      },
      {
        id: ids.deviation,
        title: `${title} – odchylenie standardowe`,
        text: 'Odchylenie standardowe z próby (n − 1); pole puste, gdy jest mniej niż 2 odpowiedzi.',
        expression: overRows('ankiety', 'deviation', answer),
        origin: 'proposal',
      },
      {
        id: ids.answers,
        title: `${title} – liczba odpowiedzi`,
        text: 'Liczba ankiet, w których oceniono to stwierdzenie.',
        expression: rows('ankiety', known(answer)),
        origin: 'proposal',
      },
    ];
  });
}

/** The survey of residents before or after: its questionnaires, and what they come to. */
export function surveyCard(time: Time): Card {
  const { tab, title, when } = TIME_WORDS[time];
  const shown = (pick: 'mean' | 'deviation' | 'answers'): readonly string[] =>
    STATEMENTS.map((statement) => surveyIds(statement, time)[pick]);
  return {
    id: `ankieta-${time}`,
    title,
    tab,
    purpose: `Zbiera opinie mieszkańców o konsultacjach i o pracy urzędu: pięć stwierdzeń ocenianych od 1 (zdecydowanie się nie zgadzam) do 5 (zdecydowanie się zgadzam). Ankieta jest anonimowa.\n${when}`,
    roles: ['applicant'],
    sections: [
      {
        id: 'badanie',
        title: 'Badanie',
        intro:
          'Wyniki można porównać, gdy przed wdrożeniem i po wdrożeniu pyta się o to samo i tak samo zbiera ankiety. Różnicę ocenia się, gdy w każdym badaniu jest co najmniej 30 odpowiedzi.',
        items: [
          day('badanie_od', 'Początek zbierania ankiet'),
          day('badanie_do', 'Koniec zbierania ankiet'),
          integer('ankiety_rozdane', 'Liczba rozdanych ankiet papierowych', {
            required: false,
            max: 100_000,
            help: 'Służy do obliczenia zwrotu ankiet. Gdy ankiety wyłożono do pobrania, wpisz, ile ich ubyło.',
          }),
          {
            id: 'dobor',
            kind: 'long-text',
            label: 'Gdzie i jak zebrano ankiety',
            help: 'Na przykład: zebrania wiejskie, szkoła, biblioteka, formularz na stronie gminy. Pozwala to ocenić, czyich głosów mogło zabraknąć.',
            required: true,
            origin: 'proposal',
            max: 1000,
          },
        ],
        layout: { kind: 'form' },
      },
      {
        id: 'srednie',
        title: 'Średnie odpowiedzi (1–5)',
        items: [],
        layout: { kind: 'results', rules: shown('mean'), chart: 5 },
      },
      {
        id: 'odchylenia',
        title: 'Zróżnicowanie odpowiedzi',
        items: [],
        layout: { kind: 'results', rules: shown('deviation') },
      },
      {
        id: 'liczebnosc',
        title: 'Liczba odpowiedzi',
        items: [],
        layout: { kind: 'results', rules: [...shown('answers'), 'ankiety_wszystkie', 'zwrot'] },
      },
      {
        id: 'wyniki-ankiet',
        title: 'Ankiety',
        intro:
          '1 – zdecydowanie się nie zgadzam, 2 – raczej się nie zgadzam, 3 – trudno powiedzieć, 4 – raczej się zgadzam, 5 – zdecydowanie się zgadzam.',
        items: [QUESTIONNAIRES],
        layout: { kind: 'table' },
      },
    ],
    checks: [
      inOrder(
        'badanie_od',
        'badanie_do',
        'Popraw daty: koniec zbierania ankiet jest wcześniejszy niż początek.',
      ),
    ],
    rules: [
      ...statementRules(time),
      {
        id: 'ankiety_wszystkie',
        title: 'Wszystkie ankiety',
        text: 'Liczba wpisanych ankiet, papierowych i internetowych.',
        expression: rows('ankiety'),
        origin: 'proposal',
      },
      {
        id: 'zwrot',
        title: 'Zwrot ankiet papierowych',
        unit: '%',
        text: 'Wpisane ankiety papierowe ÷ rozdane ankiety papierowe × 100; pole puste, gdy nie podano liczby rozdanych.',
        expression: multiply(
          divide(rows('ankiety', is('sposob', 'papierowa')), value('ankiety_rozdane')),
          100,
        ),
        origin: 'proposal',
      },
    ],
  };
}
