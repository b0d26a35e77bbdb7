import {
  all,
  answered,
  any,
  atLeast,
  atMost,
  is,
  not,
  subtract,
  value,
} from '../../definition/expressions';
import type { Option, TableItem } from '../../definition/programme';
import { choice, day, integer, option, text } from './items';

export const AUTHORS: readonly Option[] = [
  option('mieszkaniec', 'mieszkaniec'),
  option('ngo', 'organizacja pozarządowa'),
  option('przedsiebiorca', 'przedsiębiorca'),
  option('inny', 'inny'),
];
const DECISIONS: readonly Option[] = [
  option('uwzgledniona', 'uwzględniona'),
  option('czesciowo', 'uwzględniona częściowo'),
  option('nieuwzgledniona', 'nieuwzględniona'),
  option('poza-zakresem', 'poza zakresem konsultacji'),
];

/** Of a remark, and of what is said about it: what a row of the register shows whole. */
const MOST_CHARACTERS = 1500;

/** Days within which every remark is to be answered. */
export const DAYS_TO_ANSWER = 30;
export const daysTaken = subtract(value('data_odpowiedzi'), value('data_wplywu'));
export const inTime = atMost(daysTaken, DAYS_TO_ANSWER);

export const REMARKS: TableItem = {
  id: 'uwagi',
  kind: 'table',
  label: 'Uwagi',
  help: 'Jedna uwaga – jeden wiersz; pismo z kilkoma uwagami to kilka wierszy. Nie wpisuj nazwisk ani adresów.',
  // A consultation to which nobody said anything has a register, too.
  required: false,
  origin: 'proposal',
  max: 2000,
  columns: [
    integer('numer', 'Nr uwagi', { min: 1 }),
    day('data_wplywu', 'Data wpływu'),
    choice('autor', 'Autor', AUTHORS, { help: 'Tylko rodzaj autora, bez nazwiska.' }),
    text('dokument', 'Dokument albo sprawa', {
      max: 200,
      help: 'Czego dotyczyły konsultacje, na przykład: fundusz sołecki 2027.',
    }),
    text('czesc', 'Część dokumentu', {
      required: false,
      max: 100,
      help: 'Na przykład: § 4 ust. 2. Gdy uwaga dotyczy całości, zostaw pole puste.',
    }),
    {
      id: 'tresc',
      kind: 'long-text',
      label: 'Uwaga',
      required: true,
      origin: 'proposal',
      max: MOST_CHARACTERS,
    },
    choice('decyzja', 'Rozstrzygnięcie', DECISIONS, { required: false }),
    {
      id: 'uzasadnienie',
      kind: 'long-text',
      label: 'Uzasadnienie',
      help: 'Wymagane przy każdym rozstrzygnięciu innym niż „uwzględniona”.',
      required: true,
      origin: 'proposal',
      applies: all(answered('decyzja'), not(is('decyzja', 'uwzgledniona'))),
      max: MOST_CHARACTERS,
    },
    day('data_odpowiedzi', 'Data odpowiedzi', { required: false }),
    text('odpowiedz_numer', 'Nr odpowiedzi', {
      required: false,
      max: 50,
      help: 'Jedna odpowiedź może dotyczyć wielu uwag: wpisz przy nich ten sam numer.',
    }),
  ],
  computed: [
    {
      id: 'dni_do_odpowiedzi',
      label: 'Czas odpowiedzi',
      unit: 'dni',
      value: daysTaken,
      origin: 'proposal',
    },
  ],
  checks: [
    {
      id: 'odpowiedz_po_wplywie',
      expression: any(
        not(answered('data_odpowiedzi')),
        not(answered('data_wplywu')),
        atLeast(value('data_odpowiedzi'), value('data_wplywu')),
      ),
      message: 'Popraw daty: odpowiedź jest wcześniejsza niż wpływ uwagi.',
      column: 'data_odpowiedzi',
      origin: 'proposal',
    },
    {
      id: 'odpowiedz_z_rozstrzygnieciem',
      expression: any(not(answered('data_odpowiedzi')), answered('decyzja')),
      message: 'Wybierz rozstrzygnięcie: podano datę odpowiedzi na tę uwagę.',
      column: 'decyzja',
      origin: 'proposal',
    },
  ],
};
