/** The two paths of animation and their three aims, as part I of the standard recommends them. */

/** A step of a path. */
export interface AnimationStep {
  readonly id: string;
  readonly label: string;
  /** What shows that it is done. */
  readonly evidence: string;
}

export interface AnimationPath {
  /** The option of `sciezka`; steps are `<id>_<step>`. */
  readonly id: 'a' | 'b';
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly AnimationStep[];
}

const step = (id: string, label: string, evidence: string): AnimationStep => ({
  id,
  label,
  evidence,
});

export const PATHS: readonly AnimationPath[] = [
  {
    id: 'a',
    title: 'Ścieżka A – gmina bez rozwiniętej idei partnerstwa',
    intro:
      'Animację prowadzi urząd gminy z ośrodkiem pomocy społecznej. Wypełnij tylko wtedy, gdy wybrano ścieżkę A.',
    steps: [
      step(
        'cele',
        'Przedstawienie celów ustawy o zatrudnieniu socjalnym',
        'Program spotkania i lista instytucji, które wzięły udział.',
      ),
      step(
        'zasady',
        'Zapoznanie z zasadami partnerskiej współpracy',
        'Materiały ze spotkania lub szkolenia.',
      ),
      step(
        'diagnoza',
        'Przedstawienie wyników lokalnej diagnozy społecznej',
        'Dokument diagnozy i notatka z jej omówienia.',
      ),
      step(
        'zespol',
        'Powołanie zespołu animacyjnego i przekształcenie go w partnerstwo lub pakt',
        'Zarządzenie o powołaniu zespołu, a potem podpisana umowa partnerska.',
      ),
      step(
        'przeglad',
        'Przegląd lokalnych instytucji i pozyskanie zwolenników',
        'Lista instytucji z podziałem na sektory i z zaznaczonymi zwolennikami.',
      ),
      step(
        'komunikacja',
        'Opracowanie zasad wzajemnej komunikacji',
        'Spisane zasady: kto, kogo, jak często i w jaki sposób informuje.',
      ),
      step(
        'zasoby',
        'Skupienie zasobów kadrowych, technicznych i organizacyjnych',
        'Wykaz: kto udostępnia ludzi, sale, sprzęt, a kto obsługę organizacyjną.',
      ),
      step(
        'decyzja',
        'Wspólna decyzja',
        'Protokół albo uchwała partnerstwa z podpisami partnerów.',
      ),
    ],
  },
  {
    id: 'b',
    title: 'Ścieżka B – gmina z doświadczeniem współpracy partnerskiej',
    intro: 'Animację prowadzi lokalny lider. Wypełnij tylko wtedy, gdy wybrano ścieżkę B.',
    steps: [
      step(
        'koncepcja',
        'Koncepcja działań oparta na dobrych praktykach',
        'Opis koncepcji i wzorów, z których skorzystano, na przykład z banku wzorców.',
      ),
      step(
        'kontakty',
        'Nawiązanie kontaktów z działającymi klubami',
        'Notatka z wizyty lub rozmowy: klub, dzień, wnioski.',
      ),
      step(
        'diagnoza',
        'Lokalna diagnoza społeczna',
        'Dokument diagnozy: ile osób jest zagrożonych wykluczeniem i jakie zasoby mają instytucje.',
      ),
      step(
        'bilans',
        'Bilans otwarcia',
        'Zestawienie: co gmina już ma, a czego brakuje do uruchomienia klubu.',
      ),
      step(
        'kalkulator',
        'Kalkulator zaniechania',
        'Wypełniona karta „Kalkulator zaniechania” z datą danych.',
      ),
      step(
        'negocjacje',
        'Indywidualne negocjacje i konsultacje',
        'Plan rozmów i notatki z ustaleń z każdą instytucją.',
      ),
      step(
        'scenariusze',
        '„Scenariusze oddziaływań” dla poszczególnych partnerów',
        'Scenariusz dla każdego partnera: jego cechy, argumenty, potrzebne zasoby.',
      ),
      step(
        'ryzyko',
        'Analiza ryzyka pominięcia partnerów',
        'Lista pominiętych instytucji, skutki pominięcia i sposób działania.',
      ),
      step(
        'argumenty',
        'Przedstawienie argumentów „za” na szerokim forum',
        'Program i prezentacja ze spotkania instytucji, organizacji i mieszkańców.',
      ),
      step('decyzja', 'Wspólna decyzja', 'Protokół albo stanowisko z podpisami partnerów.'),
    ],
  },
];

export interface AnimationEffect {
  readonly id: string;
  readonly label: string;
  readonly help: string;
}
export interface AnimationAim {
  readonly id: string;
  readonly title: string;
  readonly effects: readonly AnimationEffect[];
}

export const AIMS: readonly AnimationAim[] = [
  {
    id: 'edukacja',
    title: 'Cel: zwiększenie poziomu edukacji o zatrudnieniu socjalnym',
    effects: [
      {
        id: 'efekt_kompetencje',
        label:
          'Podniesienie kompetencji pracowników lokalnych instytucji w zakresie świadczenia usług zatrudnienia socjalnego',
        help: 'Na przykład liczba przeszkolonych osób i instytucji, wynik testu przed i po.',
      },
      {
        id: 'efekt_swiadomosc',
        label: 'Wzrost świadomości na temat efektywności zatrudnienia socjalnego',
        help: 'Na przykład wynik ankiety wśród radnych i instytucji przed animacją i po niej.',
      },
    ],
  },
  {
    id: 'sojusznicy',
    title: 'Cel: zwiększenie sojuszników podmiotu zatrudnienia socjalnego',
    effects: [
      {
        id: 'efekt_utrzymanie',
        label: 'Utrzymanie dotychczasowej liczby instytucji będących zwolennikami partnerstwa',
        help: 'Porównaj listę zwolenników z początku i z końca animacji.',
      },
      {
        id: 'efekt_nowi_partnerzy',
        label: 'Przyciągnięcie nowych partnerów dla podmiotu zatrudnienia socjalnego',
        help: 'Wymień partnerów, którzy przystąpili w trakcie animacji.',
      },
    ],
  },
  {
    id: 'wybor',
    title: 'Cel: wspólny wybór formy organizacyjnej usług reintegracji społecznej i zawodowej',
    effects: [
      {
        id: 'efekt_stanowisko',
        label:
          'Wspólne stanowisko o celowości uruchomienia klubu lub innej formy organizacyjnej usług',
        help: 'Podaj datę stanowiska i partnerów, którzy je podpisali.',
      },
      {
        id: 'efekt_wsparcie',
        label: 'Deklaracja wsparcia działalności wybranej formy (udostępnienie zasobów)',
        help: 'Podaj, kto i jakie zasoby zadeklarował.',
      },
    ],
  },
];
