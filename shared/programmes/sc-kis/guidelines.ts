/** One thing that a body does, and how it knows that it is done. */
export interface GuidelineStep {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The steps of one body in one part of the procedure, in order. */
export interface Guideline {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly GuidelineStep[];
}

export const GUIDELINES: readonly Guideline[] = [
  {
    id: 'certyfikujaca-wniosek',
    title: 'Jednostka certyfikująca: od wpływu wniosku do oceny',
    intro:
      'Ocena formalna trwa najwyżej 14 dni od wpływu wniosku, a merytoryczna – najwyżej 30 dni od dopuszczenia wniosku.',
    steps: [
      {
        id: 'wylaczenie',
        title: 'Sprawdź, czy możesz prowadzić sprawę',
        text: 'Nie prowadzi jej osoba związana z wnioskodawcą: pracownik, członek władz, osoba bliska. Gdy zachodzi taki związek, sprawę przejmuje inna osoba z jednostki.',
      },
      {
        id: 'wlasciwosc',
        title: 'Sprawdź właściwość',
        text: 'Klub działa w Twoim województwie, a wnioskodawca jest instytucją, która może go prowadzić według ustawy o zatrudnieniu socjalnym.',
      },
      {
        id: 'wpis',
        title: 'Potwierdź wpis do rejestru wojewody',
        text: 'Porównaj datę i numer wpisu z rejestrem prowadzonym na podstawie art. 18a ustawy o zatrudnieniu socjalnym. Rejestr certyfikatów jest odrębny.',
      },
      {
        id: 'umocowanie',
        title: 'Sprawdź upoważnienie',
        text: 'Osoba, która złożyła wniosek, jest uprawniona do reprezentowania instytucji albo ma pełnomocnictwo.',
      },
      {
        id: 'uzupelnienie',
        title: 'Przy brakach wezwij do uzupełnienia',
        text: 'Wymień każdy brak i wyznacz termin nie krótszy niż 7 dni, zwykle 14. Wniosek pozostaw bez rozpoznania dopiero wtedy, gdy ten termin bezskutecznie upłynie.',
      },
      {
        id: 'dopuszczenie',
        title: 'Dopuść wniosek do dalszej procedury',
        text: 'Gdy dane są kompletne, odnotuj dopuszczenie. Data trafi do karty procesu.',
      },
      {
        id: 'porownanie',
        title: 'Wypełnij kartę standardu',
        text: 'Przejrzyj wynik porównania przy każdym z 22 wymagań. Własne ustalenie wpisuj tylko wtedy, gdy opis we wniosku zmienia ocenę, i zawsze z uzasadnieniem.',
      },
      {
        id: 'opinia',
        title: 'Napisz końcową opinię',
        text: 'Wskaż, które odchylenia przesądzają o ocenie i dlaczego. Wynik porównania pomaga, ale nie zastępuje oceny.',
      },
      {
        id: 'przekazanie',
        title: 'Przekaż sprawę do audytu',
        text: 'Po pozytywnej ocenie sprawa trafia do jednostki audytu razem z wnioskiem. Negatywna ocena wymaga odmowy z uzasadnieniem.',
      },
    ],
  },
  {
    id: 'audytu',
    title: 'Jednostka audytu certyfikacyjnego',
    intro: 'Raport sporządza się najwyżej 30 dni po rozpoczęciu audytu.',
    steps: [
      {
        id: 'zespol',
        title: 'Powołaj trzech ekspertów',
        text: 'Żaden nie pracuje u wnioskodawcy, nie zasiada w jego władzach i nie prowadził zajęć w klubie. Każdy potwierdza to na piśmie.',
      },
      {
        id: 'przygotowanie',
        title: 'Przeczytaj wniosek i kartę standardu',
        text: 'Wypisz pytania do każdej z siedmiu pozycji karty audytu. Zacznij od odchyleń i od własnych ustaleń jednostki certyfikującej.',
      },
      {
        id: 'wizyta',
        title: 'Uzgodnij dzień wizyty',
        text: 'Wybierz dzień, w którym odbywają się zajęcia. Podaj kierownikowi listę dokumentów, które będą potrzebne.',
      },
      {
        id: 'rozpoczecie',
        title: 'Odnotuj rozpoczęcie audytu',
        text: 'Od tego dnia biegnie termin sporządzenia raportu.',
      },
      {
        id: 'dokumenty',
        title: 'Sprawdź dokumenty',
        text: 'Zaświadczenie o wpisie, umowa o lokal, regulamin, wzory formularzy, porozumienia z PUP i OPS podpisane przez obie strony, kwalifikacje kadry, dzienniki zajęć z trzech miesięcy.',
      },
      {
        id: 'miejsce',
        title: 'Obejrzyj miejsce i zajęcia',
        text: 'Przejdź drogę uczestnika od wejścia do sali i toalety. Porównaj grafik na ścianie z godzinami we wniosku.',
      },
      {
        id: 'rozmowy',
        title: 'Porozmawiaj z kadrą i uczestnikami',
        text: 'Rozmowa z uczestnikiem jest dobrowolna. Nie zapisuj jego danych ani niczego, po czym można go poznać.',
      },
      {
        id: 'potwierdzenia',
        title: 'Oceń każdą pozycję karty audytu',
        text: 'Przy uwagach i przy braku potwierdzenia napisz, co zastano i w którym dokumencie. Samo „nie potwierdzono” nie wystarczy.',
      },
      {
        id: 'wniosek',
        title: 'Sformułuj wniosek końcowy',
        text: 'Jest negatywny, gdy nie potwierdzono choćby jednej pozycji. Inny wniosek wymaga uzasadnienia. Przy audycie przedłużającym brzmi: o przedłużenie albo o odmowę.',
      },
      {
        id: 'raport',
        title: 'Sporządź raport i przekaż go',
        text: 'Kartę podpisuje cały zespół. Przekaż ją jednostce certyfikującej bez zwłoki; data przekazania trafi do karty procesu.',
      },
    ],
  },
  {
    id: 'certyfikujaca-decyzja',
    title: 'Jednostka certyfikująca: decyzja, certyfikat i rejestr',
    intro: 'Decyzja zapada najwyżej 30 dni po otrzymaniu raportu z audytu.',
    steps: [
      {
        id: 'raport',
        title: 'Przeczytaj raport z audytu',
        text: 'Porównaj go z kartą standardu. Gdy się różnią, rozstrzyga to, co zastano na miejscu.',
      },
      {
        id: 'decyzja',
        title: 'Rozstrzygnij',
        text: 'Certyfikat otrzymuje klub, który spełnia minimalny standard. Rozstrzyga człowiek, a nie sam wynik porównania.',
      },
      {
        id: 'wydanie',
        title: 'Wydaj certyfikat na 3 lata',
        text: 'Numer nadaje system. Sprawdź nazwę klubu, instytucję i datę ważności, zanim podpiszesz wydruk.',
      },
      {
        id: 'odmowa',
        title: 'Odmów z uzasadnieniem',
        text: 'Wskaż niespełnione wymagania i dowody. W pouczeniu podaj, do kogo i w jakim terminie można się odwołać (zwykle 14 dni od doręczenia).',
      },
      {
        id: 'doreczenie',
        title: 'Odnotuj doręczenie',
        text: 'Termin na odwołanie biegnie od dnia doręczenia, a nie od daty pisma.',
      },
      {
        id: 'przedluzenie',
        title: 'Pilnuj końca ważności',
        text: 'Wniosek o przedłużenie klub składa od 6 miesięcy przed końcem ważności do 3 miesięcy po nim. Numer certyfikatu się nie zmienia.',
      },
      {
        id: 'cofniecie',
        title: 'Cofnij certyfikat, gdy są powody',
        text: 'Na przykład klub wykreślono z rejestru wojewody albo przestał świadczyć usługi. Powód podaj na piśmie; od cofnięcia także można się odwołać.',
      },
    ],
  },
  {
    id: 'odwolawcza',
    title: 'Jednostka odwoławcza',
    intro: 'Rozpatruje odwołania od odmowy i od cofnięcia certyfikatu.',
    steps: [
      {
        id: 'wylaczenie',
        title: 'Wyznacz osoby spoza sprawy',
        text: 'Odwołania nie rozpatruje nikt, kto brał udział w ocenie, audycie lub decyzji.',
      },
      {
        id: 'termin',
        title: 'Sprawdź termin',
        text: 'Licz od dnia po doręczeniu. Gdy ostatni dzień wypada w sobotę, niedzielę lub święto, termin kończy się w najbliższym dniu roboczym.',
      },
      {
        id: 'akta',
        title: 'Przeczytaj całe akta',
        text: 'Wniosek ze wszystkimi wersjami, kartę standardu, kartę audytu, kartę procesu i uzasadnienie odmowy.',
      },
      {
        id: 'zarzuty',
        title: 'Odpowiedz na każdy zarzut',
        text: 'Przy każdym napisz, czy jest trafny, i wskaż miejsce w aktach. Z nowymi dokumentami klubu zapoznaj się, zanim je odrzucisz.',
      },
      {
        id: 'rozstrzygniecie',
        title: 'Rozstrzygnij',
        text: 'Po uwzględnieniu odwołania od odmowy sprawa wraca do jednostki certyfikującej do ponownej decyzji; uwzględnienie odwołania od cofnięcia przywraca certyfikat. Oddalenie odwołania kończy sprawę.',
      },
      {
        id: 'zawiadomienie',
        title: 'Zawiadom obie strony',
        text: 'Wnioskodawca i jednostka certyfikująca otrzymują rozstrzygnięcie z uzasadnieniem. Odwołania nie są publiczne.',
      },
    ],
  },
];
