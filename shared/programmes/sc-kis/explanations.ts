import type { ItemId } from '../../definition/expression';

const hours = (counted: string): string =>
  `Podaj godziny z typowego miesiąca, a nie zapisane w umowach: ${counted} Gdy klub nie świadczy tej usługi, zostaw pole puste. Wszystkie usługi razem mają trwać co najmniej 40 godzin w miesiącu.`;
const specialist = (what: string, proof: string, note = ''): string =>
  `Ile osób w klubie ${what}. Liczy się także umowa zlecenia, dyżur lub wolontariat, byle stały. Audytor zapyta o ${proof}.${note}`;

/** What to write in each item of the application, and what it will be checked by. */
export const EXPLANATIONS: Readonly<Record<ItemId, string>> = {
  wnioskodawca_nazwa:
    'Pełna nazwa instytucji, która utworzyła klub, dokładnie jak w statucie lub KRS. Klub sam nie jest wnioskodawcą, bo nie ma osobowości prawnej.',
  wnioskodawca_rodzaj:
    'Wybierz formę prawną instytucji, nie klubu. Ośrodek pomocy społecznej to „gmina lub jej jednostka”.',
  wnioskodawca_ulica:
    'Ulica i numer siedziby instytucji, także wtedy, gdy klub działa gdzie indziej. Gdzie nie ma ulic, wpisz miejscowość i numer.',
  wnioskodawca_kod: 'Pięć cyfr z myślnikiem, na przykład 23-300. To kod siedziby instytucji.',
  wnioskodawca_miejscowosc: 'Miejscowość siedziby instytucji, bez kodu pocztowego.',
  osoba_imie_nazwisko:
    'Osoba, która może składać oświadczenia w imieniu instytucji: uprawniona do reprezentacji (na przykład według KRS), powołany kierownik jednostki albo pełnomocnik. Pełnomocnictwo przygotuj na wezwanie.',
  osoba_telefon:
    'Numer, pod którym ta osoba odbiera w godzinach pracy. Wystarczy telefon albo e-mail, lepiej podać oba.',
  osoba_email:
    'Adres, na który można wysłać wezwanie do uzupełnienia wniosku. Najlepiej służbowy, czytany codziennie.',
  kis_nazwa:
    'Nazwa klubu jak we wpisie do rejestru wojewody. Tak samo będzie brzmiała na certyfikacie i w publicznym rejestrze.',
  kis_ulica: 'Miejsce, w którym odbywają się zajęcia; tam przyjdzie zespół audytowy.',
  kis_kod: 'Kod pocztowy miejsca zajęć, na przykład 23-300.',
  kis_miejscowosc: 'Miejscowość, w której działa klub. Trafi do publicznego rejestru.',
  wojewodztwo:
    'Województwo, w którym działa klub. Według niego wyznacza się urząd wojewódzki, jednostkę audytu i numer certyfikatu.',
  teryt:
    'Siedmiocyfrowy kod gminy, w której działa klub; znajdziesz go w wyszukiwarce TERYT na stronie GUS. Dwie pierwsze cyfry oznaczają województwo. Pozycję można pominąć.',
  kis_telefon:
    'Numer klubu, nie centrali instytucji. Wystarczy telefon albo e-mail, lepiej podać oba.',
  kis_email: 'Adres skrzynki klubu; zespół audytowy umówi przez nią wizytę.',
  kierownik_imie_nazwisko:
    'Osoba, która na co dzień kieruje klubem i odpowiada za zajęcia. Może to być ta sama osoba, która jest upoważniona do złożenia wniosku.',
  kierownik_kontakt: 'Telefon albo e-mail kierownika. Z nim zespół audytowy uzgodni dzień wizyty.',
  rejestr_data:
    'Dzień wpisu klubu do rejestru prowadzonego przez wojewodę (art. 18a ustawy o zatrudnieniu socjalnym). Podaje go zaświadczenie o wpisie. Bez wpisu klub nie może ubiegać się o certyfikat.',
  rejestr_numer:
    'Numer z zaświadczenia o wpisie. Nie każdy urząd go nadaje; gdy numeru nie ma, zostaw pole puste.',
  opis_lokal:
    'Ile jest pomieszczeń, o jakiej powierzchni i do jakich zajęć służą, kto jest właścicielem i do kiedy jest umowa, jakie są sanitariaty, jak dostać się do środka na wózku. Audytor sprawdzi to na miejscu.',
  lokal_pomieszczenia:
    '„Tak”, gdy każdy rodzaj zajęć ma miejsce, które się do niego nadaje (rozmowa w cztery oczy, grupa, warsztat). „Częściowo”, gdy dla któregoś go brakuje. Standard wymaga „Tak”.',
  lokal_sanitarne:
    '„Tak”, gdy uczestnicy mają w godzinach zajęć dostęp do toalety i umywalki w tym samym budynku.',
  lokal_dostepnosc_potrzebna:
    '„Tak”, gdy z zajęć korzysta lub może skorzystać osoba z niepełnosprawnością. W razie wątpliwości wybierz „Tak”: wtedy wymaganie jest oceniane.',
  lokal_dostepnosc:
    '„Pełne” – osoba na wózku sama wejdzie, dotrze na zajęcia i skorzysta z toalety. „Częściowe” – potrzebuje czyjejś pomocy albo nie dotrze wszędzie. „Brak” – nie wejdzie.',
  opis_kadra:
    'Kto pracuje w klubie, na jakiej podstawie, ile godzin w miesiącu i jakie ma kwalifikacje. Nie podawaj nazwisk: wystarczą funkcje. Dokumenty kwalifikacji przygotuj na audyt.',
  kadra_lider: specialist('pełni funkcję kierownika (lidera)', 'powołanie albo zakres obowiązków'),
  kadra_pracownik_socjalny: specialist(
    'ma kwalifikacje pracownika socjalnego',
    'dyplom',
    ' Może to być pracownik OPS, jeśli ma w klubie stałe godziny.',
  ),
  kadra_psycholog: specialist('jest psychologami i przyjmuje uczestników', 'dyplom i grafik'),
  kadra_prawnik: specialist(
    'udziela porad prawnych',
    'dyplom albo umowę z kancelarią',
    ' Punkt nieodpłatnej pomocy prawnej obok klubu nie wystarczy.',
  ),
  kadra_terapeuta: specialist(
    'prowadzi terapię, na przykład uzależnień albo zajęciową',
    'zaświadczenie o ukończonym szkoleniu',
  ),
  kadra_doradca: specialist(
    'jest doradcami zawodowymi',
    'dokumenty potwierdzające kwalifikacje',
    ' Może to być doradca z urzędu pracy na stałym dyżurze.',
  ),
  kadra_administracja: specialist(
    'prowadzi dokumentację i rozliczenia klubu',
    'zakres obowiązków',
    ' Może to być księgowa instytucji.',
  ),
  opis_organizacja:
    'Jak uczestnik trafia do klubu, jak bada się jego sytuację, jak długo uczestniczy i jak kończy zajęcia. Wymień nazwy i daty przyjętych dokumentów.',
  org_regulamin:
    '„Tak”, gdy regulamin jest przyjęty (ma datę i podpis), a uczestnicy go dostają. Projekt regulaminu to „Nie”.',
  org_ankieta:
    '„Tak”, gdy klub ma własny lub przyjęty wzór ankiety i wypełnia go z każdym uczestnikiem na początku.',
  org_kwestionariusz:
    '„Tak”, gdy klub bada zainteresowania i preferencje zawodowe na ustalonym formularzu, a nie tylko w rozmowie.',
  org_testy:
    '„Tak”, gdy psycholog ma do dyspozycji testy psychologiczne, których wolno mu używać. Nie trzeba ich stosować u każdego.',
  org_godziny_miesiecznie:
    'Ile godzin w miesiącu uczestniczy w zajęciach jedna osoba, według regulaminu lub umowy. Standard wymaga co najmniej 40.',
  org_miesiace:
    'Na ile miesięcy przewidziano udział jednej osoby. Standard wymaga co najmniej 3; gdy okresy są różne, podaj najkrótszy.',
  opis_wspolpraca:
    'Z kim klub współpracuje i co z tego wynika dla uczestników: skierowania, staże, miejsca pracy, użyczone sale. Wymień daty porozumień, także z pracodawcami i organizacjami.',
  wsp_pup:
    '„Tak”, gdy jest porozumienie lub list intencyjny podpisany przez obie strony: instytucję i powiatowy urząd pracy. Pismo jednej strony to „Nie”.',
  wsp_ops:
    '„Tak”, gdy jest porozumienie lub list intencyjny podpisany przez obie strony. Gdy klub prowadzi sam ośrodek pomocy społecznej, wystarczy wewnętrzne zarządzenie o zasadach współpracy.',
  opis_indywidualne:
    'Kto, gdzie i jak często przyjmuje uczestników pojedynczo, jak zapisuje się na rozmowę i gdzie odnotowuje się jej przebieg.',
  ind_psychologiczne:
    '„Tak”, gdy uczestnik może porozmawiać z psychologiem w klubie: o swoich możliwościach, potrzebach i kłopotach.',
  ind_psychologiczne_godziny: hours('godziny dyżurów psychologa, razem z przygotowaniem diagnozy.'),
  ind_prawne:
    '„Tak”, gdy uczestnik uzyska poradę w swojej sprawie, na przykład o długach, mieszkaniu lub alimentach.',
  ind_prawne_godziny: hours('godziny dyżurów prawnika w klubie.'),
  ind_socjalne:
    '„Tak”, gdy ktoś prowadzi uczestnika przez sprawy socjalne i wychowawcze: świadczenia, urzędy, sytuację dzieci.',
  ind_socjalne_godziny: hours('godziny rozmów pracownika socjalnego i pedagoga z uczestnikami.'),
  opis_grupowe:
    'Jakie grupy działają, ilu mają uczestników, kto je prowadzi i według jakiego programu. Dołącz do dokumentów klubu plan zajęć z ostatniego miesiąca.',
  grp_wsparcie:
    '„Tak”, gdy uczestnicy spotykają się regularnie we własnym gronie, by pomagać sobie nawzajem; klub daje miejsce i opiekę.',
  grp_wsparcie_godziny: hours('godziny spotkań wszystkich grup wsparcia.'),
  grp_psychoedukacja:
    '„Tak”, gdy odbywają się warsztaty umiejętności osobistych, na przykład radzenia sobie ze stresem lub rozmowy w konflikcie.',
  grp_psychoedukacja_godziny: hours('godziny warsztatów, a nie liczbę uczestników.'),
  grp_integracja:
    '„Tak”, gdy klub pokazuje, jak spędzać wolny czas inaczej niż dotąd: sport, kultura, wyjścia, świetlica rodzinna.',
  grp_integracja_godziny: hours('godziny zajęć i wyjść, bez dojazdów.'),
  grp_edukacja:
    '„Tak”, gdy odbywają się warsztaty życia codziennego i poruszania się po rynku pracy: budżet domowy, urzędy, rozmowa o pracę.',
  grp_edukacja_godziny: hours('godziny warsztatów prowadzonych w grupie.'),
  grp_kursy:
    '„Tak”, gdy uczestnik może zdobyć lub poprawić kwalifikacje: w klubie albo na kursie, na który klub go kieruje i który opłaca.',
  grp_kursy_godziny: hours('godziny kursów podzielone przez liczbę miesięcy, w których trwały.'),
  grp_prozatrudnieniowe:
    '„Tak”, gdy uczestnicy biorą udział na przykład w stażach, pracach społecznie użytecznych, robotach publicznych lub zatrudnieniu wspieranym.',
  grp_prozatrudnieniowe_godziny: hours(
    'godziny przygotowania i opieki klubu nad zatrudnionymi, nie ich czas pracy.',
  ),
  ind_doradztwo:
    'Usługa dodatkowa: standard nie wymaga jej osobno, ale jej godziny wliczają się do 40. „Tak”, gdy doradca zawodowy spotyka się z uczestnikami pojedynczo.',
  ind_doradztwo_godziny: hours('godziny rozmów doradcy zawodowego z uczestnikami.'),
  sporzadzil:
    'Osoba, która przygotowała wniosek i odpowie na pytania o szczegóły. Nie musi być upoważniona do jego złożenia.',
  sporzadzono_dnia: 'Dzień, w którym dane we wniosku były aktualne; nie późniejszy niż dzisiejszy.',
};
