import {
  add,
  divide,
  multiply,
  result,
  series,
  subtract,
  value,
} from '../../definition/expressions';
import type { Card, NumberItem } from '../../definition/programme';

const MAX_YEARS = 10;

const input = (
  id: string,
  label: string,
  unit: string,
  more: Partial<NumberItem> = {},
): NumberItem => ({
  id,
  kind: 'number',
  label,
  required: true,
  origin: 'proposal',
  min: 0,
  unit,
  ...more,
});

const share = (id: string) => divide(value(id), 100);
/** 1 + (1 + i) + (1 + i)² + … over the years of the horizon. */
const indexedYears = series(add(1, share('waloryzacja')), value('lata'), MAX_YEARS);
const costPerPerson = add(value('koszt_swiadczen'), value('koszt_inny'));

/** What it costs the municipality to do nothing, beside what a club costs and saves (part I). */
export const KALKULATOR_ZANIECHANIA: Card = {
  id: 'kalkulator-zaniechania',
  title: 'Kalkulator zaniechania',
  tab: 'Kalkulator zaniechania',
  purpose:
    'Pokazuje, ile kosztuje gminę brak klubu integracji społecznej, a ile klub pozwala zaoszczędzić; pomaga przekonać partnerów i radnych.\nWypełnia animator lub lider lokalny. Wyniki są szacunkiem i nie wpływają na certyfikat.',
  roles: ['applicant'],
  sections: [
    {
      id: 'dane',
      title: 'Dane do obliczeń',
      items: [
        input('osoby', 'Osoby zagrożone wykluczeniem społecznym', 'os.', { kind: 'integer' }),
        input('udzial_swiadczen', 'Udział osób, które zaczną korzystać ze świadczeń', '%', {
          max: 100,
          help: 'Na przykład 40 oznacza 40% osób.',
        }),
        input('koszt_swiadczen', 'Roczny koszt świadczeń na osobę', 'zł'),
        input('koszt_inny', 'Inny roczny koszt publiczny na osobę', 'zł'),
        input('koszt_klubu', 'Roczny koszt prowadzenia klubu', 'zł'),
        input('skutecznosc', 'Udział uczestników, którzy się usamodzielnią', '%', { max: 100 }),
        input('uczestnicy', 'Uczestnicy klubu w ciągu roku', 'os.', { kind: 'integer' }),
        input('lata', 'Horyzont obliczeń', 'lat', { kind: 'integer', min: 1, max: MAX_YEARS }),
        input('waloryzacja', 'Roczna waloryzacja kosztów', '%', { max: 100 }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wyniki',
      title: 'Wyniki',
      items: [],
      layout: {
        kind: 'results',
        rules: [
          'koszt_zaniechania_roczny',
          'koszt_zaniechania_horyzont',
          'oszczednosc_roczna',
          'bilans_horyzont',
          'prog_oplacalnosci',
        ],
      },
    },
  ],
  checks: [],
  rules: [
    {
      id: 'koszt_zaniechania_roczny',
      title: 'Roczny koszt zaniechania',
      unit: 'zł',
      text: 'Osoby × udział × koszt świadczeń + osoby × inny koszt publiczny.',
      expression: add(
        multiply(value('osoby'), share('udzial_swiadczen'), value('koszt_swiadczen')),
        multiply(value('osoby'), value('koszt_inny')),
      ),
      origin: 'proposal',
    },
    {
      id: 'koszt_zaniechania_horyzont',
      title: 'Koszt zaniechania w całym horyzoncie',
      unit: 'zł',
      text: 'Roczny koszt zaniechania, waloryzowany co rok, zsumowany przez wszystkie lata.',
      expression: multiply(result('koszt_zaniechania_roczny'), indexedYears),
      origin: 'proposal',
    },
    {
      id: 'oszczednosc_roczna',
      title: 'Roczna oszczędność dzięki klubowi',
      unit: 'zł',
      text: 'Uczestnicy × skuteczność × (koszt świadczeń + inny koszt publiczny).',
      expression: multiply(value('uczestnicy'), share('skutecznosc'), costPerPerson),
      origin: 'proposal',
    },
    {
      id: 'bilans_horyzont',
      title: 'Bilans klubu w całym horyzoncie',
      unit: 'zł',
      text: '(Roczna oszczędność − roczny koszt klubu), waloryzowane co rok, zsumowane przez wszystkie lata.',
      expression: multiply(
        subtract(result('oszczednosc_roczna'), value('koszt_klubu')),
        indexedYears,
      ),
      origin: 'proposal',
    },
    {
      id: 'prog_oplacalnosci',
      title: 'Próg opłacalności (potrzebna skuteczność)',
      unit: '%',
      text: 'Koszt klubu ÷ (uczestnicy × koszt na osobę) × 100; puste, gdy nie ma przez co dzielić.',
      expression: multiply(
        divide(value('koszt_klubu'), multiply(value('uczestnicy'), costPerPerson)),
        100,
      ),
      origin: 'proposal',
    },
  ],
};
