import type { AreaText } from '../area';

export const EDUKACJA: AreaText = {
  id: 'edukacja',
  title: 'Edukacja',
  short: 'Edukacja',
  examples: 'żłobki, przedszkola, szkoły, świetlice, opieka w wakacje',
  b: [
    {
      name: 'Miejsce w przedszkolu dla każdego dziecka',
      full: 'W ostatniej rekrutacji każde dziecko w wieku 3–6 lat, którego rodzice złożyli wniosek, otrzymało miejsce wychowania przedszkolnego w gminie, a rodzeństwo na wniosek rodziców trafiło do jednej placówki.',
      partly:
        'każde dziecko dostało miejsce, ale rodzeństwa rozdzielono albo część miejsc wskazano dopiero po 1 września.',
      evidence:
        'Zestawienie wyników rekrutacji (wnioski, przyjęci, wskazania innych miejsc) podpisane albo opublikowane, za ostatni rok szkolny.',
      advice: {
        what: 'Zbilansuj miejsca przedszkolne z liczbą dzieci według roczników i uzupełnij brakujące: oddziałami w szkołach, punktem przedszkolnym albo umową z placówką niepubliczną.',
        means:
          'art. 31 ust. 5–9 i art. 32 Prawa oświatowego (obowiązek gminy, sieć przedszkoli), otwarty konkurs ofert dla placówek niepublicznych z art. 22 ustawy o finansowaniu zadań oświatowych.',
        firstStep:
          'zestaw dane o urodzeniach z ewidencji ludności z liczbą miejsc na trzy kolejne lata i przedstaw je wójtowi przed ustaleniem terminów rekrutacji (do końca stycznia).',
      },
    },
    {
      name: 'Kryteria rekrutacji uwzględniające sytuację rodziny',
      full: 'Kryteria drugiego etapu rekrutacji do przedszkoli i szkół premiują rodzeństwo w tej samej lub sąsiedniej placówce oraz pracę lub naukę obojga rodziców albo rodzica samotnie wychowującego dziecko.',
      partly: 'kryteria premiują tylko jedną z tych sytuacji albo dotyczą wyłącznie przedszkoli.',
      evidence:
        'Uchwała rady w sprawie kryteriów rekrutacji z liczbą punktów za każde kryterium (link do BIP lub dziennika urzędowego).',
      advice: {
        what: 'Zmień kryteria drugiego etapu tak, aby punktowały rodzeństwo w placówce i godzenie pracy z wychowaniem dzieci, z wagą wyższą niż pozostałe kryteria lokalne.',
        means:
          'uchwała rady na podstawie art. 131 ust. 4–6 i art. 133 ust. 2–3 Prawa oświatowego; wielodzietność jest już kryterium ustawowym pierwszego etapu (art. 131 ust. 2).',
        firstStep:
          'policz na danych z ostatniej rekrutacji, ile rodzeństw rozdzielono, i przygotuj projekt uchwały najpóźniej jesienią, aby obowiązywała w następnym naborze.',
      },
    },
  ],
  e: [
    {
      name: 'Zniżki za żłobek i przedszkole dla rodzeństw',
      full: 'Drugie i każde kolejne dziecko z rodziny ma obniżoną co najmniej o 50% opłatę za pobyt w żłobku gminnym lub dofinansowanym przez gminę oraz za godziny przedszkola ponad bezpłatny wymiar.',
      partly:
        'zniżka jest niższa, dotyczy dopiero trzeciego dziecka albo tylko jednej z tych opłat.',
      evidence:
        'Uchwały rady o opłatach za żłobek (klub dziecięcy) i za wychowanie przedszkolne z zapisem o zniżkach.',
      advice: {
        what: 'Wprowadź zniżkę od drugiego dziecka, liczoną łącznie dla żłobka i przedszkola, bez kryterium dochodowego i bez corocznego wniosku.',
        means:
          'uchwała rady na podstawie art. 58 ustawy o opiece nad dziećmi w wieku do lat 3 oraz art. 52 ustawy o finansowaniu zadań oświatowych; dla placówek niepublicznych wyższa dotacja na młodsze rodzeństwo z art. 60 pierwszej z tych ustaw.',
        firstStep:
          'ustal w systemie rekrutacyjnym liczbę rodzeństw i policz roczny koszt zniżki w trzech wariantach (30, 50 i 100%) na potrzeby projektu budżetu.',
      },
    },
    {
      name: 'Opieka po lekcjach i w czasie ferii',
      full: 'W każdej szkole podstawowej prowadzonej przez gminę świetlica działa co najmniej do godziny 17.00, a w ferie zimowe i przez co najmniej cztery tygodnie wakacji gmina zapewnia zajęcia dzienne dla uczniów klas I–III.',
      partly: 'spełniono tylko jeden z dwóch warunków albo oba, lecz nie we wszystkich szkołach.',
      evidence:
        'Zestawienie godzin pracy świetlic i harmonogram zajęć feryjnych i wakacyjnych z liczbą miejsc (link lub dokument).',
      advice: {
        what: 'Wydłuż pracę świetlic według zadeklarowanych potrzeb rodziców i ułóż jeden harmonogram opieki na ferie i wakacje, z zapisami w jednym miejscu.',
        means:
          'art. 105 Prawa oświatowego (świetlica ze względu na czas pracy rodziców), zarządzenie o organizacji roku szkolnego, zlecenie półkolonii organizacjom w otwartym konkursie ofert.',
        firstStep:
          'zbierz w każdej szkole deklaracje rodziców co do godzin i tygodni opieki, a wynik ujmij w arkuszach organizacyjnych składanych do 21 kwietnia.',
      },
    },
  ],
};
