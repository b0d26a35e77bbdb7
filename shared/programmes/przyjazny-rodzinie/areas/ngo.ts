import type { AreaText } from '../area';

export const NGO: AreaText = {
  id: 'ngo',
  title: 'Współpraca z organizacjami pozarządowymi',
  short: 'NGO',
  examples: 'wspieranie stowarzyszeń, klubów i grup dla rodzin',
  b: [
    {
      name: 'Rodzina w rocznym programie współpracy',
      full: 'Obowiązujący program współpracy z organizacjami pozarządowymi wymienia działalność na rzecz rodziny, macierzyństwa i rodzicielstwa wśród zadań priorytetowych i podaje kwotę na te zadania.',
      partly: 'program wymienia zadania na rzecz rodziny, ale nie jako priorytet albo bez kwoty.',
      evidence: 'Uchwała o programie współpracy na bieżący rok ze wskazaniem paragrafu i kwoty.',
      advice: {
        what: 'Wpisz do programu współpracy na następny rok osobny priorytet „działania na rzecz rodziny” z celem, kwotą i miernikiem.',
        means:
          'art. 5a w związku z art. 4 ust. 1 pkt 31 ustawy o działalności pożytku publicznego i o wolontariacie; program uchwala rada do 30 listopada po konsultacjach z organizacjami.',
        firstStep:
          'zaproś do końca września organizacje rodzinne na spotkanie o potrzebach i zapisz w protokole zadania, które mają wejść do projektu programu.',
      },
    },
    {
      name: 'Stały kontakt z organizacjami rodzin',
      full: 'W ostatnich 12 miesiącach gmina odbyła co najmniej dwa spotkania z organizacjami i grupami rodzin (w tym z kołem Związku Dużych Rodzin, jeśli działa) i opublikowała ustalenia z terminami wykonania.',
      partly: 'odbyło się jedno spotkanie albo nie opublikowano ustaleń.',
      evidence: 'Notatki lub protokoły ze spotkań z listą ustaleń; link do miejsca publikacji.',
      advice: {
        what: 'Ustal stały rytm spotkań z organizacjami rodzin – co najmniej raz na pół roku – z programem, notatką i kontrolą wykonania ustaleń.',
        means:
          'art. 5 ust. 2 pkt 2–3 ustawy o działalności pożytku publicznego i o wolontariacie (wzajemne informowanie, konsultowanie projektów aktów); zapis w programie współpracy.',
        firstStep:
          'sporządź listę organizacji i nieformalnych grup rodzin (rady rodziców, kluby mam, koła 3+), wyznacz prowadzącego i podaj dwa terminy na najbliższy rok.',
      },
    },
  ],
  e: [
    {
      name: 'Zlecanie zadań na rzecz rodziny',
      full: 'W ostatnich 24 miesiącach gmina zleciła organizacjom co najmniej dwa zadania na rzecz rodzin (konkurs ofert lub tryb uproszczony), w tym jedno trwające dłużej niż sześć miesięcy.',
      partly: 'zlecono jedno zadanie albo tylko zadania krótsze niż sześć miesięcy.',
      evidence:
        'Ogłoszenia wyników konkursów lub umowy z nazwą zadania, kwotą i okresem realizacji.',
      advice: {
        what: 'Ogłoś konkurs na zadanie ciągłe, na przykład klub rodzica, poradnictwo albo wolontariat rodzinny, najlepiej w umowie wieloletniej.',
        means:
          'art. 11–16 (konkurs, umowa do 5 lat) i art. 19a (małe dotacje bez konkursu) ustawy o działalności pożytku publicznego i o wolontariacie; inicjatywa lokalna z art. 19b.',
        firstStep:
          'opisz jedno zadanie: dla kogo, jaki rezultat, ile godzin w miesiącu, i skonsultuj opis z organizacjami przed ogłoszeniem konkursu.',
      },
    },
    {
      name: 'Zespół doradczy do spraw rodziny',
      full: 'Przy wójcie, burmistrzu lub prezydencie działa zespół doradczy do spraw rodziny z udziałem organizacji i rodziców, który w ostatnich 12 miesiącach zaopiniował co najmniej dwa projekty dokumentów gminy.',
      partly:
        'zespół powołano, ale nie wydał dwóch opinii, albo rodziną zajmuje się zespół o szerszym zakresie.',
      evidence: 'Zarządzenie o powołaniu zespołu, skład według instytucji, opinie lub protokoły.',
      advice: {
        what: 'Powołaj zespół doradczy (radę rodziny), w którym co najmniej połowę miejsc mają organizacje i rodzice, i daj mu prawo opiniowania projektów uchwał ważnych dla rodzin.',
        means:
          'zarządzenie wójta na podstawie art. 5 ust. 2 pkt 5 ustawy o działalności pożytku publicznego i o wolontariacie; obsługa przez koordynatora polityki rodzinnej.',
        firstStep:
          'przygotuj jednostronicowy regulamin (skład, kadencja, terminy opinii) i ogłoś nabór kandydatów na stronie gminy.',
      },
    },
  ],
};
