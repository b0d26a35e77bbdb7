import type { AreaText } from '../area';

export const POMOC: AreaText = {
  id: 'pomoc',
  title: 'Pomoc socjalna',
  short: 'Pomoc',
  examples: 'wsparcie rodzin w trudnej sytuacji, asystent rodziny, Karta Dużej Rodziny, ulgi',
  b: [
    {
      name: 'Gminny program wspierania rodziny',
      full: 'Obowiązuje trzyletni gminny program wspierania rodziny z celami i miernikami, a roczne sprawozdanie z jego realizacji przedstawiono radzie i opublikowano.',
      partly: 'program obowiązuje, ale nie ma mierników albo nie opublikowano sprawozdania.',
      evidence: 'Uchwała o programie i ostatnie roczne sprawozdanie (linki do BIP).',
      advice: {
        what: 'Uchwal program obejmujący wszystkie rodziny, także bez kryzysu, z najwyżej ośmioma miernikami, które da się co roku policzyć.',
        means:
          'art. 176 pkt 1 (trzyletni program) i art. 179 (sprawozdanie do 31 marca) ustawy o wspieraniu rodziny i systemie pieczy zastępczej.',
        firstStep:
          'powołaj zespół, który napisze program (ośrodek pomocy społecznej, oświata, organizacje), i zacznij od diagnozy na podstawie wyników tej certyfikacji.',
      },
    },
    {
      name: 'Gminne ulgi dla dużych rodzin',
      full: 'Posiadacze Karty Dużej Rodziny (lub gminnej karty rodzinnej) mają ulgi w co najmniej trzech usługach gminy, na przykład basenie, domu kultury, muzeum lub zajęciach sportowych, a wykaz ulg jest na stronie gminy.',
      partly: 'ulgi są w jednej lub dwóch usługach albo nie ma ich wykazu.',
      evidence: 'Uchwały lub cenniki jednostek z ulgami i link do wykazu.',
      advice: {
        what: 'Wprowadź jednolitą ulgę we wszystkich jednostkach gminy i zaproś do niej lokalne firmy; wykaz prowadź w jednym miejscu.',
        means:
          'ustawa o Karcie Dużej Rodziny (przyznawanie uprawnień przez jednostki samorządu i firmy), uchwała rady o gminnym programie dla rodzin, zmiana cenników jednostek.',
        firstStep:
          'zbierz cenniki wszystkich jednostek gminy i zaproponuj dyrektorom wspólny próg ulgi od najbliższego półrocza.',
      },
    },
  ],
  e: [
    {
      name: 'Asystent rodziny bez kolejki',
      full: 'Na jednego asystenta rodziny przypada nie więcej niż dziesięć rodzin, a rodzina, której przyznano asystenta, zaczyna z nim pracę w ciągu 30 dni.',
      partly: 'na asystenta przypada od 11 do 15 rodzin albo czeka się dłużej niż 30 dni.',
      evidence:
        'Zestawienie z ośrodka: liczba asystentów, rodzin i czas oczekiwania (bez danych osobowych).',
      advice: {
        what: 'Zatrudnij tylu asystentów, aby praca z rodziną była możliwa przed kryzysem; w małej gminie zatrudnij wspólnego z sąsiednią.',
        means:
          'art. 12–17 ustawy o wspieraniu rodziny i systemie pieczy zastępczej (najwyżej 15 rodzin na asystenta), dofinansowanie z budżetu państwa, porozumienie międzygminne z art. 74 ustawy o samorządzie gminnym.',
        firstStep:
          'policz rodziny z planem pracy i oczekujące na koniec każdego kwartału i przedstaw radzie koszt etatu obok kosztu pieczy zastępczej.',
      },
    },
    {
      name: 'Placówka wsparcia dziennego',
      full: 'W gminie działa placówka wsparcia dziennego (opiekuńcza, specjalistyczna lub podwórkowa) dostępna dla dzieci bez opłat w każdy dzień roboczy przez co najmniej cztery godziny.',
      partly:
        'placówka działa rzadziej lub krócej albo zajęcia prowadzi świetlica bez statusu placówki.',
      evidence: 'Uchwała, umowa lub zezwolenie, regulamin z godzinami i liczba dzieci.',
      advice: {
        what: 'Utwórz placówkę w miejscu, do którego dzieci dojdą same, łącząc opiekę, odrabianie lekcji, posiłek i pracę z rodzicami; w rozproszonej gminie wybierz formę podwórkową.',
        means:
          'art. 18–24 ustawy o wspieraniu rodziny i systemie pieczy zastępczej, zlecenie organizacji na podstawie art. 190, środki europejskie na usługi społeczne, świetlice wiejskie i szkoły jako lokal.',
        firstStep:
          'sprawdź ze szkołami i dzielnicowym, ile dzieci spędza popołudnia bez opieki i gdzie, i wskaż lokal na pilotaż dla 15 dzieci.',
      },
    },
  ],
};
