import {
  all,
  any,
  answered,
  atLeast,
  is,
  not,
  overRows,
  result,
  rows,
  value,
} from '../../definition/expressions';
import type { Card, TextItem } from '../../definition/programme';
import { choice, day, integer, option, text } from './items';

const words = (id: string, label: string, help: string): TextItem => ({
  id,
  kind: 'long-text',
  label,
  help,
  required: true,
  origin: 'proposal',
  max: 1000,
});

export const TEST_MODELU: Card = {
  id: 'test-modelu',
  title: 'Test modelu konsultacji',
  tab: 'Test modelu',
  purpose:
    'Opisuje testy modelu: debatę nad wykorzystaniem funduszu sołeckiego i konsultacje dwóch dokumentów publicznych, prowadzone z organizacjami jako lokalnymi liderami.\nWypełnia urząd gminy po każdym teście, razem z organizacją, która go prowadziła.',
  roles: ['applicant'],
  sections: [
    {
      id: 'wyniki',
      title: 'Podsumowanie',
      items: [],
      layout: {
        kind: 'results',
        rules: [
          'testy_fundusz',
          'testy_dokumenty',
          'testy_uczestnicy',
          'testy_z_liderem',
          'testy_wystarczaja',
        ],
      },
    },
    {
      id: 'proby',
      title: 'Testy',
      intro:
        'Jedna debata o funduszu sołeckim – jeden wiersz. Dokument konsultowany na kilku spotkaniach wpisz raz, z datą ostatniego.',
      items: [
        {
          id: 'testy',
          kind: 'table',
          label: 'Testy modelu',
          required: true,
          origin: 'source',
          // Each is a consultation that was held.
          max: 60,
          columns: [
            choice(
              'rodzaj',
              'Rodzaj',
              [
                option('fundusz-solecki', 'debata o funduszu sołeckim', 'source'),
                option('dokument', 'konsultacje dokumentu publicznego', 'source'),
              ],
              { origin: 'source' },
            ),
            text('przedmiot', 'Sołectwo albo tytuł dokumentu', {
              help: 'Na przykład: sołectwo Wymyślin albo „Program współpracy z organizacjami na rok 2027”.',
            }),
            day('data', 'Data'),
            text('miejsce', 'Miejsce'),
            choice('metoda', 'Główna metoda', [
              option('debata', 'debata moderowana'),
              option('warsztat', 'warsztat'),
              option('kawiarenka', 'kawiarenka obywatelska (world café)'),
              option('panel', 'panel obywatelski, sąd obywatelski'),
              option('spacer', 'spacer badawczy'),
              option('zebranie', 'zebranie, spotkanie otwarte'),
              option('uwagi', 'zbieranie uwag na piśmie lub w sieci'),
              option('ankieta', 'ankieta'),
              option('inna', 'inna'),
            ]),
            integer('uczestnicy', 'Uczestnicy', { max: 9999 }),
            text('lider_ngo', 'Organizacja – lider', {
              required: false,
              help: 'Nazwa organizacji, która prowadziła test; bez nazwisk. Gdy prowadził go sam urząd, zostaw pole puste.',
            }),
            integer('uwagi', 'Zgłoszone uwagi', {
              max: 9999,
              help: 'Ile uwag wpłynęło; ich treść wpisuje się do rejestru uwag.',
            }),
            words('zadzialalo', 'Co zadziałało', 'Co warto zostawić w modelu i dlaczego.'),
            words(
              'do_zmiany',
              'Co zmienić',
              'Co poprawić w modelu; gdy nic, napisz „bez zmian” i dlaczego.',
            ),
          ],
          checks: [
            {
              id: 'uczestnicy_spotkania',
              expression: any(
                not(answered('uczestnicy')),
                is('metoda', 'uwagi'),
                atLeast(value('uczestnicy'), 1),
              ),
              message: 'Wpisz liczbę uczestników: 0 jest możliwe tylko przy zbieraniu uwag.',
              column: 'uczestnicy',
              origin: 'proposal',
            },
          ],
        },
      ],
      layout: { kind: 'table' },
    },
  ],
  checks: [],
  rules: [
    {
      id: 'testy_fundusz',
      title: 'Debaty o funduszu sołeckim',
      text: 'Liczba testów rodzaju „debata o funduszu sołeckim”.',
      expression: rows('testy', is('rodzaj', 'fundusz-solecki')),
      origin: 'source',
    },
    {
      id: 'testy_dokumenty',
      title: 'Konsultowane dokumenty',
      text: 'Liczba testów rodzaju „konsultacje dokumentu publicznego”.',
      expression: rows('testy', is('rodzaj', 'dokument')),
      origin: 'source',
    },
    {
      id: 'testy_uczestnicy',
      title: 'Uczestnicy testów – suma',
      text: 'Suma uczestników wszystkich testów; kto wziął udział w dwóch, jest liczony dwa razy.',
      expression: overRows('testy', 'sum', value('uczestnicy')),
      origin: 'proposal',
    },
    {
      id: 'testy_z_liderem',
      title: 'Testy prowadzone przez organizację',
      text: 'Liczba testów, przy których wskazano organizację – lidera.',
      expression: rows('testy', answered('lider_ngo')),
      origin: 'proposal',
    },
    {
      id: 'testy_wystarczaja',
      title: 'Testy wystarczają do oceny modelu',
      text: 'Tak, gdy odbyła się co najmniej 1 debata o funduszu sołeckim i skonsultowano co najmniej 2 dokumenty.',
      expression: all(atLeast(result('testy_fundusz'), 1), atLeast(result('testy_dokumenty'), 2)),
      labels: { true: 'tak', false: 'jeszcze nie' },
      origin: 'source',
    },
  ],
};
