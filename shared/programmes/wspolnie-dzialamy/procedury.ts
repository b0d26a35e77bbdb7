import { all, answered, any, is } from '../../definition/expressions';
import type { Card, TableItem } from '../../definition/programme';
import { AREA_OPTIONS, areasOf, PLANE_OPTIONS, PLANES } from './areas';
import { implies, notBefore } from './conditions';
import { choice, decimal, formatted, longText, pastDay, text } from './items';
import { PROCEDURE_RULES } from './procedury-rules';

/** Advice on drawing a procedure up (15 hours) and on its first use (5 hours). */
const MOST_HOURS = 20;

const TABLE: TableItem = {
  id: 'procedury',
  kind: 'table',
  label: 'Procedury',
  help: 'Jeden wiersz na procedurę. Wiersz można uzupełnić później: gdy kartę złoży się ponownie, poprzednia wersja zostaje w aktach sprawy.',
  required: true,
  origin: 'source',
  // Each takes an expert 20 hours.
  max: 30,
  columns: [
    text('nazwa', 'Nazwa procedury', {
      help: 'Taka, jak w uchwale, na przykład: „Tryb powoływania zespołów roboczych z udziałem organizacji”.',
    }),
    choice('plaszczyzna', 'Płaszczyzna', PLANE_OPTIONS),
    choice('obszar', 'Obszar', AREA_OPTIONS),
    decimal('godziny', 'Doradztwo', {
      origin: 'source',
      max: MOST_HOURS,
      step: 0.5,
      unit: 'godz.',
      help: 'Godziny doradztwa wykorzystane do tej pory: najwyżej 15 na opracowanie procedury i 5 na pierwsze zastosowanie.',
    }),
    text('uchwala_numer', 'Numer uchwały', { required: false, max: 60, origin: 'source' }),
    pastDay('uchwala_data', 'Data uchwały', { required: false, origin: 'source' }),
    formatted('publikacja', 'link', 'Adres publikacji', {
      required: false,
      origin: 'source',
      help: 'Strona w BIP albo w dzienniku urzędowym; adres zaczyna się od https://.',
    }),
    pastDay('zastosowanie_data', 'Data pierwszego zastosowania', {
      required: false,
      origin: 'source',
    }),
    longText('zastosowanie_opis', 'Co zrobiono przy pierwszym zastosowaniu', {
      required: false,
      origin: 'source',
      max: 1000,
      help: 'Na przykład: konsultacje programu współpracy, 34 uwagi; powołanie grupy roboczej.',
    }),
  ],
  checks: [
    {
      id: 'obszar_plaszczyzny',
      expression: all(
        ...PLANES.map(({ id }) =>
          implies(
            all(is('plaszczyzna', id), answered('obszar')),
            any(...areasOf(id).map((area) => is('obszar', area.id))),
          ),
        ),
      ),
      message: 'Obszar należy do innej płaszczyzny. Popraw obszar albo płaszczyznę.',
      column: 'obszar',
      origin: 'proposal',
    },
    {
      id: 'uchwala_bez_numeru',
      expression: implies(answered('uchwala_data'), answered('uchwala_numer')),
      message: 'Wpisz numer uchwały: podano jej datę.',
      column: 'uchwala_numer',
      origin: 'proposal',
    },
    {
      id: 'uchwala_bez_daty',
      expression: implies(answered('uchwala_numer'), answered('uchwala_data')),
      message: 'Wpisz datę uchwały: podano jej numer.',
      column: 'uchwala_data',
      origin: 'proposal',
    },
    {
      id: 'publikacja_bez_uchwaly',
      expression: implies(answered('publikacja'), answered('uchwala_data')),
      message: 'Podano adres publikacji, a nie podano uchwały. Wpisz jej numer i datę.',
      column: 'publikacja',
      origin: 'proposal',
    },
    {
      id: 'zastosowanie_przed_uchwala',
      expression: implies(
        answered('zastosowanie_data'),
        all(answered('uchwala_data'), notBefore('zastosowanie_data', 'uchwala_data')),
      ),
      message:
        'Procedurę stosuje się po podjęciu uchwały. Popraw datę zastosowania albo wpisz numer i datę uchwały.',
      column: 'zastosowanie_data',
      origin: 'proposal',
    },
    {
      id: 'zastosowanie_bez_daty',
      expression: implies(answered('zastosowanie_opis'), answered('zastosowanie_data')),
      message: 'Wpisz datę pierwszego zastosowania: podano, co zrobiono.',
      column: 'zastosowanie_data',
      origin: 'proposal',
    },
    {
      id: 'zastosowanie_bez_opisu',
      expression: implies(answered('zastosowanie_data'), answered('zastosowanie_opis')),
      message: 'Napisz, co zrobiono przy pierwszym zastosowaniu: podano jego datę.',
      column: 'zastosowanie_opis',
      origin: 'proposal',
    },
  ],
};

/** The procedures that the local government adopts, publishes and uses for the first time. */
export const PROCEDURY: Card = {
  id: 'procedury',
  title: 'Procedury współpracy: uchwalenie, publikacja, zastosowanie',
  tab: 'Procedury',
  purpose:
    'Służy do prowadzenia wykazu procedur opracowanych z doradcą: kiedy je uchwalono, gdzie opublikowano i kiedy po raz pierwszy zastosowano.\nWypełnia jednostka samorządu z doradcą; uzupełnia po każdej uchwale i po każdym pierwszym zastosowaniu.',
  roles: ['applicant'],
  sections: [
    {
      id: 'podsumowanie',
      title: 'Podsumowanie',
      items: [],
      layout: { kind: 'results', rules: PROCEDURE_RULES.map(({ id }) => id) },
    },
    { id: 'procedury', title: 'Procedury', items: [TABLE], layout: { kind: 'table' } },
  ],
  checks: [],
  rules: PROCEDURE_RULES,
};
