import { answered, any, atMost, not, value } from '../../definition/expressions';
import type { Card, Option } from '../../definition/programme';
import { VOIVODESHIP_OPTIONS } from '../answer-options';
import { TERYT_CHECK } from '../teryt-check';
import { ATTITUDE } from './attitude';
import { formatted, text, whole } from './items';
import { TEAM } from './team-table';

export const MUNICIPALITY_TYPES: readonly Option[] = [
  { id: 'miasto-na-prawach-powiatu', label: 'miasto na prawach powiatu', origin: 'source' },
  { id: 'gmina-miejska', label: 'gmina miejska', origin: 'proposal' },
  { id: 'gmina-miejsko-wiejska', label: 'gmina miejsko-wiejska', origin: 'source' },
  { id: 'gmina-wiejska', label: 'gmina wiejska', origin: 'source' },
  { id: 'dzielnica-warszawy', label: 'dzielnica m.st. Warszawy', origin: 'source' },
];

/** The application that opens a case. */
export const ZGLOSZENIE: Card = {
  id: 'zgloszenie',
  title: 'Zgłoszenie do certyfikacji Samorząd Przyjazny Rodzinie',
  tab: 'Zgłoszenie',
  purpose:
    'Służy do zgłoszenia gminy, miasta lub dzielnicy Warszawy do certyfikacji; w rekrutacji zespół certyfikacyjny ocenia na podstawie zgłoszenia nastawienie na rozwój polityki rodzinnej.\nWypełnia urząd gminy przed rozpoczęciem procesu; podpisuje osoba upoważniona przez wójta, burmistrza lub prezydenta.',
  roles: ['applicant'],
  declaration:
    'Oświadczam, że dane w zgłoszeniu są zgodne ze stanem faktycznym, że działam z upoważnienia organu wykonawczego gminy i że członkowie zespołu wiedzą o podaniu ich danych.',
  sections: [
    {
      id: 'samorzad',
      title: 'Samorząd',
      items: [
        text('gmina_nazwa', 'Nazwa samorządu', {
          help: 'Na przykład: Gmina Lubochnia, Miasto Lublin, Dzielnica Wawer m.st. Warszawy.',
        }),
        {
          id: 'rodzaj_gminy',
          kind: 'choice',
          label: 'Rodzaj samorządu',
          required: true,
          origin: 'source',
          options: MUNICIPALITY_TYPES,
        },
        text('urzad_nazwa', 'Nazwa urzędu', { help: 'Na przykład: Urząd Miejski w Trzebnicy.' }),
        text('urzad_ulica', 'Adres: ulica i numer'),
        formatted('urzad_kod', 'postal-code', 'Adres: kod pocztowy'),
        text('urzad_miejscowosc', 'Adres: miejscowość', { max: 100 }),
        {
          id: 'wojewodztwo',
          kind: 'choice',
          label: 'Województwo',
          required: true,
          origin: 'proposal',
          options: VOIVODESHIP_OPTIONS,
        },
        formatted('teryt', 'teryt', 'Kod TERYT', {
          required: false,
          help: 'Kod gminy ma siedem cyfr; ostatnia oznacza rodzaj gminy: 1 miejska, 2 wiejska, 3 miejsko-wiejska, 8 dzielnica Warszawy. Gdy kilka gmin ma tę samą nazwę, kod jest potrzebny.',
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'mieszkancy',
      title: 'Mieszkańcy i rodziny',
      items: [
        whole('populacja', 'Liczba mieszkańców', {
          min: 1,
          max: 2_000_000,
          help: 'Według Głównego Urzędu Statystycznego na koniec ostatniego roku. Od niej zależy błąd oszacowania w ankiecie mieszkańców.',
        }),
        whole('rodziny_3plus', 'Liczba rodzin z co najmniej trojgiem dzieci', {
          min: 0,
          max: 500_000,
          help: 'Rodziny z trojgiem lub większą liczbą dzieci na utrzymaniu, na przykład według rejestru Kart Dużej Rodziny. Gdy nie ma dokładnych danych, podaj liczbę rodzin z Kartą.',
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'udzial',
      title: 'Forma udziału',
      items: [
        {
          id: 'forma',
          kind: 'choice',
          label: 'Forma przystąpienia',
          help: 'Projektowa: koszty pokrywa projekt, o kwalifikacji decyduje zespół certyfikacyjny. Komercyjna: koszty pokrywa samorząd. Samorząd, który nie zakwalifikuje się do formy projektowej, może wybrać komercyjną.',
          required: true,
          origin: 'source',
          options: [
            { id: 'projektowa', label: 'projektowa', origin: 'source' },
            { id: 'komercyjna', label: 'komercyjna', origin: 'source' },
          ],
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'nastawienie',
      title: 'Nastawienie na rozwój polityki rodzinnej',
      items: [
        {
          id: 'nastawienie_opis',
          kind: 'info',
          label: 'Co ocenia zespół certyfikacyjny',
          help: ATTITUDE,
          required: false,
          origin: 'proposal',
        },
        text('motywacja', 'Motywacja', {
          kind: 'long-text',
          max: 4000,
          help: 'Dlaczego gmina chce wziąć udział w certyfikacji i co w życiu rodzin chce poprawić w ciągu trzech lat. Podaj dwa–trzy konkretne cele i napisz, po czym będzie wiadomo, że je osiągnięto.',
        }),
        text('decyzja_wladz', 'Decyzja władz gminy', {
          max: 1000,
          help: 'Kto i kiedy zdecydował o udziale: uchwała, zarządzenie albo pismo (numer, data lub link). Wystarczy zgoda wójta, burmistrza lub prezydenta.',
        }),
        text('srodki', 'Ludzie i pieniądze na zmiany', {
          kind: 'long-text',
          max: 2000,
          help: 'Ile osób i godzin w miesiącu gmina przeznaczy na udział i jakie środki ma na działania dla rodzin w budżecie (dział, kwota). Kwota może być niewielka.',
        }),
        text('wspolpraca', 'Współpraca z rodzinami i organizacjami', {
          kind: 'long-text',
          max: 2000,
          required: false,
          help: 'Organizacje, rady i grupy rodzin, z którymi gmina działa, albo jak zamierza zacząć. Podaj nazwy organizacji, bez nazwisk.',
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'osoba',
      title: 'Osoba odpowiedzialna za udział w certyfikacji',
      items: [
        text('osoba_imie_nazwisko', 'Imię i nazwisko', { personal: true, max: 100 }),
        text('osoba_stanowisko', 'Stanowisko i jednostka', { personal: true }),
        formatted('osoba_telefon', 'phone', 'Telefon służbowy', {
          personal: true,
          required: false,
          help: 'Podaj telefon lub adres e-mail; co najmniej jedno jest potrzebne.',
        }),
        formatted('osoba_email', 'email', 'Służbowy adres e-mail', {
          personal: true,
          required: false,
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'zespol_gminy',
      title: 'Zespół gminy',
      items: [TEAM],
      layout: { kind: 'table' },
    },
  ],
  checks: [
    {
      id: 'osoba_kontakt',
      expression: any(answered('osoba_telefon'), answered('osoba_email')),
      message: 'Podaj telefon lub adres e-mail osoby odpowiedzialnej.',
      item: 'osoba_telefon',
      origin: 'proposal',
    },
    TERYT_CHECK,
    {
      id: 'rodziny_populacja',
      expression: any(
        not(answered('rodziny_3plus')),
        not(answered('populacja')),
        atMost(value('rodziny_3plus'), value('populacja')),
      ),
      message: 'Popraw liczbę rodzin: jest większa niż liczba mieszkańców.',
      item: 'rodziny_3plus',
      origin: 'proposal',
    },
  ],
  rules: [],
};
