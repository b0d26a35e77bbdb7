import type { Programme } from '../../definition/programme';
import { DIAGNOZA } from './diagnoza';
import { EWALUACJA } from './ewaluacja';
import { NOTATKA } from './notatka';
import { PROCEDURY } from './procedury';
import { PROCESS } from './process';
import { PRZYSTAPIENIE } from './przystapienie';
import { SAMOOCENA } from './samoocena';
import { SCIEZKA } from './sciezka';

/** Cooperation of local governments and non-governmental organisations, with its local index. */
export const WSPOLNIE_DZIALAMY: Programme = {
  id: 'wspolnie-dzialamy',
  version: '1.0.0',
  title: 'Wspólnie działamy – jakość współpracy samorządów z organizacjami (LIJW)',
  summary:
    'Poprawa współpracy samorządów z organizacjami pozarządowymi: diagnoza w siedmiu obszarach, ścieżka wsparcia, procedury uchwalone, zastosowane i ocenione oraz samoocena metodą Lokalnego Indeksu Jakości Współpracy (LIJW).',
  roles: {
    applicant: 'jednostka samorządu terytorialnego',
    certifier: 'doradca projektu',
    coordinator: 'lider i partner projektu',
  },
  cards: [PRZYSTAPIENIE, DIAGNOZA, SCIEZKA, PROCEDURY, EWALUACJA, SAMOOCENA, NOTATKA],
  process: PROCESS,
  validity: { kind: 'result' },
  register: {
    card: 'przystapienie',
    holder: 'jst_nazwa',
    institution: 'urzad_nazwa',
    place: 'urzad_miejscowosc',
    voivodeship: 'wojewodztwo',
    teryt: 'teryt',
    level: { card: 'samoocena', rule: 'lijw_poziom' },
  },
  privacy: {
    why: 'Kontakt z\u00a0samorządem w\u00a0sprawie oraz wskazanie doradcy, moderatora i\u00a0osób, które dokonały samooceny.',
    months: 36,
    origin: 'proposal',
  },
  number: 'LIJW/{year}/{serial}',
};
