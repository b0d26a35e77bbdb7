import type { AreaText } from '../area';

export const BEZPIECZENSTWO: AreaText = {
  id: 'bezpieczenstwo',
  title: 'Bezpieczeństwo',
  short: 'Bezpiecz.',
  examples: 'droga do szkoły, place zabaw, pomoc w razie przemocy',
  b: [
    {
      name: 'Bezpieczna droga do szkoły',
      full: 'W ostatnich 36 miesiącach gmina przejrzała z policją i szkołami otoczenie wszystkich szkół podstawowych (przejścia, chodniki, oświetlenie, prędkość), a pilne usterki usunięto lub mają termin i finansowanie.',
      partly: 'przegląd objął część szkół albo nie ma terminów usunięcia usterek.',
      evidence:
        'Protokoły przeglądu dla poszczególnych szkół i wykaz usterek z terminem i stanem usunięcia.',
      advice: {
        what: 'Przeprowadź przegląd dróg dojścia do każdej szkoły i przyjmij listę napraw z terminami; zacznij od przejść dla pieszych i miejsc wysadzania dzieci.',
        means:
          'art. 20 ustawy o drogach publicznych (zarządca drogi), zmiana organizacji ruchu, Rządowy Fundusz Rozwoju Dróg, porozumienie z zarządcą drogi powiatowej lub wojewódzkiej.',
        firstStep:
          'umów na jeden dzień objazd z dzielnicowym, dyrekcją i radą rodziców jednej szkoły i zapisz usterki na wspólnym formularzu, potem powtórz go w pozostałych.',
      },
    },
    {
      name: 'Pomoc rodzinom doświadczającym przemocy',
      full: 'Działa zespół interdyscyplinarny, obowiązuje gminny program przeciwdziałania przemocy domowej, a na stronie gminy jest aktualna informacja, gdzie, kiedy i od kogo dostaje się pomoc, także poza godzinami pracy urzędu.',
      partly: 'zespół i program działają, ale informacja jest niepełna albo starsza niż rok.',
      evidence:
        'Zarządzenie o zespole, uchwała o programie i link do strony z informacją o pomocy.',
      advice: {
        what: 'Zaktualizuj program, ustal całodobowy sposób zgłaszania i opisz go prostym językiem w jednym miejscu na stronie oraz w szkołach i przychodniach.',
        means:
          'art. 6 ust. 2 i art. 9a ustawy o przeciwdziałaniu przemocy domowej (program, poradnictwo, zespół interdyscyplinarny, grupy diagnostyczno-pomocowe).',
        firstStep:
          'zadzwoń pod wszystkie numery podane dziś na stronie, popraw nieaktualne i dodaj całodobową linię oraz adres najbliższego schronienia.',
      },
    },
  ],
  e: [
    {
      name: 'Standardy ochrony dzieci u partnerów gminy',
      full: 'Gmina wymaga standardów ochrony małoletnich od każdego, komu zleca lub dotuje zajęcia z dziećmi, i w ostatnich 24 miesiącach sprawdziła ich stosowanie w swoich jednostkach i u dotowanych organizacji.',
      partly:
        'wymaganie jest w umowach, ale stosowania nie sprawdzano, albo dotyczy tylko jednostek gminy.',
      evidence: 'Wzór umowy lub ogłoszenia konkursu z wymaganiem oraz protokoły sprawdzenia.',
      advice: {
        what: 'Dopisz standardy do wzorów umów i ogłoszeń konkursowych i raz na dwa lata sprawdzaj ich stosowanie według jednej listy pytań.',
        means:
          'art. 21 oraz art. 22b i 22c ustawy o przeciwdziałaniu zagrożeniom przestępczością na tle seksualnym i ochronie małoletnich; zarządzenie wójta o wzorach umów.',
        firstStep:
          'zbierz standardy wszystkich jednostek gminy, sprawdź, czy są na ich stronach w wersji pełnej i skróconej dla dzieci, i wyznacz osobę do pomocy organizacjom.',
      },
    },
    {
      name: 'Sprawne i bezpieczne miejsca zabaw',
      full: 'Wszystkie gminne place zabaw mają aktualny przegląd, ich mapa jest na stronie gminy, a usterkę można zgłosić internetowo lub telefonicznie i w ciągu trzech dni roboczych urządzenie jest naprawione lub wyłączone.',
      partly: 'przeglądy są aktualne, ale brak mapy, sposobu zgłaszania lub trzydniowego terminu.',
      evidence: 'Protokoły przeglądów z ostatniego roku, link do mapy, rejestr zgłoszeń z datami.',
      advice: {
        what: 'Ustal jednego gospodarza placów zabaw, harmonogram przeglądów i termin reakcji; na każdym placu umieść tablicę z numerem zgłoszeń.',
        means:
          'art. 61–62 Prawa budowlanego (utrzymanie i kontrole okresowe), normy PN-EN 1176, umowa serwisowa, środki sołeckie i budżet obywatelski na wymianę urządzeń.',
        firstStep:
          'sporządź spis placów z datą ostatniego przeglądu i zarządcą, a place bez ważnego przeglądu zamknij do czasu kontroli.',
      },
    },
  ],
};
