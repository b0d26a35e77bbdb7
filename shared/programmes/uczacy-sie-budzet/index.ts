import type { Programme } from '../../definition/programme';
import { ANKIETA } from './ankieta';
import { POZIOMY } from './poziomy';
import { PROCESS } from './process';

/** The certificate of a participatory budget that learns. */
export const UCZACY_SIE_BUDZET: Programme = {
  id: 'uczacy-sie-budzet',
  version: '1.0.0',
  title: 'Certyfikat uczącego się budżetu obywatelskiego',
  summary:
    'Bezpłatny certyfikat dla gmin, które oceniają swój budżet obywatelski i poprawiają go razem z mieszkańcami: ankieta, trzy poziomy, ważność 12 miesięcy lub do końca kolejnej edycji.',
  roles: {
    applicant: 'wnioskodawca (gmina)',
    certifier: 'jednostka certyfikująca (fundacja, która opracowała koncepcję)',
    coordinator: 'koordynator programu',
  },
  cards: [ANKIETA, POZIOMY],
  process: PROCESS,
  validity: { kind: 'certificate', months: 12, single: true },
  register: {
    card: 'ankieta',
    holder: 'gmina_nazwa',
    institution: 'urzad_nazwa',
    place: 'urzad_miejscowosc',
    voivodeship: 'wojewodztwo',
    // One foundation certifies everywhere; the voivodeship only says where the municipality is.
    nationwide: true,
    teryt: 'teryt',
    level: { card: 'ankieta', rule: 'poziom_nazwa' },
  },
  privacy: {
    why: 'Kontakt z\u00a0gminą w\u00a0sprawie certyfikatu.',
    months: 36,
    origin: 'proposal',
  },
  number: 'UBO/{year}/{serial}',
};
