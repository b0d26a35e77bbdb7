import type { Programme } from '../../definition/programme';
import { ANALIZA_WSPOLPRACY } from './analiza-wspolpracy';
import { surveyCard } from './ankieta-mieszkancow';
import { DZIALANIA } from './dzialania';
import { EWALUACJA } from './ewaluacja';
import { KARTA_MODELU } from './karta-modelu';
import { MAPA_NGO } from './mapa-ngo';
import { PROCESS } from './process';
import { PRZYSTAPIENIE } from './przystapienie';
import { REJESTR_UWAG } from './rejestr-uwag';
import { TEST_MODELU } from './test-modelu';

/** A municipality's model of public consultation: built, tried, revised, adopted, evaluated. */
export const KONSULTACJE_SPOLECZNE: Programme = {
  id: 'konsultacje-spoleczne',
  version: '1.0.0',
  title: 'Model konsultacji społecznych w gminie',
  summary:
    'Gmina z organizacjami pozarządowymi opracowuje własny model konsultacji społecznych, testuje go w debacie o funduszu sołeckim i w konsultacjach dwóch dokumentów, poprawia po uwagach, wprowadza do statutu i ocenia skutki w ankiecie mieszkańców.',
  roles: {
    applicant: 'gmina (urząd gminy z partnerami)',
    certifier: 'organizacja prowadząca program (lider partnerstwa)',
    coordinator: 'koordynator programu',
  },
  cards: [
    PRZYSTAPIENIE,
    MAPA_NGO,
    ANALIZA_WSPOLPRACY,
    DZIALANIA,
    surveyCard('przed'),
    KARTA_MODELU,
    TEST_MODELU,
    REJESTR_UWAG,
    surveyCard('po'),
    EWALUACJA,
  ],
  process: PROCESS,
  validity: { kind: 'result' },
  register: {
    card: 'przystapienie',
    holder: 'gmina_nazwa',
    institution: 'urzad_nazwa',
    place: 'urzad_miejscowosc',
    voivodeship: 'wojewodztwo',
    teryt: 'teryt',
    details: ['uchwala_numer', 'uchwala_data', 'publikator'].map((item) => ({
      card: KARTA_MODELU.id,
      item,
    })),
    level: { card: 'ewaluacja', rule: 'model_wdrozony' },
  },
  privacy: {
    why: 'Kontakt z\u00a0gminą w\u00a0sprawie oraz zaproszenie organizacji i\u00a0osób do konsultacji i\u00a0testów modelu.',
    months: 36,
    origin: 'proposal',
  },
  number: 'KS/{year}/{serial}',
};
