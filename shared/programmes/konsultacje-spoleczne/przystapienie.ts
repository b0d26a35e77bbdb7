import { answered, any } from '../../definition/expressions';
import type { Card } from '../../definition/programme';
import { VOIVODESHIP_OPTIONS } from '../answer-options';
import { TERYT_CHECK } from '../teryt-check';
import { choice, day, formatted, inOrder, option, text } from './items';

/** The card that opens a case: who builds the model, with whom and when. */
export const PRZYSTAPIENIE: Card = {
  id: 'przystapienie',
  title: 'Karta przystąpienia gminy',
  tab: 'Przystąpienie',
  purpose:
    'Zgłasza gminę, która chce opracować, przetestować i uchwalić własny model konsultacji społecznych, oraz jej partnerów.\nWypełnia urząd gminy na początku, w porozumieniu z partnerami.',
  roles: ['applicant'],
  declaration:
    'Oświadczam, że dane są zgodne ze stanem faktycznym, że partnerzy zgodzili się na udział i że jestem osobą upoważnioną do zgłoszenia gminy.',
  sections: [
    {
      id: 'gmina',
      title: 'Gmina',
      items: [
        text('gmina_nazwa', 'Nazwa gminy', {
          origin: 'source',
          help: 'Na przykład: Gmina Zmyślona.',
        }),
        choice('gmina_rodzaj', 'Rodzaj gminy', [
          option('wiejska', 'wiejska'),
          option('miejsko-wiejska', 'miejsko-wiejska'),
          option('miejska', 'miejska'),
        ]),
        choice('wojewodztwo', 'Województwo', VOIVODESHIP_OPTIONS),
        formatted('teryt', 'teryt', 'Kod TERYT gminy', {
          help: 'Siedmiocyfrowy kod: dwie pierwsze cyfry oznaczają województwo, ostatnia – rodzaj gminy (1 – miejska, 2 – wiejska, 3 – miejsko-wiejska).',
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'urzad',
      title: 'Urząd gminy',
      items: [
        text('urzad_nazwa', 'Nazwa urzędu', { origin: 'source' }),
        text('urzad_ulica', 'Adres: ulica i numer'),
        formatted('urzad_kod', 'postal-code', 'Adres: kod pocztowy'),
        text('urzad_miejscowosc', 'Adres: miejscowość', { max: 100 }),
        formatted('urzad_strona', 'link', 'Strona internetowa z konsultacjami', {
          required: false,
          help: 'Adres strony albo zakładki w BIP, na której gmina ogłasza konsultacje.',
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'partnerzy',
      title: 'Partnerzy',
      intro:
        'Model powstaje na podstawie umowy partnerskiej gminy z fundacją i stowarzyszeniem z jej terenu.',
      items: [
        text('partner_fundacja', 'Fundacja', { origin: 'source' }),
        text('partner_stowarzyszenie', 'Stowarzyszenie', {
          origin: 'source',
          help: 'Organizacja, która działa w gminie i zna jej mieszkańców.',
        }),
        text('partner_inni', 'Inni partnerzy', { required: false, max: 500 }),
        day('umowa_data', 'Data umowy partnerskiej', { min: '2010-01-01' }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'kontakt',
      title: 'Osoba do kontaktu w urzędzie',
      items: [
        text('kontakt_imie_nazwisko', 'Imię i nazwisko', { personal: true, max: 100 }),
        text('kontakt_stanowisko', 'Stanowisko', { personal: true, required: false, max: 100 }),
        formatted('kontakt_telefon', 'phone', 'Telefon', {
          personal: true,
          required: false,
          help: 'Podaj telefon lub adres e-mail; co najmniej jedno z nich jest wymagane.',
        }),
        formatted('kontakt_email', 'email', 'Adres e-mail', { personal: true, required: false }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'okres',
      title: 'Projekt',
      items: [
        text('projekt_tytul', 'Tytuł projektu', {
          origin: 'source',
          required: false,
          help: 'Na przykład: „Wspólnie z Mieszkańcami decydujemy w Gminie …”.',
        }),
        day('projekt_od', 'Data rozpoczęcia projektu', { origin: 'source', max: '2100-12-31' }),
        day('projekt_do', 'Data zakończenia projektu', { origin: 'source', max: '2100-12-31' }),
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [
    {
      id: 'kontakt',
      expression: any(answered('kontakt_telefon'), answered('kontakt_email')),
      message: 'Podaj telefon lub adres e-mail osoby do kontaktu.',
      item: 'kontakt_telefon',
      origin: 'proposal',
    },
    TERYT_CHECK,
    inOrder(
      'projekt_od',
      'projekt_do',
      'Popraw daty: zakończenie projektu jest wcześniejsze niż rozpoczęcie.',
    ),
  ],
  rules: [],
};
