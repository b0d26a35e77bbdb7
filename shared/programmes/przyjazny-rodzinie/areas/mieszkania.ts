import type { AreaText } from '../area';

export const MIESZKANIA: AreaText = {
  id: 'mieszkania',
  title: 'Polityka mieszkaniowa',
  short: 'Mieszkania',
  examples: 'mieszkania gminne i na wynajem, zamiany, koszty utrzymania mieszkania',
  b: [
    {
      name: 'Rodziny w zasadach najmu mieszkań gminnych',
      full: 'Zasady wynajmowania lokali gminy dają rodzinom z dziećmi punkty lub pierwszeństwo rosnące z liczbą dzieci i pozwalają na zamianę na większy lokal, gdy rodzina się powiększa.',
      partly: 'zasady uwzględniają liczbę dzieci, ale nie przewidują zamiany, albo odwrotnie.',
      evidence: 'Uchwała w sprawie zasad wynajmowania lokali ze wskazaniem paragrafów.',
      advice: {
        what: 'Zmień zasady najmu: dodaj punkty za każde dziecko, odrębną ścieżkę zamiany na większy lokal i licz powierzchnię na osobę razem z dzieckiem oczekiwanym.',
        means:
          'uchwała rady na podstawie art. 21 ust. 1 pkt 2 i ust. 3 ustawy o ochronie praw lokatorów, mieszkaniowym zasobie gminy i o zmianie Kodeksu cywilnego.',
        firstStep:
          'sprawdź, ile rodzin z co najmniej dwojgiem dzieci jest na liście oczekujących i jak długo, i dołącz te dane do uzasadnienia projektu uchwały.',
      },
    },
    {
      name: 'Potrzeby rodzin w programie mieszkaniowym',
      full: 'Obowiązujący wieloletni program gospodarowania mieszkaniowym zasobem gminy (na co najmniej pięć lat) podaje potrzeby rodzin z dziećmi i liczbę lokali trzypokojowych i większych, które mają dla nich powstać lub zostać odzyskane.',
      partly: 'program obowiązuje, ale o potrzebach rodzin mówi bez liczb.',
      evidence: 'Uchwała o wieloletnim programie ze wskazaniem rozdziału i tabeli.',
      advice: {
        what: 'Uzupełnij program o prognozę potrzeb rodzin i plan lokali większych: budowę, łączenie małych lokali, remont pustostanów.',
        means:
          'art. 21 ust. 1 pkt 1 i ust. 2 ustawy o ochronie praw lokatorów; dopłaty z Funduszu Dopłat BGK na mieszkania komunalne.',
        firstStep:
          'zrób spis pustostanów i lokali według liczby pokoi i porównaj go z liczbą osób w rodzinach oczekujących.',
      },
    },
  ],
  e: [
    {
      name: 'Niższe opłaty za odpady dla dużych rodzin',
      full: 'Rodziny z trojgiem lub większą liczbą dzieci są zwolnione co najmniej w 30% z opłaty za odpady komunalne albo opłata na osobę maleje wraz z liczbą osób w gospodarstwie.',
      partly: 'zwolnienie jest niższe niż 30% albo dotyczy tylko czwartego i dalszych dzieci.',
      evidence: 'Uchwała rady o zwolnieniu lub o stawkach opłat i liczba rodzin, które korzystają.',
      advice: {
        what: 'Uchwal zwolnienie dla rodzin wielodzietnych i stosuj je na podstawie danych, które gmina już ma, z prostym oświadczeniem zamiast kompletu zaświadczeń.',
        means:
          'art. 6k ust. 4 ustawy o utrzymaniu czystości i porządku w gminach w związku z art. 4 ustawy o Karcie Dużej Rodziny; ubytek dochodu można pokryć z dochodów własnych.',
        firstStep:
          'policz z deklaracji odpadowych i rejestru Kart Dużej Rodziny liczbę uprawnionych i skutek zwolnienia w wysokości 30 i 50%.',
      },
    },
    {
      name: 'Dostępne mieszkania na wynajem dla rodzin',
      full: 'W ostatnich pięciu latach gmina oddała lub wsparła (wkładem, gruntem, umową) budowę mieszkań na wynajem, w których co najmniej jedna piąta lokali ma trzy lub więcej pokoi.',
      partly:
        'inwestycja jest w toku z podpisaną umową albo lokali trzypokojowych i większych jest mniej.',
      evidence:
        'Umowa ze spółką (SIM, TBS) lub pozwolenie na użytkowanie i zestawienie lokali według pokoi.',
      advice: {
        what: 'Przystąp do społecznej inicjatywy mieszkaniowej lub umów z towarzystwem budownictwa społecznego pulę lokali trzy- i czteropokojowych dla rodzin.',
        means:
          'ustawa o społecznych formach rozwoju mieszkalnictwa, wsparcie z Rządowego Funduszu Rozwoju Mieszkalnictwa, wkład w postaci gruntu, zasady naboru uchwalane przez radę.',
        firstStep:
          'wskaż działki gminne z planem dopuszczającym zabudowę wielorodzinną i zapytaj Krajowy Zasób Nieruchomości lub sąsiednie SIM o warunki przystąpienia.',
      },
    },
  ],
};
