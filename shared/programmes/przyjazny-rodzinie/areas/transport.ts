import type { AreaText } from '../area';

export const TRANSPORT: AreaText = {
  id: 'transport',
  title: 'Transport',
  short: 'Transport',
  examples: 'autobusy i dowozy, ulgi na bilety, chodniki i drogi rowerowe, miejsca na wózki',
  b: [
    {
      name: 'Dowóz dzieci w zgodzie z rytmem dnia rodziny',
      full: 'Każde dziecko uprawnione do bezpłatnego dowozu do przedszkola lub szkoły ma go zapewniony, a rozkład daje co najmniej dwa kursy powrotne, w tym jeden po godzinie 15.00.',
      partly: 'dowóz mają wszyscy uprawnieni, ale jest tylko jeden kurs powrotny.',
      evidence:
        'Umowa lub plan dowozów z rozkładem i liczbą uprawnionych dzieci na bieżący rok szkolny.',
      advice: {
        what: 'Ułóż plan dowozów od godzin zajęć i świetlic, a nie odwrotnie; dodaj późniejszy powrót, choćby wspólny dla kilku szkół.',
        means:
          'art. 32 ust. 5–7 i art. 39 ust. 3–4 Prawa oświatowego (bezpłatny transport i opieka lub zwrot kosztów), Fundusz Rozwoju Przewozów Autobusowych na otwarte linie dowozowe.',
        firstStep:
          'zapytaj dyrektorów, ilu uczniów czeka na odjazd dłużej niż 45 minut albo rezygnuje z zajęć dodatkowych, i zamów wariant z drugim kursem w najbliższym zamówieniu.',
      },
    },
    {
      name: 'Ulgi rodzinne w przewozach',
      full: 'Dzieci i młodzież uczące się z rodzin z trojgiem lub większą liczbą dzieci jeżdżą przewozami, które gmina organizuje lub współfinansuje, bezpłatnie albo z ulgą co najmniej 50%; gmina bez takich przewozów zwraca część kosztu biletu miesięcznego.',
      partly: 'ulga jest niższa niż 50% albo obejmuje tylko część linii lub roczników.',
      evidence: 'Uchwała lub taryfa z wykazem ulg; przy zwrotach – regulamin i liczba wniosków.',
      advice: {
        what: 'Wprowadź ulgę rodzinną na podstawie Karty Dużej Rodziny (także w aplikacji), a na liniach wspólnych uzgodnij ją w porozumieniu z powiatem lub sąsiednią gminą.',
        means:
          'uchwała o cenach i uprawnieniach do ulg na podstawie art. 50a ustawy o publicznym transporcie zbiorowym; zwrot kosztów dojazdu jako zadanie własne z programu osłonowego.',
        firstStep:
          'policz z liczby wydanych Kart Dużej Rodziny możliwy ubytek wpływów i porównaj ulgę 50% z przejazdami bezpłatnymi.',
      },
    },
  ],
  e: [
    {
      name: 'Przewozy dostępne z wózkiem dziecięcym',
      full: 'Co najmniej 80% kursów organizowanych przez gminę obsługują pojazdy niskopodłogowe z miejscem na wózek, a główny przystanek i budynek urzędu są dostępne z wózkiem i mają miejsce postojowe dla rodzin.',
      partly: 'spełniono jeden z warunków: pojazdy albo przystanek i urząd.',
      evidence:
        'Wykaz pojazdów lub umowa z przewoźnikiem oraz raport lub zdjęcia przystanku i urzędu.',
      advice: {
        what: 'Wpisz pojazdy niskopodłogowe z miejscem na dwa wózki do każdego nowego zamówienia na przewozy i usuń bariery na przystankach o największym ruchu.',
        means:
          'art. 6 ustawy o zapewnianiu dostępności osobom ze szczególnymi potrzebami, warunki zamówienia na przewozy, standard przystanku przyjęty zarządzeniem.',
        firstStep:
          'przejdź z rodzicem z wózkiem trasę przystanek – urząd – przychodnia i spisz bariery z szacunkiem kosztu.',
      },
    },
    {
      name: 'Piesze i rowerowe trasy do szkół',
      full: 'Gmina ma plan tras pieszych i rowerowych łączących szkoły, przedszkola i miejsca rekreacji, a w ostatnich 24 miesiącach oddała co najmniej jeden jego odcinek.',
      partly: 'plan jest, ale żadnego odcinka nie oddano, albo odcinki powstają bez planu.',
      evidence: 'Plan lub mapa tras (link) i protokół odbioru odcinka.',
      advice: {
        what: 'Przyjmij plan spójnej sieci tras dla dzieci i buduj go odcinkami, zaczynając od brakujących łączników do szkół.',
        means:
          'miejscowe plany i plan ogólny gminy, wieloletnia prognoza finansowa, Rządowy Fundusz Rozwoju Dróg, programy regionalne, porozumienia z powiatem o chodnikach przy jego drogach.',
        firstStep:
          'poproś uczniów o zaznaczenie na mapie drogi do szkoły i miejsc, których się boją, i z tego ułóż kolejność odcinków.',
      },
    },
  ],
};
