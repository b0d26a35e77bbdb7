import type { AreaText } from '../area';

export const WIZERUNEK: AreaText = {
  id: 'wizerunek',
  title: 'Pozytywny wizerunek rodziny',
  short: 'Wizerunek',
  examples: 'święta rodzin, dobre przykłady, docenianie rodzin i miejsc im przyjaznych',
  b: [
    {
      name: 'Rodzina jako cel rozwoju gminy',
      full: 'Strategia rozwoju gminy lub strategia rozwiązywania problemów społecznych zawiera cel, który dotyczy wszystkich rodzin (nie tylko rodzin w kryzysie), z miernikiem i komórką odpowiedzialną.',
      partly: 'dokument mówi o wszystkich rodzinach, ale bez miernika albo bez odpowiedzialnego.',
      evidence: 'Uchwała o strategii ze wskazaniem strony i miernika.',
      advice: {
        what: 'Wpisz do strategii rodzinę jako siłę gminy: cel, dwa–trzy mierniki (na przykład odsetek rodzin zadowolonych, miejsca opieki) i odpowiedzialnego.',
        means:
          'art. 10e ustawy o samorządzie gminnym (strategia rozwoju gminy) oraz art. 16b ustawy o pomocy społecznej (strategia rozwiązywania problemów społecznych).',
        firstStep:
          'przy najbliższym przeglądzie strategii zgłoś gotowe brzmienie celu i wartości wyjściowe mierników z raportu tej certyfikacji.',
      },
    },
    {
      name: 'Wydarzenie dla całych rodzin',
      full: 'W ostatnich 12 miesiącach gmina zorganizowała lub współorganizowała co najmniej jedno bezpłatne wydarzenie dla całych rodzin, z programem dla dzieci w różnym wieku, przygotowane razem z rodzinami lub ich organizacjami.',
      partly: 'wydarzenie odbyło się bez udziału rodzin w przygotowaniu albo było płatne.',
      evidence: 'Program i relacja (link) oraz notatka z przygotowań z nazwami partnerów.',
      advice: {
        what: 'Zorganizuj coroczne święto rodzin, w którym rodziny są gospodarzami, a nie widzami; dopasuj godziny, przewijak i miejsce dla wózków.',
        means:
          'plan imprez gminy, zlecenie domowi kultury lub organizacji (art. 11 i 19a ustawy o działalności pożytku publicznego i o wolontariacie), wolontariat rodzinny.',
        firstStep:
          'wybierz datę blisko 15 maja (Międzynarodowy Dzień Rodzin) i zaproś trzy rodziny oraz jedną organizację do zespołu przygotowań.',
      },
    },
  ],
  e: [
    {
      name: 'Wyróżnienia za działania przyjazne rodzinie',
      full: 'Gmina przyznaje na podstawie regulaminu wyróżnienie dla firm, miejsc lub osób przyjaznych rodzinom i w ostatnich 24 miesiącach rozstrzygnęła co najmniej jedną edycję.',
      partly:
        'regulamin przyjęto, ale edycji nie rozstrzygnięto, albo wyróżnienia przyznano bez regulaminu.',
      evidence: 'Regulamin i ogłoszenie wyników ostatniej edycji (link).',
      advice: {
        what: 'Ustanów proste wyróżnienie z trzema–pięcioma sprawdzalnymi kryteriami (przewijak, kącik, ulga, elastyczna praca) i zgłoszeniami od mieszkańców.',
        means:
          'zarządzenie wójta lub uchwała rady o wyróżnieniu, kapituła z udziałem rodzin i przedsiębiorców, promocja z budżetu na promocję gminy.',
        firstStep:
          'ułóż z organizacją rodzin listę kryteriów i sprawdź ją w pięciu lokalnych kawiarniach i sklepach.',
      },
    },
    {
      name: 'Urząd jako pracodawca przyjazny rodzinie',
      full: 'Urząd gminy ma spisane rozwiązania dla pracowników wychowujących dzieci (ruchomy czas pracy, praca zdalna okazjonalna i elastyczna organizacja pracy, zastępstwa na czas urlopów rodzicielskich), zna ich wykorzystanie i mówi o nich publicznie.',
      partly: 'rozwiązania są stosowane, ale niespisane albo ich wykorzystania nie zbadano.',
      evidence: 'Wyciąg z regulaminu pracy i zestawienie wykorzystania (bez danych osobowych).',
      advice: {
        what: 'Spisz rozwiązania dla rodziców, ogłoś je pracownikom i pokaż lokalnym firmom jako przykład; zacznij od ruchomych godzin rozpoczynania pracy.',
        means:
          'art. 140¹, 142 i 188¹ Kodeksu pracy (ruchomy i indywidualny czas pracy, elastyczna organizacja pracy), art. 67¹⁸–67³³ (praca zdalna), regulamin pracy.',
        firstStep:
          'zapytaj anonimowo pracowników wychowujących dzieci, czego im brakuje, i wprowadź jedno rozwiązanie próbnie na trzy miesiące.',
      },
    },
  ],
};
