import type { AreaText } from '../area';

export const ZDROWIE: AreaText = {
  id: 'zdrowie',
  title: 'Zdrowie',
  short: 'Zdrowie',
  examples: 'opieka zdrowotna w szkołach, profilaktyka, pomoc psychologiczna, sport',
  b: [
    {
      name: 'Opieka zdrowotna i stomatologiczna w szkołach',
      full: 'Każda szkoła prowadzona przez gminę zapewnia uczniom gabinet profilaktyki zdrowotnej oraz opiekę stomatologiczną we własnym gabinecie lub na podstawie zawartego porozumienia.',
      partly: 'co najmniej połowa szkół spełnia oba warunki albo wszystkie tylko jeden z nich.',
      evidence:
        'Wykaz szkół z adresem gabinetu i godzinami oraz porozumienia z podmiotami leczniczymi.',
      advice: {
        what: 'Zapewnij w każdej szkole dostęp do gabinetu pielęgniarki i dentysty; tam, gdzie brak warunków, zawrzyj porozumienie z poradnią lub zamów dentobus.',
        means:
          'art. 12 ustawy o opiece zdrowotnej nad uczniami (obowiązek organu prowadzącego i porozumienie z podmiotem leczniczym) oraz art. 103 Prawa oświatowego.',
        firstStep:
          'spisz dla każdej szkoły stan gabinetu, godziny pielęgniarki i porozumienie stomatologiczne, a braki przekaż do oddziału NFZ z prośbą o wykaz świadczeniodawców.',
      },
    },
    {
      name: 'Profilaktyka uzależnień z udziałem rodziców',
      full: 'Gminny program profilaktyki uzależnień zawiera działania dla rodziców, a w ostatnim roku w każdej szkole podstawowej odbył się program z bazy programów rekomendowanych lub cykl co najmniej trzech spotkań dla rodziców.',
      partly: 'działania odbyły się w części szkół albo miały formę pojedynczych spotkań.',
      evidence:
        'Uchwała o programie oraz sprawozdanie z listą szkół, programów i liczbą uczestników.',
      advice: {
        what: 'Zastąp jednorazowe pogadanki programami o sprawdzonej skuteczności i prowadź je równolegle dla dzieci i rodziców.',
        means:
          'art. 4¹ ustawy o wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi (gminny program, dochody z zezwoleń na sprzedaż alkoholu, także z opłaty za „małpki”).',
        firstStep:
          'wybierz z pedagogami jeden program z bazy programów rekomendowanych Krajowego Centrum Przeciwdziałania Uzależnieniom i wpisz go z kosztem do preliminarza na następny rok.',
      },
    },
  ],
  e: [
    {
      name: 'Program polityki zdrowotnej dla rodzin',
      full: 'W ostatnich 24 miesiącach gmina realizowała finansowany przez siebie program polityki zdrowotnej lub program szczepień, rehabilitacji albo badań dla dzieci, kobiet w ciąży lub rodziców, z opublikowanym sprawozdaniem.',
      partly:
        'program uchwalono lub zaczęto, ale brak sprawozdania, albo gmina tylko dołożyła się do cudzego programu.',
      evidence: 'Uchwała, opinia Agencji Oceny Technologii Medycznych i Taryfikacji, sprawozdanie.',
      advice: {
        what: 'Przygotuj program, który odpowiada na stwierdzoną lokalnie potrzebę dzieci lub rodziców i nie powtarza świadczeń finansowanych przez NFZ.',
        means:
          'art. 48 i 48a ustawy o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych (projekt, opinia Agencji, konkurs na realizatora); możliwe dofinansowanie z NFZ w małych gminach.',
        firstStep:
          'sprawdź wykaz rekomendacji Agencji, na podstawie których można prowadzić program bez osobnej opinii, i poproś lekarzy rodzinnych o dane o potrzebach.',
      },
    },
    {
      name: 'Szybka pomoc psychologiczna',
      full: 'W gminie działa bezpłatny punkt pomocy psychologicznej dla dzieci, młodzieży i rodziców, czynny co najmniej raz w tygodniu po godzinie 16.00, a na pierwszą rozmowę czeka się nie dłużej niż 14 dni.',
      partly:
        'punkt działa, ale czeka się dłużej, jest czynny tylko przed 16.00 albo przyjmuje wyłącznie dorosłych.',
      evidence:
        'Link do informacji o punkcie z godzinami oraz zestawienie czasu oczekiwania z ostatniego kwartału.',
      advice: {
        what: 'Uruchom punkt konsultacyjny z psychologiem i terapeutą rodzinnym, dostępny bez skierowania i po południu; mierz czas oczekiwania co miesiąc.',
        means:
          'art. 10 ust. 3 ustawy o wspieraniu rodziny i systemie pieczy zastępczej (poradnictwo, terapia), gminny program profilaktyki, porozumienie z powiatem o dyżurach poradni.',
        firstStep:
          'ustal z ośrodkiem pomocy społecznej i poradnią psychologiczno-pedagogiczną, ile osób dziś czeka i jak długo, i zaplanuj dyżury na cztery godziny tygodniowo.',
      },
    },
  ],
};
