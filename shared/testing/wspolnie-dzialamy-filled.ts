import type { Answers, TableRow } from '../card/answers';
import type { CardId } from '../definition/programme';

/** The answers and the sources of one area's four statements. */
const area = (
  id: string,
  ...found: readonly (readonly [answer: 'nie' | 'czesciowo' | 'tak', source: string])[]
): Answers =>
  Object.fromEntries(
    found.flatMap(([answer, source], index) => [
      [`${id}_${index + 1}`, answer],
      [`${id}_${index + 1}_zrodlo`, source],
    ]),
  );

const AREA_IDS = ['I1', 'I2', 'I3', 'II1', 'II2', 'III1', 'III2'] as const;

/** One person's ratings of the seven areas. */
const person = (number: number, side: string, ...ratings: readonly number[]): TableRow => ({
  osoba: `osoba ${number}`,
  strona: side,
  ...Object.fromEntries(AREA_IDS.map((id, index) => [id, ratings[index] ?? null])),
});

/** Items of one name for the seven areas. */
const byArea = (name: string, ...values: readonly (string | number | null)[]): Answers =>
  Object.fromEntries(AREA_IDS.map((id, index) => [`${name}_${id}`, values[index] ?? null]));

/**
 * Every card of a made-up municipality in its second round of self-assessment. What cards take from
 * each other is left to them.
 */
export const WSPOLNIE_DZIALAMY_FILLED: Readonly<Record<CardId, Answers>> = {
  przystapienie: {
    jst_nazwa: 'Gmina Zmyślonka',
    jst_rodzaj: 'gmina-wiejska',
    urzad_nazwa: 'Urząd Gminy Zmyślonka',
    urzad_ulica: 'Przykładowa 7',
    urzad_kod: '23-399',
    urzad_miejscowosc: 'Zmyślonka',
    wojewodztwo: 'lubelskie',
    teryt: '0699012',
    urzad_strona: 'https://zmyslonka.example',
    osoba_imie_nazwisko: 'Grażyna Wymyślona',
    osoba_stanowisko: 'sekretarz gminy',
    osoba_telefon: '600 000 021',
    osoba_email: 'sekretarz@zmyslonka.example',
    uczestnicy_urzad: 6,
    uczestnicy_wladze: 2,
    uczestnicy_radni: 4,
    uczestnicy_ngo: 14,
    organizacje: [
      {
        nazwa: 'Stowarzyszenie „Nad Strugą”',
        forma: 'stowarzyszenie',
        miejscowosc: 'Zmyślonka',
        dzialalnosc: 'kultura, edukacja dzieci',
      },
      {
        nazwa: 'Koło Gospodyń Wiejskich „Lawenda”',
        forma: 'kgw',
        miejscowosc: 'Wymysłów Dolny',
        dzialalnosc: 'integracja mieszkańców, tradycja',
      },
      {
        nazwa: 'Fundacja „Wspólny Próg”',
        forma: 'fundacja',
        miejscowosc: 'Zmyślonka',
        dzialalnosc: 'opieka nad seniorami',
      },
      {
        nazwa: 'Klub Sportowy „Zryw” Zmyślonka',
        forma: 'klub',
        miejscowosc: 'Zmyślonka',
        dzialalnosc: null,
      },
    ],
  },
  diagnoza: {
    diagnoza_od: '2023-02-06',
    diagnoza_do: '2023-02-08',
    doradca: 'Henryk Próbny',
    diagnoza_rozmowcy:
      'Sekretarz, referat promocji, skarbnik, przewodnicząca komisji społecznej; zarządy czterech organizacji zgłoszonych do projektu.',
    ...area(
      'I1',
      ['nie', 'Skład zespołu do strategii: zarządzenie nr 14/2021, sami pracownicy urzędu.'],
      ['czesciowo', 'Protokół spotkania z organizacjami, 12.10.2022: omówiono gotowy projekt.'],
      ['nie', 'BIP i rejestr zarządzeń: brak takiego dokumentu.'],
      ['czesciowo', 'Notatka z 12.10.2022: propozycje są, odpowiedzi tylko na część.'],
    ),
    ...area(
      'I2',
      ['tak', 'Uchwała nr XX/101/2011, BIP, zakładka „Konsultacje”.'],
      ['czesciowo', 'Ogłoszenia z 2022 roku: 14–30 dni; streszczeń brak.'],
      ['czesciowo', 'Dwie z czterech konsultacji w 2022 roku miały spotkanie.'],
      ['nie', 'BIP: nie ma sprawozdań z konsultacji.'],
    ),
    ...area(
      'I3',
      ['nie', 'Rozmowa z sekretarzem, 6.02.2023: nie powołano rady ani zespołu.'],
      [
        'czesciowo',
        'Program profilaktyki na 2022 rok wskazuje klub sportowy przy jednym działaniu.',
      ],
      ['czesciowo', 'Sprawozdanie za 2021 rok wysłano organizacjom, bez omówienia.'],
      ['nie', 'Rozmowy z organizacjami, 7.02.2023: nie znają wskaźników.'],
    ),
    ...area(
      'II1',
      ['tak', 'Zarządzenie nr 3/2023 z 13.01.2023, BIP.'],
      ['tak', 'Ogłoszenia konkursowe 2022, pisma z punktacją do oferentów.'],
      ['czesciowo', 'Skład komisji: jest osoba z organizacji, zasad bezstronności nie spisano.'],
      ['czesciowo', 'Wykaz umów 2022: małe granty (3), innych form brak.'],
    ),
    ...area(
      'II2',
      ['czesciowo', 'Regulamin świetlic wiejskich; dla sprzętu zasad brak.'],
      ['tak', 'Świetlica w Zmyślonce: bezpłatnie, do godz. 22, grafik na drzwiach.'],
      ['czesciowo', 'Strona urzędu: baza z 2020 roku, kalendarz aktualny.'],
      ['nie', 'Rozmowa w referacie promocji, 6.02.2023: każda prośba rozpatrywana inaczej.'],
    ),
    ...area(
      'III1',
      ['tak', 'Zakres czynności podinspektora ds. promocji; dane na stronie urzędu.'],
      ['nie', 'Uchwały rady: brak uchwały o inicjatywie lokalnej.'],
      ['czesciowo', 'Porady na prośbę; grup nieformalnych nikt nie obsługuje.'],
      ['nie', 'Rozmowa z sekretarzem, 6.02.2023: potrzeb nie badano.'],
    ),
    ...area(
      'III2',
      ['czesciowo', 'Spotkanie noworoczne 2023: z zaproszeniami dla wybranych.'],
      ['nie', 'Rozmowy z organizacjami, 7.02.2023: reprezentacji nie ma.'],
      ['nie', 'Wykaz umów 2022: brak zadań kilku organizacji.'],
      ['nie', 'Rozmowy z organizacjami, 7.02.2023: brak kanału.'],
    ),
    diagnoza_mocne: 'Konkursy ofert są przewidywalne, a świetlica dostępna dla wszystkich.',
    diagnoza_slabe: 'Organizacje poznają decyzje, gdy są już podjęte; same rzadko się spotykają.',
  },
  sciezka: {
    ...byArea(
      'decyzja',
      'warsztat',
      'bez-warsztatu',
      'warsztat',
      'bez-warsztatu',
      'warsztat',
      'bez-warsztatu',
      'warsztat',
    ),
    powod_II2:
      'Organizacje i urząd wspólnie proszą o zasady użyczania sprzętu: konflikt z 2022 roku.',
    powod_III1:
      'Gmina korzysta już ze szkoleń ośrodka wsparcia w tym obszarze; warsztat powtórzyłby je.',
    procedury_I: 2,
    procedury_II: 1,
    procedury_III: 1,
    sciezka_data: '2023-02-20',
    sciezka_uzgodniono: 'Wójt, sekretarz; zarządy stowarzyszenia, koła gospodyń, fundacji i klubu.',
    sciezka_uwagi: null,
    doradca: 'Henryk Próbny',
  },
  procedury: {
    procedury: [
      {
        nazwa: 'Tryb wspólnego tworzenia programów gminnych',
        plaszczyzna: 'I',
        obszar: 'I1',
        godziny: 20,
        uchwala_numer: 'XLI/210/2023',
        uchwala_data: '2023-06-28',
        publikacja: 'https://bip.zmyslonka.example/uchwaly/210',
        zastosowanie_data: '2023-09-05',
        zastosowanie_opis: 'Zespół z 5 osobami z organizacji przygotował program na 2024 rok.',
      },
      {
        nazwa: 'Zasady pracy Gminnej Rady Działalności Pożytku Publicznego',
        plaszczyzna: 'I',
        obszar: 'I3',
        godziny: 18.5,
        uchwala_numer: 'XLI/211/2023',
        uchwala_data: '2023-06-28',
        publikacja: 'https://bip.zmyslonka.example/uchwaly/211',
        zastosowanie_data: '2023-10-17',
        zastosowanie_opis: 'Pierwsze posiedzenie rady: ocena programu za 2022 rok.',
      },
      {
        nazwa: 'Regulamin użyczania lokali i sprzętu organizacjom',
        plaszczyzna: 'II',
        obszar: 'II2',
        godziny: 16,
        uchwala_numer: 'XLII/218/2023',
        uchwala_data: '2023-08-30',
        publikacja: 'https://bip.zmyslonka.example/uchwaly/218',
        zastosowanie_data: '2023-09-20',
        zastosowanie_opis: 'Trzy organizacje pożyczyły namioty i nagłośnienie według regulaminu.',
      },
      {
        nazwa: 'Zasady organizowania Forum Organizacji',
        plaszczyzna: 'III',
        obszar: 'III2',
        godziny: 19,
        uchwala_numer: 'XLII/219/2023',
        uchwala_data: '2023-08-30',
        publikacja: 'https://bip.zmyslonka.example/uchwaly/219',
        zastosowanie_data: '2023-11-08',
        zastosowanie_opis: 'I Forum: 31 osób z 14 organizacji, wybór reprezentacji.',
      },
    ],
  },
  ewaluacja: {
    ewaluacja_data: '2023-11-22',
    ewaluacja_zrodla:
      'Rozmowy z pięcioma organizacjami i dwoma referatami, protokoły, wykaz użyczeń.',
    oceny_procedur: [
      {
        procedura: 'Tryb wspólnego tworzenia programów gminnych',
        trafnosc: 5,
        efektywnosc: 3,
        skutecznosc: 4,
        uzytecznosc: 4,
        trwalosc: 4,
        usprawnienie: null,
        sprawdzenie: null,
        stan: null,
      },
      {
        procedura: 'Zasady pracy Gminnej Rady Działalności Pożytku Publicznego',
        trafnosc: 4,
        efektywnosc: 4,
        skutecznosc: 3,
        uzytecznosc: 3,
        trwalosc: 4,
        usprawnienie: null,
        sprawdzenie: null,
        stan: null,
      },
      {
        procedura: 'Regulamin użyczania lokali i sprzętu organizacjom',
        trafnosc: 5,
        efektywnosc: 2,
        skutecznosc: 4,
        uzytecznosc: 2,
        trwalosc: 3,
        usprawnienie:
          'Jeden formularz zamiast trzech i odpowiedź w 3 dni robocze; prowadzi referat promocji.',
        sprawdzenie: '2024-02-28',
        stan: 'wprowadzona',
      },
      {
        procedura: 'Zasady organizowania Forum Organizacji',
        trafnosc: 5,
        efektywnosc: 4,
        skutecznosc: 4,
        uzytecznosc: 4,
        trwalosc: 2,
        usprawnienie: 'Wpisać koszt forum do programu współpracy na 2025 rok; prowadzi skarbnik.',
        sprawdzenie: '2024-11-30',
        stan: 'w-toku',
      },
    ],
  },
  samoocena: {
    runda: 'kolejna',
    moderator: 'Irena Umowna',
    etap_grupa_data: '2024-09-10',
    etap_grupa_opis:
      'Otwarty nabór wśród organizacji z bazy; osoby ze strony samorządu wskazali wójt i rada.',
    etap_przygotowania_data: '2024-09-20',
    etap_przygotowania_opis: 'Zaproszenia e-mailem do 14 organizacji, ogłoszenie na stronie.',
    etap_diagnoza_data: '2024-10-04',
    etap_diagnoza_opis: 'Notatka z pierwszej rundy, sprawozdanie za 2023 rok, wyniki ewaluacji.',
    etap_dyskusja_data: '2024-10-23',
    etap_dyskusja_opis: 'Świetlica w Zmyślonce, trzy spotkania po 4 godziny.',
    etap_konkluzje_data: '2024-10-30',
    etap_konkluzje_opis: 'Moderator, po uwagach grupy.',
    etap_publikacja_data: '2024-11-06',
    etap_publikacja_link: 'https://zmyslonka.example/wspolpraca/notatka-2024',
    etap_wysylka_data: '2024-11-07',
    etap_wysylka_opis: 'Wójt, przewodnicząca rady, kierownicy referatów, zarządy organizacji.',
    oceny: [
      person(1, 'urzad', 4, 3, 3, 4, 4, 3, 4),
      person(2, 'urzad', 4, 4, 3, 5, 4, 3, 5),
      person(3, 'wladze', 4, 4, 3, 5, 4, 4, 4),
      person(4, 'radni', 3, 3, 2, 4, 3, 3, 4),
      person(5, 'ngo', 3, 2, 2, 4, 3, 3, 2),
      person(6, 'ngo', 3, 3, 2, 4, 3, 2, 1),
      person(7, 'ngo', 2, 2, 3, 3, 4, 3, 2),
      person(8, 'ngo', 3, 3, 2, 4, 3, 3, 2),
    ],
    ...byArea('konsensus', 3.5, 3, 2.5, 4, 3.5, 3, 2.5),
    ...byArea(
      'wniosek',
      'Tryb wspólnego tworzenia działa przy programie współpracy. Sekretarz do 31 marca obejmie nim strategię rozwoju.',
      'Spotkania są, sprawozdań brakuje. Referat promocji publikuje sprawozdanie w 30 dni po każdej konsultacji, od stycznia.',
      'Rada działa, ale bez danych. Referat finansowy co pół roku przekazuje radzie wskaźniki programu.',
      'Konkursy są przewidywalne. Skarbnik do września sprawdzi, które zadania nadają się na umowy wieloletnie.',
      'Nowy formularz skrócił użyczanie. Referat promocji do czerwca uzupełni bazę organizacji.',
      'Brak inicjatywy lokalnej. Komisja społeczna rady do kwietnia przygotuje projekt uchwały.',
      'Forum wybrało reprezentację, lecz małe organizacje jej nie znają. Reprezentacja do lutego odwiedzi sołectwa.',
    ),
    poprzednia_data: '2023-12-06',
    ...byArea('poprzedni', 2.5, 3, 2, 3.5, 3, 2.5, 2),
  },
};
