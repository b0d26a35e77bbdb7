import {
  above,
  all,
  answered,
  equals,
  is,
  judgement,
  overRows,
  result,
  rows,
  value,
} from '../../definition/expressions';
import type { Rule } from '../../definition/programme';
import { PLANES } from './areas';

const counted = (id: string, title: string, text: string, of: Rule['expression']): Rule => ({
  id,
  title,
  text,
  expression: of,
  origin: 'proposal',
});

const READY = all(answered('uchwala_data'), answered('publikacja'), answered('zastosowanie_data'));

/** How many procedures there are and how far they have come. */
export const PROCEDURE_RULES: readonly Rule[] = [
  counted('procedury_liczba', 'Liczba procedur', 'Liczba wierszy tabeli.', rows('procedury')),
  ...PLANES.map(({ id }) =>
    counted(
      `procedury_liczba_${id}`,
      `w tym w płaszczyźnie ${id}`,
      `Liczba procedur płaszczyzny ${id}.`,
      rows('procedury', is('plaszczyzna', id)),
    ),
  ),
  counted(
    'procedury_uchwalone',
    'w tym uchwalone',
    'Liczba procedur z datą uchwały.',
    rows('procedury', answered('uchwala_data')),
  ),
  counted(
    'procedury_opublikowane',
    'w tym opublikowane',
    'Liczba procedur z adresem publikacji.',
    rows('procedury', answered('publikacja')),
  ),
  counted(
    'procedury_zastosowane',
    'w tym zastosowane',
    'Liczba procedur z datą pierwszego zastosowania.',
    rows('procedury', answered('zastosowanie_data')),
  ),
  {
    ...counted(
      'procedury_godziny',
      'Doradztwo razem',
      'Suma godzin doradztwa przy wszystkich procedurach.',
      overRows('procedury', 'sum', value('godziny')),
    ),
    unit: 'godz.',
  },
  {
    ...counted(
      'procedury_wdrozone',
      'Wszystkie procedury wdrożone',
      'Każda procedura z tabeli jest uchwalona, opublikowana i co najmniej raz zastosowana; pole puste, gdy w tabeli nie ma żadnej procedury.',
      judgement(
        above(result('procedury_liczba'), 0),
        equals(rows('procedury', READY), result('procedury_liczba')),
      ),
    ),
    labels: { true: 'tak', false: 'jeszcze nie' },
  },
];
