/** Every card of the consultations' programme as a municipality that does not exist filled it. */
import type { Answers } from '../card/answers';
import type { CardId } from '../definition/programme';
import {
  ENTRIES,
  EVENTS,
  ORGANISATIONS,
  QUESTIONNAIRES_AFTER,
  QUESTIONNAIRES_BEFORE,
} from './konsultacje-spoleczne-rows';

const PRZYSTAPIENIE: Answers = {
  gmina_nazwa: 'Gmina Wymyślin',
  gmina_rodzaj: 'wiejska',
  wojewodztwo: 'swietokrzyskie',
  teryt: '2699012',
  urzad_nazwa: 'Urząd Gminy Wymyślin',
  urzad_ulica: 'Przykładowa 1',
  urzad_kod: '29-000',
  urzad_miejscowosc: 'Wymyślin',
  urzad_strona: 'https://wymyslin.example.pl/konsultacje',
  partner_fundacja: 'Fundacja „Przykład”',
  partner_stowarzyszenie: 'Stowarzyszenie Rozwoju Gminy Wymyślin',
  umowa_data: '2025-03-03',
  kontakt_imie_nazwisko: 'Anna Przykładowa',
  kontakt_stanowisko: 'inspektor do spraw organizacyjnych',
  kontakt_telefon: '600 000 011',
  kontakt_email: 'konsultacje@wymyslin.example.pl',
  projekt_tytul: 'Wspólnie z Mieszkańcami decydujemy w Gminie Wymyślin',
  projekt_od: '2025-03-10',
  projekt_do: '2026-12-31',
};

const MAPA_NGO: Answers = {
  miejsce_1_nazwa: 'Wymyślin',
  miejsce_2_nazwa: 'Bajkowo',
  miejsce_3_nazwa: 'Dolina Mała',
  organizacje: ORGANISATIONS,
};

const ANALIZA: Answers = { wpisy: ENTRIES };
const DZIALANIA: Answers = { dzialania: EVENTS };

const ANKIETA_PRZED: Answers = {
  badanie_od: '2025-09-01',
  badanie_do: '2025-09-30',
  ankiety_rozdane: 60,
  dobor: 'Zebrania wiejskie, biblioteka i formularz na stronie gminy.',
  ankiety: QUESTIONNAIRES_BEFORE,
};
const ANKIETA_PO: Answers = {
  badanie_od: '2026-10-01',
  badanie_do: '2026-10-31',
  ankiety_rozdane: 60,
  dobor: 'Zebrania wiejskie, biblioteka i formularz na stronie gminy.',
  ankiety: QUESTIONNAIRES_AFTER,
};

const KARTA_MODELU: Answers = {
  model_wersja: 'uchwalona',
  model_zmiany:
    'Po debacie w Bajkowie dodano ogłoszenia na tablicach sołeckich i wydłużono czas na uwagi z 14 do 21 dni.',
  zasady_podstawa: 'statut',
  inicjatywa_podmioty: 'Wójt, rada gminy, zebranie wiejskie, organizacja pozarządowa, mieszkańcy',
  inicjatywa_mieszkancy: 'tak',
  inicjatywa_podpisy: 50,
  uwagi_dni: 21,
  metody_liczba: 2,
  metody_aktywne: 1,
  zapowiedz_dni: 10,
  zapowiedz_kanaly: 4,
  prosty_jezyk: 'tak',
  odpowiedz_kazda: 'tak',
  odpowiedz_dni: 30,
  raport: 'tak',
  koordynator: 'tak',
  koordynator_stanowisko: 'inspektor do spraw organizacyjnych',
  dostepnosc_miejsce: 'tak',
  dostepnosc_materialy: 'tak',
  dostepnosc_wsparcie: 'tak',
  plan_roczny: 'tak',
  ocena_po: 'tak',
  ustalenie_10: 'odchylenie',
  uzasadnienie_10: 'Dwa z pięciu załączników na stronie to wciąż skany; poprawa do końca roku.',
  model_w_statucie: 'tak',
  uchwala_numer: 'XXIV/187/2026',
  uchwala_data: '2026-06-25',
  publikator: 'Dziennik urzędowy (zmyślony) z 2026 r., poz. 99999',
};

const TEST_MODELU: Answers = {
  testy: [
    {
      rodzaj: 'fundusz-solecki',
      przedmiot: 'sołectwo Bajkowo',
      data: '2026-02-12',
      miejsce: 'Remiza OSP Bajkowo',
      metoda: 'debata',
      uczestnicy: 38,
      lider_ngo: 'KGW „Zmyślanki”',
      uwagi: 3,
      zadzialalo: 'Stoliki tematyczne: odezwali się także ci, którzy na zebraniach milczą.',
      do_zmiany: 'Zapowiedź przyszła za późno; potrzebne ogłoszenia na tablicach.',
    },
    {
      rodzaj: 'dokument',
      przedmiot: 'Program współpracy z organizacjami na rok 2027',
      data: '2026-03-10',
      miejsce: 'Urząd Gminy Wymyślin',
      metoda: 'warsztat',
      uczestnicy: 17,
      lider_ngo: 'Stowarzyszenie Rozwoju Gminy Wymyślin',
      uwagi: 2,
      zadzialalo: 'Opis prostym językiem na jednej stronie.',
      do_zmiany:
        'Dwa tygodnie na uwagi to za mało dla organizacji, które spotykają się raz w miesiącu.',
    },
    {
      rodzaj: 'dokument',
      przedmiot: 'Regulamin utrzymania czystości i porządku',
      data: '2026-04-16',
      miejsce: 'strona gminy i punkt w urzędzie',
      metoda: 'uwagi',
      uczestnicy: 0,
      lider_ngo: null,
      uwagi: 1,
      zadzialalo: 'Formularz w sieci i na papierze, ten sam układ.',
      do_zmiany: 'Dodać spotkanie: na piśmie odezwała się jedna osoba.',
    },
  ],
};

const REJESTR_UWAG: Answers = {
  uwagi: [
    {
      numer: 1,
      data_wplywu: '2026-02-12',
      autor: 'mieszkaniec',
      dokument: 'fundusz sołecki 2027',
      tresc: 'Oświetlić przystanek przy szkole.',
      decyzja: 'uwzgledniona',
      data_odpowiedzi: '2026-02-27',
      odpowiedz_numer: 'OR.152.1.2026',
    },
    {
      numer: 2,
      data_wplywu: '2026-02-12',
      autor: 'mieszkaniec',
      dokument: 'fundusz sołecki 2027',
      tresc: 'Lampa przy przystanku, dzieci stoją po ciemku.',
      decyzja: 'uwzgledniona',
      data_odpowiedzi: '2026-02-27',
      odpowiedz_numer: 'OR.152.1.2026',
    },
    {
      numer: 3,
      data_wplywu: '2026-02-13',
      autor: 'ngo',
      dokument: 'fundusz sołecki 2027',
      tresc: 'Kupić stroje dla zespołu.',
      decyzja: 'poza-zakresem',
      uzasadnienie: 'Stroje można sfinansować z dotacji na kulturę; podajemy termin naboru.',
      data_odpowiedzi: '2026-03-06',
      odpowiedz_numer: 'OR.152.2.2026',
    },
    {
      numer: 4,
      data_wplywu: '2026-03-10',
      autor: 'ngo',
      dokument: 'Program współpracy z organizacjami na rok 2027',
      czesc: '§ 7 ust. 2',
      tresc: 'Ogłaszać konkursy do końca stycznia, a nie kwartału.',
      decyzja: 'czesciowo',
      uzasadnienie: 'Termin skrócono do 15 lutego: budżet uchwala się w styczniu.',
      data_odpowiedzi: '2026-04-09',
      odpowiedz_numer: 'OR.152.3.2026',
    },
    {
      numer: 5,
      data_wplywu: '2026-03-11',
      autor: 'ngo',
      dokument: 'Program współpracy z organizacjami na rok 2027',
      czesc: '§ 9',
      tresc: 'Dopisać mały grant dla grup nieformalnych.',
      decyzja: 'uwzgledniona',
      data_odpowiedzi: '2026-04-20',
      odpowiedz_numer: 'OR.152.4.2026',
    },
    {
      numer: 6,
      data_wplywu: '2026-04-14',
      autor: 'przedsiebiorca',
      dokument: 'Regulamin utrzymania czystości i porządku',
      czesc: '§ 4',
      tresc: 'Odbierać popiół co tydzień także latem.',
      decyzja: 'nieuwzgledniona',
      uzasadnienie: 'Latem popiołu prawie nie ma, a koszt poniosą wszyscy mieszkańcy.',
      data_odpowiedzi: '2026-05-08',
      odpowiedz_numer: 'OR.152.5.2026',
    },
  ],
};

const EWALUACJA: Answers = {
  wnioski:
    'Mieszkańcy częściej wiedzą o konsultacjach i widzą skutki uwag. Zrozumiałość materiałów się nie zmieniła: w następnym roku prostszy język, materiały dostępne cyfrowo i spotkanie przy każdym dokumencie.',
  ewaluacja_data: '2026-11-16',
};

/** The own answers of every card; the evaluation takes its numbers from the others. */
export const KONSULTACJE_SPOLECZNE_FILLED: Readonly<Record<CardId, Answers>> = {
  'przystapienie': PRZYSTAPIENIE,
  'mapa-ngo': MAPA_NGO,
  'analiza-wspolpracy': ANALIZA,
  'dzialania': DZIALANIA,
  'ankieta-przed': ANKIETA_PRZED,
  'karta-modelu': KARTA_MODELU,
  'test-modelu': TEST_MODELU,
  'rejestr-uwag': REJESTR_UWAG,
  'ankieta-po': ANKIETA_PO,
  'ewaluacja': EWALUACJA,
};
