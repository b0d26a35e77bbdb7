import type { Answers } from '../card/answers';
import type { CardId } from '../definition/programme';

/** What the bodies of a made-up club's certification say of it, and what doing nothing would cost. */
export const FILLED_ASSESSMENT: Readonly<Record<CardId, Answers>> = {
  'karta-standardu': {
    certyfikujaca_nazwa: 'Wydział Polityki Społecznej (jednostka zmyślona), ul. Wzorcowa 5, Lublin',
    koordynator_certyfikacji: 'Celina Wzorcowa, tel. 600 000 009',
    ustalenie_3: 'odchylenie',
    uzasadnienie_3:
      'Wyjaśnienie z 24 stycznia 2024 r.: próg w drzwiach drugiej sali; do usunięcia przed audytem.',
    koncowa_opinia:
      'Klub spełnia minimalny standard. Odchylenie przy wymaganiu 3 jest niewielkie i ma być usunięte przed audytem; zespół audytowy sprawdzi to na miejscu.',
    data_wyniku: '2024-01-31',
  },
  'karta-audytu': {
    audytu_nazwa: 'Regionalny Ośrodek Polityki Społecznej (jednostka zmyślona), Lublin',
    ekspert_1_imie_nazwisko: 'Aniela Zmyślona',
    ekspert_1_kontakt: 'aniela@example.pl',
    ekspert_2_imie_nazwisko: 'Bogdan Przykładowy',
    ekspert_2_kontakt: '600 000 031',
    ekspert_3_imie_nazwisko: 'Cezary Nieprawdziwy',
    ekspert_3_kontakt: '600 000 032',
    potwierdzenie_wpis: 'potwierdzono',
    adnotacja_wpis: 'Zaświadczenie z 14 maja 2012 r.; klub jest w wykazie na stronie urzędu.',
    potwierdzenie_lokal: 'z-uwagami',
    adnotacja_lokal:
      'Próg w drzwiach drugiej sali usunięto. Poręcz w toalecie jest obluzowana: do naprawy w ciągu miesiąca.',
    potwierdzenie_kadra: 'potwierdzono',
    adnotacja_kadra: 'Obejrzano umowy i dyplomy; grafik ze stycznia zgadza się z wnioskiem.',
    potwierdzenie_organizacja: 'potwierdzono',
    potwierdzenie_wspolpraca: 'potwierdzono',
    adnotacja_wspolpraca: 'Porozumienia z PUP i OPS podpisane przez obie strony, bezterminowe.',
    potwierdzenie_indywidualne: 'potwierdzono',
    potwierdzenie_grupowe: 'potwierdzono',
    adnotacja_grupowe: 'W dniu wizyty odbywał się warsztat psychoedukacyjny; 9 uczestników.',
    rodzaj_audytu: 'pierwszy',
    audyt_rozpoczeto: '2024-02-06',
    raport_data: '2024-02-20',
    wniosek_koncowy: 'pozytywny',
  },
  'kalkulator-zaniechania': {
    osoby: 120,
    udzial_swiadczen: 40,
    koszt_swiadczen: 9000,
    koszt_inny: 1500,
    koszt_klubu: 210_000,
    skutecznosc: 50,
    uczestnicy: 60,
    lata: 3,
    waloryzacja: 5,
  },
};
