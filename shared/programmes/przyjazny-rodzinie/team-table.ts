import type { Option, TableItem } from '../../definition/programme';
import { AREAS } from './areas';
import { formatted, text } from './items';

/** Who of the municipality works on the certification. */
export const TEAM: TableItem = {
  id: 'zespol',
  kind: 'table',
  label: 'Członkowie zespołu gminy',
  help: 'Osoby z różnych jednostek (oświata, pomoc społeczna, kultura, drogi, promocja), które będą pracować przy certyfikacji. Najlepiej od trzech do ośmiu osób.',
  required: true,
  origin: 'proposal',
  personal: true,
  // People of one team: a form of one page.
  max: 15,
  columns: [
    text('zespol_osoba', 'Imię i nazwisko', { max: 100 }),
    text('zespol_jednostka', 'Jednostka i stanowisko', {
      help: 'Na przykład: ośrodek pomocy społecznej, kierownik działu wsparcia rodziny.',
    }),
    {
      id: 'zespol_obszar',
      kind: 'choice',
      label: 'Obszar',
      help: 'Obszar, za który osoba odpowiada przy ankiecie urzędników.',
      required: true,
      origin: 'proposal',
      options: [
        { id: 'calosc', label: 'wszystkie obszary', origin: 'proposal' },
        ...AREAS.map(({ id, title }): Option => ({ id, label: title, origin: 'source' })),
      ],
    },
    formatted('zespol_email', 'email', 'Służbowy adres e-mail', { required: false }),
  ],
};
