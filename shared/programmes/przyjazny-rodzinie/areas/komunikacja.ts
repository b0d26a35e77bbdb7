import type { AreaText } from '../area';

export const KOMUNIKACJA: AreaText = {
  id: 'komunikacja',
  title: 'Komunikacja',
  short: 'Komunikacja',
  examples: 'informacje dla rodzin, kontakt z urzędem, pytanie rodzin o zdanie',
  b: [
    {
      name: 'Jedno miejsce z informacjami dla rodzin',
      full: 'Strona gminy ma dział dla rodzin widoczny ze strony głównej, z usługami, ulgami, terminami i kontaktami wszystkich jednostek, uzupełniony w ostatnich trzech miesiącach.',
      partly: 'informacje są na stronie, ale rozproszone albo starsze niż trzy miesiące.',
      evidence: 'Link do działu dla rodzin i data ostatniej zmiany.',
      advice: {
        what: 'Zbierz w jednym dziale wszystko, o co pytają rodziny, w układzie „sytuacja życiowa” (narodziny, przedszkole, szkoła, duża rodzina), prostym językiem.',
        means:
          'zarządzenie wójta o redakcji strony z osobą odpowiedzialną i cyklem przeglądu, ustawa o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.',
        firstStep:
          'spisz dwadzieścia pytań, które rodzice najczęściej zadają w urzędzie i przez telefon, i sprawdź, ile kliknięć dzieli stronę główną od odpowiedzi.',
      },
    },
    {
      name: 'Koordynator polityki rodzinnej',
      full: 'W urzędzie lub jednostce gminy wskazano pisemnie osobę albo komórkę, która odpowiada za politykę rodzinną, a jej telefon, adres e-mail i godziny są podane publicznie.',
      partly: 'zadanie przypisano w zakresie obowiązków, ale kontakt nie jest podany publicznie.',
      evidence:
        'Zarządzenie, regulamin organizacyjny lub zakres czynności (bez danych prywatnych) i link do kontaktu.',
      advice: {
        what: 'Wyznacz koordynatora z prawem zwoływania jednostek gminy (oświata, pomoc społeczna, kultura, drogi) i zastępcą na czas nieobecności.',
        means:
          'art. 33 ust. 2–3 ustawy o samorządzie gminnym: regulamin organizacyjny nadany zarządzeniem, pełnomocnictwo i zakres czynności.',
        firstStep:
          'przygotuj zarządzenie z pięcioma zadaniami koordynatora i podaj jego służbowy kontakt w dziale dla rodzin.',
      },
    },
  ],
  e: [
    {
      name: 'Pytanie rodzin o zdanie i odpowiedź gminy',
      full: 'W ostatnich 24 miesiącach gmina zapytała rodziny o potrzeby (konsultacje, ankieta, spotkania), opublikowała wyniki i podała, co na ich podstawie zrobi, czego nie zrobi i dlaczego.',
      partly: 'rodziny zapytano, ale nie opublikowano wyników albo odpowiedzi gminy.',
      evidence: 'Raport z badania lub konsultacji i informacja o wykorzystaniu wyników (link).',
      advice: {
        what: 'Pytaj rodziny co dwa lata tym samym krótkim zestawem pytań i zawsze odpowiadaj publicznie, co z tego wynika.',
        means:
          'konsultacje społeczne z art. 5a ustawy o samorządzie gminnym i uchwała o zasadach konsultacji; ankieta mieszkańców z tej certyfikacji jako pomiar początkowy.',
        firstStep:
          'po ankiecie mieszkańców opublikuj w ciągu 30 dni dwustronicowe podsumowanie z trzema decyzjami wójta.',
      },
    },
    {
      name: 'Pakiet informacji dla nowych rodziców',
      full: 'Rodzice każdego nowo narodzonego dziecka zameldowanego lub zgłoszonego w gminie dostają pakiet informacji o świadczeniach, opiece, zdrowiu i kontaktach, a treść sprawdzono w ostatnich 12 miesiącach.',
      partly: 'pakiet jest tylko do pobrania ze strony albo dostaje go część rodziców.',
      evidence: 'Wzór pakietu z datą i zestawienie liczby wydanych pakietów i urodzeń.',
      advice: {
        what: 'Przygotuj krótki pakiet (papierowy i elektroniczny) i ustal jedno miejsce wydawania, przez które przechodzi każda rodzina z noworodkiem.',
        means:
          'porozumienie z urzędem stanu cywilnego i położnymi środowiskowymi, gminny program wspierania rodziny, druk i dary partnerów według regulaminu.',
        firstStep:
          'ustal z ewidencją ludności, kiedy gmina dowiaduje się o urodzeniu dziecka, i dołącz pakiet do pierwszego pisma lub wizyty.',
      },
    },
  ],
};
