import type { Answers } from '../card/answers';

/** The survey of a made-up municipality that meets the conditions of level 3, not those of level 2. */
export const FILLED_SURVEY: Answers = {
  gmina_nazwa: 'Miasto Wymyślin Nadrzeczny',
  urzad_nazwa: 'Urząd Miasta w Wymyślinie Nadrzecznym',
  urzad_miejscowosc: 'Wymyślin Nadrzeczny',
  wojewodztwo: 'mazowieckie',
  teryt: '1499011',
  kontakt_imie_nazwisko: 'Barbara Zmyślona',
  kontakt_stanowisko: 'inspektorka do spraw partycypacji',
  kontakt_telefon: '600 000 011',
  kontakt_email: 'budzet@wymyslin.example',
  edycja_numer: 7,
  edycja_rok: 2025,
  edycja_kwota: 4_200_000,
  projekty_zgloszone: 64,
  projekty_wybrane: 18,
  projekty_zrealizowane: 11,
  frekwencja: 14.6,
  koniec_kolejnej_edycji: '2026-11-30',
  ewaluacja_stala: 'tak',
  ewaluacja_tworzenie: 'nie',
  ewaluacja_zglaszanie: 'tak',
  ewaluacja_zglaszanie_dowod:
    'Podsumowanie dyżurów dla autorów i ankiety po weryfikacji, raport z 2025 roku, strony 8–12.',
  ewaluacja_wybor: 'tak',
  ewaluacja_wybor_dowod: 'https://wymyslin.example/budzet/ewaluacja-2025',
  ewaluacja_realizacja: 'tak',
  ewaluacja_realizacja_dowod:
    'Przegląd 18 realizacji z udziałem autorów, protokół z 12 czerwca 2025 roku.',
  wnioski_podstawa_zmian: 'tak',
  wnioski_podstawa_zmian_przyklad:
    'Po edycji szóstej okazało się, że autorzy nie rozumieją odrzuceń. Od edycji siódmej każde odrzucenie ma uzasadnienie prostym językiem i rozmowę z wydziałem.',
  interesariusze: ['mieszkancy', 'autorzy', 'ngo', 'mlodziez', 'radni', 'urzednicy'],
  plan_wieloletni: 'tak',
  plan_wspoltworzony: 'tak',
  plan_cele: 'tak',
  plan_role: 'tak',
};
