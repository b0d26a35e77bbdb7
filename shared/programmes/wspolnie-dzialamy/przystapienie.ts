import { answered, any } from '../../definition/expressions';
import type { Card, TableItem } from '../../definition/programme';
import { VOIVODESHIP_OPTIONS } from '../answer-options';
import { TERYT_CHECK } from '../teryt-check';
import { choice, formatted, option, text, whole } from './items';

const organisations: TableItem = {
  id: 'organizacje',
  kind: 'table',
  label: 'Organizacje pozarządowe, które biorą udział',
  help: 'Co najmniej jedna. Wpisz organizacje, które potwierdziły udział; nie wpisuj nazwisk ani prywatnych telefonów.',
  required: true,
  origin: 'source',
  // Those that join one local government in the project.
  max: 30,
  columns: [
    text('nazwa', 'Nazwa organizacji', { origin: 'source' }),
    choice('forma', 'Forma prawna', [
      option('stowarzyszenie', 'stowarzyszenie'),
      option('zwykle', 'stowarzyszenie zwykłe'),
      option('fundacja', 'fundacja'),
      option('osp', 'ochotnicza straż pożarna'),
      option('kgw', 'koło gospodyń wiejskich'),
      option('klub', 'klub sportowy'),
      option('koscielna', 'kościelna osoba prawna'),
      option('inna', 'inna'),
    ]),
    text('miejscowosc', 'Miejscowość', { max: 100 }),
    text('dzialalnosc', 'Czym się zajmuje', {
      required: false,
      help: 'W kilku słowach, na przykład: sport dzieci, opieka nad seniorami.',
    }),
  ],
};

/** What opens a case: the local government and the organisations that take part with it. */
export const PRZYSTAPIENIE: Card = {
  id: 'przystapienie',
  title: 'Przystąpienie do projektu Wspólnie działamy',
  tab: 'Przystąpienie',
  purpose:
    'Służy do zgłoszenia jednostki samorządu terytorialnego i organizacji pozarządowych, które chcą razem poprawić współpracę.\nWypełnia jednostka samorządu, raz, na początku; od tej karty zaczyna się sprawa.',
  roles: ['applicant'],
  declaration:
    'Oświadczam, że jednostka samorządu przystępuje do projektu wraz z wymienionymi organizacjami, które potwierdziły udział, i że jestem osobą upoważnioną do złożenia tej karty.',
  sections: [
    {
      id: 'jst',
      title: 'Jednostka samorządu terytorialnego',
      items: [
        text('jst_nazwa', 'Nazwa jednostki samorządu', {
          origin: 'source',
          help: 'Gmina, miasto albo powiat, na przykład: Gmina Wzorowo.',
        }),
        choice('jst_rodzaj', 'Rodzaj jednostki', [
          option('gmina-wiejska', 'gmina wiejska'),
          option('gmina-miejsko-wiejska', 'gmina miejsko-wiejska'),
          option('gmina-miejska', 'gmina miejska'),
          option('miasto-powiat', 'miasto na prawach powiatu'),
          option('powiat', 'powiat'),
        ]),
        text('urzad_nazwa', 'Nazwa urzędu', { help: 'Na przykład: Urząd Gminy Wzorowo.' }),
        text('urzad_ulica', 'Adres urzędu: ulica i numer'),
        formatted('urzad_kod', 'postal-code', 'Adres urzędu: kod pocztowy'),
        text('urzad_miejscowosc', 'Adres urzędu: miejscowość', { max: 100 }),
        choice('wojewodztwo', 'Województwo', VOIVODESHIP_OPTIONS, {
          help: 'Projekt obejmuje województwo lubelskie.',
        }),
        formatted('teryt', 'teryt', 'Kod TERYT', {
          help: 'Kod gminy ma siedem cyfr, na przykład 0605011. Powiat podaje kod gminy, w której ma siedzibę.',
        }),
        formatted('urzad_strona', 'link', 'Strona internetowa urzędu', { required: false }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'kontakt',
      title: 'Osoba do kontaktu',
      items: [
        text('osoba_imie_nazwisko', 'Imię i nazwisko', { personal: true, max: 100 }),
        text('osoba_stanowisko', 'Stanowisko', { personal: true, required: false, max: 100 }),
        formatted('osoba_telefon', 'phone', 'Telefon', {
          personal: true,
          required: false,
          help: 'Podaj telefon lub adres e-mail; co najmniej jedno jest potrzebne.',
        }),
        formatted('osoba_email', 'email', 'Adres e-mail', { personal: true, required: false }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'uczestnicy',
      title: 'Liczba osób, które wezmą udział',
      intro:
        'Wystarczy przybliżona liczba; uczestników ustala się dopiero przy szkoleniu i warsztatach.',
      items: [
        whole('uczestnicy_urzad', 'Pracownicy urzędu', { origin: 'source', max: 500 }),
        whole('uczestnicy_wladze', 'Władze samorządowe', {
          origin: 'source',
          max: 500,
          help: 'Wójt, burmistrz, prezydent, starosta, ich zastępcy, zarząd powiatu.',
        }),
        whole('uczestnicy_radni', 'Radni', { origin: 'source', max: 500 }),
        whole('uczestnicy_ngo', 'Członkowie, władze i pracownicy organizacji', {
          origin: 'source',
          max: 500,
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'organizacje',
      title: 'Organizacje pozarządowe, które biorą udział',
      items: [organisations],
      layout: { kind: 'table' },
    },
  ],
  checks: [
    {
      id: 'osoba_kontakt',
      expression: any(answered('osoba_telefon'), answered('osoba_email')),
      message: 'Podaj telefon lub adres e-mail osoby do kontaktu.',
      item: 'osoba_telefon',
      origin: 'proposal',
    },
    TERYT_CHECK,
  ],
  rules: [],
};
