import type { AnswerValue, Answers } from '../../../shared/card/answers';
import { addDays, type Day } from '../../../shared/process/days';
import { institutionOf, type DemonstrationClub } from './clubs';

const SERVICES = [
  'ind_psychologiczne',
  'ind_prawne',
  'ind_socjalne',
  'grp_wsparcie',
  'grp_psychoedukacja',
  'grp_integracja',
  'grp_edukacja',
  'grp_kursy',
  'grp_prozatrudnieniowe',
];
const HOURS = 5;

const declared: Answers = {
  lokal_pomieszczenia: 'tak',
  lokal_sanitarne: 'tak',
  lokal_dostepnosc_potrzebna: 'tak',
  lokal_dostepnosc: 'pelne',
  kadra_lider: 1,
  kadra_pracownik_socjalny: 2,
  kadra_psycholog: 1,
  kadra_prawnik: 1,
  kadra_terapeuta: 1,
  kadra_doradca: 1,
  kadra_administracja: 1,
  org_regulamin: 'tak',
  org_ankieta: 'tak',
  org_kwestionariusz: 'tak',
  org_testy: 'tak',
  org_godziny_miesiecznie: 40,
  org_miesiace: 6,
  wsp_pup: 'tak',
  wsp_ops: 'tak',
  ...Object.fromEntries(
    SERVICES.flatMap((service): [string, AnswerValue][] => [
      [service, 'tak'],
      [`${service}_godziny`, HOURS],
    ]),
  ),
};

const words: Answers = {
  opis_lokal: 'Klub ma salę zajęć grupowych, pokój rozmów indywidualnych i\u00a0zaplecze.',
  opis_kadra: 'Zespół pracuje pod kierunkiem lidera; specjaliści mają stałe dyżury.',
  opis_organizacja:
    'Uczestnik podpisuje regulamin, a\u00a0diagnozę prowadzi się na formularzach klubu.',
  opis_wspolpraca: 'Klub współpracuje z\u00a0urzędem pracy i\u00a0ośrodkiem pomocy społecznej.',
  opis_indywidualne: 'Poradnictwo odbywa się co tydzień, po wcześniejszym umówieniu.',
  opis_grupowe: 'Zajęcia grupowe odbywają się od poniedziałku do czwartku.',
};

/** The application of a club, written on a day. */
export const applicationOf = (club: DemonstrationClub, day: Day): Answers => ({
  wnioskodawca_nazwa: institutionOf(club),
  wnioskodawca_rodzaj: 'stowarzyszenie',
  wnioskodawca_ulica: 'Przykładowa 1',
  wnioskodawca_kod: club.postalCode,
  wnioskodawca_miejscowosc: club.place,
  osoba_imie_nazwisko: 'Grażyna Zmyślona',
  osoba_telefon: '600 000 000',
  osoba_email: 'klub@example.org',
  kis_nazwa: `Klub Integracji Społecznej ${club.inPlace}`,
  kis_ulica: 'Przykładowa 2',
  kis_kod: club.postalCode,
  kis_miejscowosc: club.place,
  wojewodztwo: club.voivodeship,
  kis_email: 'klub@example.org',
  kierownik_imie_nazwisko: 'Henryk Umowny',
  kierownik_kontakt: '600 000 000',
  rejestr_data: addDays(day, -400),
  ...words,
  ...declared,
  ...club.differing,
  sporzadzil: 'Grażyna Zmyślona',
  sporzadzono_dnia: day,
});

/** The standard card with the certifier’s opinion. */
export const standardCardOn = (day: Day): Answers => ({
  certyfikujaca_nazwa: 'Jednostka certyfikująca (demonstracja)',
  koordynator_certyfikacji: 'Celina Wzorcowa, celina@example.org',
  koncowa_opinia: 'Wniosek kwalifikuje się do audytu; odchylenia omówiono z\u00a0wnioskodawcą.',
  data_wyniku: day,
});

/** An audit card in which everything was found as declared. */
export const auditCardOn = (day: Day): Answers => ({
  audytu_nazwa: 'Jednostka audytu (demonstracja)',
  ...Object.fromEntries(
    ['Iga Wzorcowa', 'Jan Próbny', 'Klara Umowna'].flatMap((name, index) => [
      [`ekspert_${index + 1}_imie_nazwisko`, name],
      [`ekspert_${index + 1}_kontakt`, 'audyt@example.org'],
    ]),
  ),
  ...Object.fromEntries(
    ['wpis', 'lokal', 'kadra', 'organizacja', 'wspolpraca', 'indywidualne', 'grupowe'].map(
      (row) => [`potwierdzenie_${row}`, 'potwierdzono'],
    ),
  ),
  rodzaj_audytu: 'pierwszy',
  audyt_rozpoczeto: addDays(day, -8),
  raport_data: day,
  wniosek_koncowy: 'pozytywny',
});
