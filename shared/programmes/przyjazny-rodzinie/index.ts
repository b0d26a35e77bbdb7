import type { Programme } from '../../definition/programme';
import { ANKIETA_MIESZKANCOW } from './ankieta-mieszkancow';
import { ANKIETA_URZEDNIKOW } from './ankieta-urzednikow';
import { KARTA_PUNKTACJI } from './karta-punktacji';
import { KWESTIONARIUSZ } from './kwestionariusz';
import { PROCESS } from './process';
import { RAPORT } from './raport';
import { REKOMENDACJE } from './rekomendacje';
import { WARSZTATY } from './warsztaty';
import { ZGLOSZENIE } from './zgloszenie';
import { ZMIANY } from './zmiany';

/** Certification of family-friendly local governments. */
export const PRZYJAZNY_RODZINIE: Programme = {
  id: 'przyjazny-rodzinie',
  version: '1.0.0',
  title: 'Samorząd Przyjazny Rodzinie',
  summary:
    'Certyfikacja samorządów przyjaznych rodzinie: ankieta urzędników w dziewięciu obszarach, warsztaty, ankieta mieszkańców, czas na zmiany, certyfikat albo pakiet szkoleń i rekomendacji.',
  roles: {
    applicant: 'samorząd (gmina, miasto, dzielnica Warszawy)',
    certifier: 'zespół certyfikacyjny Związku Dużych Rodzin „Trzy Plus”',
    coordinator: 'koordynator programu (Związek Dużych Rodzin „Trzy Plus”)',
  },
  cards: [
    ZGLOSZENIE,
    ANKIETA_URZEDNIKOW,
    KWESTIONARIUSZ,
    ANKIETA_MIESZKANCOW,
    WARSZTATY,
    KARTA_PUNKTACJI,
    ZMIANY,
    RAPORT,
    REKOMENDACJE,
  ],
  process: PROCESS,
  validity: { kind: 'certificate' },
  register: {
    card: 'zgloszenie',
    holder: 'gmina_nazwa',
    institution: 'urzad_nazwa',
    place: 'urzad_miejscowosc',
    voivodeship: 'wojewodztwo',
    teryt: 'teryt',
    level: { card: 'karta-punktacji', rule: 'wynik' },
  },
  // Who has only applied is nobody's business until they are taken in.
  inProgress: PROCESS.states
    .filter(({ id, closed }) => closed !== true && id !== 'recruitment')
    .map(({ id }) => id),
  privacy: {
    why: 'Kontakt z\u00a0samorządem w\u00a0sprawie i\u00a0skład zespołu, który bierze udział w\u00a0warsztatach.',
    months: 36,
    origin: 'proposal',
  },
  number: 'SPR/{year}/{serial}',
};
