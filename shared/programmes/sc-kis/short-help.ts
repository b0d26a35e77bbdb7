import type { ItemId } from '../../definition/expression';

const service = (what: string): string =>
  `„Tak”, gdy ${what} w klubie lub u partnera na podstawie porozumienia, regularnie, a nie jednorazowo.`;

/** One line beside an item of the application; the explanations (form 2) say more. */
export const SHORT_HELP: Readonly<Record<ItemId, string>> = {
  wnioskodawca_nazwa: 'Pełna nazwa jak w statucie lub KRS; nie nazwa klubu.',
  wnioskodawca_rodzaj: 'Forma prawna instytucji, która utworzyła klub.',
  wnioskodawca_ulica: 'Siedziba instytucji; gdy nie ma ulic, wpisz miejscowość i numer.',
  wnioskodawca_kod: 'Pięć cyfr z myślnikiem, na przykład 23-300.',
  wnioskodawca_miejscowosc: 'Miejscowość siedziby, bez kodu pocztowego.',
  osoba_imie_nazwisko: 'Osoba uprawniona do reprezentacji, kierownik jednostki albo pełnomocnik.',
  osoba_email: 'Adres, na który można wysłać wezwanie do uzupełnienia.',
  kis_nazwa: 'Jak we wpisie do rejestru wojewody; tak samo będzie na certyfikacie.',
  kis_ulica: 'Miejsce zajęć: tam przyjdzie zespół audytowy.',
  kis_kod: 'Kod miejsca zajęć, na przykład 23-300.',
  kis_miejscowosc: 'Miejscowość, w której działa klub; trafi do publicznego rejestru.',
  kis_email: 'Skrzynka klubu, przez którą zespół audytowy umówi wizytę.',
  kierownik_imie_nazwisko: 'Osoba, która na co dzień kieruje zajęciami klubu.',
  kierownik_kontakt: 'Z tą osobą zespół audytowy uzgodni dzień wizyty.',
  rejestr_numer: 'Z zaświadczenia o wpisie; gdy urząd nie nadał numeru, zostaw pole puste.',
  lokal_pomieszczenia:
    '„Tak”, gdy rozmowa w cztery oczy, grupa i warsztat mają odpowiednie miejsce; „Częściowo”, gdy któregoś brakuje.',
  lokal_sanitarne: '„Tak”, gdy toaleta i umywalka są w tym samym budynku i otwarte w czasie zajęć.',
  lokal_dostepnosc:
    '„Pełne”: osoba na wózku sama wejdzie, dotrze na zajęcia i do toalety. „Częściowe”: potrzebuje pomocy. „Brak”: nie wejdzie.',
  org_regulamin: '„Tak”, gdy regulamin jest przyjęty, a uczestnicy potwierdzają go podpisem.',
  org_ankieta: 'Ankieta, którą uczestnik wypełnia na początku: sytuacja, potrzeby, oczekiwania.',
  org_kwestionariusz: 'Narzędzie, na podstawie którego doradca układa ścieżkę zawodową uczestnika.',
  org_testy: 'Testy, które przeprowadza psycholog; klub musi mieć do nich prawo.',
  org_godziny_miesiecznie:
    'Ile godzin zajęć przewiduje program jednego uczestnika; standard: co najmniej 40.',
  org_miesiace: 'Na ile miesięcy podpisuje się kontrakt z uczestnikiem; standard: co najmniej 3.',
  ind_psychologiczne: service('psycholog przyjmuje uczestników'),
  ind_prawne: service('prawnik doradza uczestnikom'),
  ind_socjalne: service('pracownik socjalny lub pedagog prowadzi uczestników'),
  ind_doradztwo: service('doradca zawodowy układa z uczestnikiem plan'),
  grp_wsparcie: service('uczestnicy spotykają się w stałej grupie wsparcia'),
  grp_psychoedukacja: service('odbywają się warsztaty o emocjach, stresie lub uzależnieniu'),
  grp_integracja: service('odbywają się wspólne zajęcia kulturalne, sportowe lub wyjścia'),
  grp_edukacja: service(
    'odbywają się warsztaty spraw urzędowych, budżetu domowego lub szukania pracy',
  ),
  grp_kursy: service('uczestnicy zdobywają kwalifikacje na kursach'),
  grp_prozatrudnieniowe: service(
    'uczestnicy korzystają ze staży, prac społecznie użytecznych lub robót publicznych',
  ),
  sporzadzil: 'Osoba, która wypełniła wniosek; można ją zapytać o szczegóły.',
  sporzadzono_dnia: 'Dzień, w którym ukończono wniosek.',
};
