import {
  add,
  divide,
  multiply,
  result,
  series,
  subtract,
  value,
} from '../../definition/expressions';
import type { Card, NumberItem } from '../../definition/programme';

const MAX_YEARS = 10;

const input = (id: string, label: string, more: Partial<NumberItem>): NumberItem => ({
  id,
  kind: 'number',
  label,
  required: true,
  origin: 'proposal',
  min: 0,
  ...more,
});

const share = (id: string) => divide(value(id), 100);
/** 1 + (1 + i) + (1 + i)² + … over the years of the horizon. */
const indexedYears = series(add(1, share('waloryzacja')), value('lata'), MAX_YEARS);
const costPerPerson = add(value('koszt_swiadczen'), value('koszt_inny'));

/** What it costs the municipality to do nothing, beside what a club costs and saves (part I). */
export const KALKULATOR_ZANIECHANIA: Card = {
  id: 'kalkulator-zaniechania',
  title: 'Kalkulator zaniechania',
  tab: 'Kalkulator zaniechania',
  purpose:
    'Pokazuje, ile kosztuje gminę brak klubu integracji społecznej, a ile klub pozwala zaoszczędzić. Pomaga przekonać partnerów i radnych.\nWypełnia animator lub lokalny lider. Wyniki są szacunkiem i nie wpływają na certyfikat.',
  roles: ['applicant'],
  sections: [
    {
      id: 'dane',
      title: 'Dane do obliczeń',
      items: [
        input('osoby', 'Osoby zagrożone wykluczeniem społecznym', {
          kind: 'integer',
          help: 'Mieszkańcy gminy, do których klub mógłby trafić. Punkt wyjścia: dorośli ze sprawozdania MRiPS-03 ośrodka pomocy, długotrwale bezrobotni z urzędu pracy, osoby z programów wychodzenia z bezdomności i uzależnień. Każdą osobę licz raz.',
        }),
        input('udzial_swiadczen', 'Udział osób, które zaczną korzystać ze świadczeń', {
          unit: '%',
          max: 100,
          help: 'Jaka część tych osób trafi do pomocy społecznej, jeśli nic się nie zrobi; na przykład 40 oznacza 40%. Policz z ostatnich trzech lat: ilu długotrwale bezrobotnych po roku pobierało zasiłek. Bez danych wpisz wartość ostrożną i zaznacz to w prezentacji.',
        }),
        input('koszt_swiadczen', 'Roczny koszt świadczeń na osobę', {
          unit: 'zł',
          help: 'Zasiłki okresowe i celowe, posiłki oraz opłacane składki: roczny wydatek ośrodka pomocy podzielony przez liczbę osób, które je otrzymały. Nie wliczaj świadczeń, które osoba dostanie niezależnie od klubu, na przykład świadczenia wychowawczego.',
        }),
        input('koszt_inny', 'Inny roczny koszt publiczny na osobę', {
          unit: 'zł',
          help: 'Wydatki poza świadczeniami, liczone na każdą osobę zagrożoną: praca socjalna, dodatki mieszkaniowe, zaległe czynsze w zasobie gminy, interwencje, izba wytrzeźwień. Podaj tylko to, co da się udokumentować; gdy nie ma danych, wpisz 0.',
        }),
        input('koszt_klubu', 'Roczny koszt prowadzenia klubu', {
          unit: 'zł',
          help: 'Wszystkie wydatki roku: wynagrodzenia z pochodnymi, lokal, materiały, dojazdy i ubezpieczenie uczestników, księgowość. Koszt uruchomienia (remont, wyposażenie) podziel przez liczbę lat używania. Dotacji nie odejmuj: to też pieniądze publiczne.',
        }),
        input('skutecznosc', 'Udział uczestników, którzy się usamodzielnią', {
          unit: '%',
          max: 100,
          help: 'Jaka część uczestników rok po zajęciach pracuje, uczy się albo prowadzi działalność i nie pobiera zasiłków. Działający klub bierze to ze swoich ankiet po 6 i 12 miesiącach, nowy z wyników klubu o podobnej grupie, na przykład z banku wzorców.',
        }),
        input('uczestnicy', 'Uczestnicy klubu w ciągu roku', {
          kind: 'integer',
          help: 'Ile osób rocznie zaczyna zajęcia i dochodzi do końca programu (co najmniej 3 miesiące), a nie ile się zapisuje. Nie więcej, niż pozwalają lokal i kadra.',
        }),
        input('lata', 'Horyzont obliczeń', {
          unit: 'lat',
          kind: 'integer',
          min: 1,
          max: MAX_YEARS,
          help: 'Na ile lat naprzód liczyć: od 1 do 10. Zwykle przyjmuje się 3 (okres ważności certyfikatu) albo 5 (kadencja samorządu); im dłużej, tym mniej pewny wynik.',
        }),
        input('waloryzacja', 'Roczna waloryzacja kosztów', {
          unit: '%',
          max: 100,
          help: 'O ile procent co roku rosną koszty. Przyjmij wskaźnik cen z wytycznych Ministra Finansów do wieloletnich prognoz finansowych, tych samych, z których korzysta skarbnik gminy. 0 oznacza ceny stałe.',
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wyniki',
      title: 'Wyniki',
      items: [],
      layout: {
        kind: 'results',
        rules: [
          'koszt_zaniechania_roczny',
          'koszt_zaniechania_horyzont',
          'oszczednosc_roczna',
          'bilans_horyzont',
          'prog_oplacalnosci',
        ],
      },
    },
  ],
  checks: [],
  rules: [
    {
      id: 'koszt_zaniechania_roczny',
      title: 'Roczny koszt zaniechania',
      unit: 'zł',
      text: 'Osoby zagrożone × udział tych, które zaczną korzystać ze świadczeń × koszt świadczeń + osoby zagrożone × inny koszt publiczny.',
      expression: add(
        multiply(value('osoby'), share('udzial_swiadczen'), value('koszt_swiadczen')),
        multiply(value('osoby'), value('koszt_inny')),
      ),
      origin: 'proposal',
    },
    {
      id: 'koszt_zaniechania_horyzont',
      title: 'Koszt zaniechania w całym horyzoncie',
      unit: 'zł',
      text: 'Roczny koszt zaniechania, waloryzowany co rok i zsumowany za wszystkie lata.',
      expression: multiply(result('koszt_zaniechania_roczny'), indexedYears),
      origin: 'proposal',
    },
    {
      id: 'oszczednosc_roczna',
      title: 'Roczna oszczędność dzięki klubowi',
      unit: 'zł',
      text: 'Uczestnicy × udział usamodzielnionych × (koszt świadczeń + inny koszt publiczny).',
      expression: multiply(value('uczestnicy'), share('skutecznosc'), costPerPerson),
      origin: 'proposal',
    },
    {
      id: 'bilans_horyzont',
      title: 'Bilans klubu w całym horyzoncie',
      unit: 'zł',
      text: 'Różnica: roczna oszczędność − roczny koszt klubu; waloryzowana co rok i zsumowana za wszystkie lata.',
      expression: multiply(
        subtract(result('oszczednosc_roczna'), value('koszt_klubu')),
        indexedYears,
      ),
      origin: 'proposal',
    },
    {
      id: 'prog_oplacalnosci',
      title: 'Próg opłacalności: potrzebny udział usamodzielnionych',
      unit: '%',
      text: 'Koszt klubu ÷ (uczestnicy × (koszt świadczeń + inny koszt publiczny)) × 100; pole puste, gdy dzielnik wynosi 0.',
      expression: multiply(
        divide(value('koszt_klubu'), multiply(value('uczestnicy'), costPerPerson)),
        100,
      ),
      origin: 'proposal',
    },
  ],
};
