import { answered, any, atLeast, not, value } from '../../definition/expressions';
import type { Card, Column, Option } from '../../definition/programme';
import { VOIVODESHIP_OPTIONS } from '../answer-options';

const status = (id: string, label: string): Option => ({ id, label, origin: 'proposal' });

/** What a line of the register of certificates can be, in the words of the register. */
export const STATUSES: readonly Option[] = [
  status('valid', 'ważny'),
  status('expired', 'wygasły'),
  status('withdrawn', 'cofnięty'),
  status('superseded', 'zastąpiony'),
];

const text = (id: string, label: string, max: number): Column => ({
  id,
  kind: 'text',
  label,
  required: true,
  origin: 'source',
  max,
});

/** Form 7 of recommendation 8: the clubs of a voivodeship that were certified. */
export const REJESTR: Card = {
  id: 'rejestr',
  title: 'Rejestr wojewódzki certyfikowanych klubów integracji społecznej',
  tab: 'Rejestr wojewódzki',
  purpose:
    'Wykaz klubów województwa, które uzyskały certyfikat KIS, ze stanem na wybrany dzień.\nWpisy pochodzą z centralnego rejestru certyfikatów: wpisuje je system, gdy poprosi o to jednostka certyfikująca, jednostka audytu albo koordynator. To nie jest rejestr wojewody z art. 18a ustawy o zatrudnieniu socjalnym.',
  roles: [],
  overview: {},
  sections: [
    {
      id: 'zakres',
      title: 'Zakres wykazu',
      items: [
        {
          id: 'rejestr_wojewodztwo',
          kind: 'choice',
          label: 'Województwo',
          required: false,
          origin: 'source',
          options: VOIVODESHIP_OPTIONS,
          filled: { by: 'overview', shows: 'voivodeship' },
        },
        {
          id: 'rejestr_stan_na',
          kind: 'date',
          label: 'Stan na dzień',
          help: 'Status każdego wpisu podaje się według stanu na koniec tego dnia.',
          required: false,
          origin: 'proposal',
          max: 'today',
          filled: { by: 'overview', shows: 'day' },
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wpisy',
      title: 'Wpisy',
      items: [
        {
          id: 'rejestr_wpisy',
          kind: 'table',
          label: 'Certyfikowane kluby',
          // More than there are clubs in the country.
          max: 500,
          required: false,
          origin: 'source',
          filled: {
            by: 'overview',
            shows: 'entries',
            columns: {
              numer: 'number',
              klub: 'holder',
              instytucja: 'institution',
              miejscowosc: 'place',
              wydano: 'issued',
              wazny_do: 'valid-until',
              status: 'status',
              historia: 'history',
            },
          },
          columns: [
            text('numer', 'Numer', 40),
            text('klub', 'Klub', 200),
            text('instytucja', 'Instytucja', 200),
            text('miejscowosc', 'Miejscowość', 100),
            { id: 'wydano', kind: 'date', label: 'Wydany', required: true, origin: 'source' },
            { id: 'wazny_do', kind: 'date', label: 'Ważny do', required: true, origin: 'source' },
            {
              id: 'status',
              kind: 'choice',
              label: 'Status',
              required: true,
              origin: 'proposal',
              options: STATUSES,
            },
            { ...text('historia', 'Historia', 500), required: false, origin: 'proposal' },
          ],
          checks: [
            {
              id: 'wpis_daty',
              expression: any(
                not(answered('wydano')),
                not(answered('wazny_do')),
                atLeast(value('wazny_do'), value('wydano')),
              ),
              message: 'Popraw datę: certyfikat nie może tracić ważności przed dniem wydania.',
              column: 'wazny_do',
              origin: 'proposal',
            },
          ],
        },
      ],
      layout: { kind: 'table' },
    },
  ],
  checks: [],
  rules: [],
};
