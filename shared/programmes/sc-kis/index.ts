import type { Programme } from '../../definition/programme';
import { FURTHER_CARDS } from './further-cards';
import { KALKULATOR_ZANIECHANIA } from './kalkulator-zaniechania';
import { KARTA_AUDYTU } from './karta-audytu';
import { KARTA_STANDARDU } from './karta-standardu';
import { PROCESS } from './process';
import { WNIOSEK } from './wniosek';

/** Certification of Social Integration Clubs by the standard of 2014. */
export const SC_KIS: Programme = {
  id: 'sc-kis',
  version: '1.0.0',
  title: 'SC KIS – certyfikacja klubów integracji społecznej',
  summary:
    'Dobrowolna certyfikacja klubów integracji społecznej według standardu z\u00a02014\u00a0roku: 22 wymagania organizacyjne i usługowe, audyt na miejscu, certyfikat na 3\u00a0lata.',
  roles: {
    'applicant': 'wnioskodawca (instytucja, która prowadzi klub)',
    'certifier': 'jednostka certyfikująca (wydział polityki społecznej urzędu wojewódzkiego)',
    'auditor': 'jednostka audytu certyfikacyjnego (regionalny ośrodek polityki społecznej)',
    'appeal-body': 'jednostka odwoławcza (departament ministerstwa)',
    'coordinator': 'koordynator programu',
  },
  cards: [WNIOSEK, KARTA_STANDARDU, KARTA_AUDYTU, KALKULATOR_ZANIECHANIA, ...FURTHER_CARDS],
  process: PROCESS,
  validity: { kind: 'certificate', months: 36, renewal: { before: 6, after: 3 } },
  register: {
    card: 'wniosek',
    holder: 'kis_nazwa',
    institution: 'wnioskodawca_nazwa',
    place: 'kis_miejscowosc',
    voivodeship: 'wojewodztwo',
    teryt: 'teryt',
  },
  privacy: {
    why: 'Kontakt z\u00a0wnioskodawcą w\u00a0sprawie, wykazanie kwalifikacji kadry klubu i\u00a0tego, kto sporządził i\u00a0zatwierdził karty, czego wymaga ocena zgodności ze standardem.',
    months: 60,
    origin: 'proposal',
  },
  number: 'KIS/{voivodeship}/{year}/{serial}',
};
