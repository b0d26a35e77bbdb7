/**
 * The 12 requirements for a municipality's model of consultation, each with what is declared for it.
 * Every requirement, time and number is a proposal after the seven principles of consultation.
 */
import {
  all,
  answered,
  any,
  atLeast,
  atMost,
  is,
  requirement,
  value,
} from '../../definition/expressions';
import type { RequirementExpression } from '../../definition/expression';
import type { Item } from '../../definition/programme';
import { choice, integer, option, text, yesNo } from './items';

export interface ModelRequirement {
  readonly number: number;
  /** The principle of consultation that it serves. */
  readonly principle: string;
  /** What is required, as read on the card. */
  readonly required: string;
  /** What is missing when it is not met, in a few words. */
  readonly lacking: string;
  readonly items: readonly Item[];
  readonly expression: RequirementExpression;
  /** The rule in words. */
  readonly text: string;
}

const days = (id: string, label: string, help: string, min = 0) =>
  integer(id, label, { min, max: 365, unit: 'dni', help });

const yes = (id: string): RequirementExpression => requirement(is(id, 'tak'));

export const REQUIREMENTS: readonly ModelRequirement[] = [
  {
    number: 1,
    principle: 'dobra wiara',
    required: 'Zasady i tryb konsultacji są określone w statucie gminy albo w uchwale rady gminy',
    lacking: 'zasady konsultacji w statucie albo uchwale',
    items: [
      choice(
        'zasady_podstawa',
        'Gdzie są określone zasady i tryb konsultacji',
        [
          option('statut', 'w statucie gminy'),
          option('uchwala', 'w odrębnej uchwale rady gminy'),
          option('zarzadzenie', 'tylko w zarządzeniu wójta'),
          option('projekt', 'w projekcie, jeszcze nieuchwalonym'),
          option('brak', 'nigdzie'),
        ],
        {
          help: 'Wybierz stan na dziś. Zasady i tryb konsultacji z mieszkańcami określa uchwała rady (art. 5a ust. 2 ustawy o samorządzie gminnym).',
        },
      ),
    ],
    expression: requirement(any(is('zasady_podstawa', 'statut'), is('zasady_podstawa', 'uchwala'))),
    text: 'Spełnione, gdy zasady są w statucie albo w uchwale rady.',
  },
  {
    number: 2,
    principle: 'powszechność',
    required:
      'Model określa, kto może rozpocząć konsultacje; mogą to zrobić także mieszkańcy, a pod ich wnioskiem wymaga się najwyżej 100 podpisów',
    lacking: 'inicjatywa mieszkańców przy najwyżej 100 podpisach',
    items: [
      text('inicjatywa_podmioty', 'Kto może rozpocząć konsultacje', {
        help: 'Wymień wszystkich, na przykład: wójt, rada gminy, zebranie wiejskie, organizacje, mieszkańcy.',
        max: 300,
      }),
      yesNo('inicjatywa_mieszkancy', 'Mieszkańcy mogą złożyć wniosek o konsultacje'),
      integer('inicjatywa_podpisy', 'Podpisy potrzebne pod wnioskiem mieszkańców', {
        min: 1,
        max: 100_000,
        help: 'Gdy wystarczy wniosek jednej osoby, wpisz 1.',
        applies: is('inicjatywa_mieszkancy', 'tak'),
      }),
    ],
    expression: requirement(
      all(
        answered('inicjatywa_podmioty'),
        is('inicjatywa_mieszkancy', 'tak'),
        atMost(value('inicjatywa_podpisy'), 100),
      ),
    ),
    text: 'Spełnione, gdy wymieniono uprawnionych, a od mieszkańców wymaga się najwyżej 100 podpisów.',
  },
  {
    number: 3,
    principle: 'przewidywalność',
    required: 'Na zgłaszanie uwag jest co najmniej 21 dni',
    lacking: 'co najmniej 21 dni na uwagi',
    items: [
      days(
        'uwagi_dni',
        'Najkrótszy czas na zgłaszanie uwag',
        'Od ogłoszenia materiałów do końca przyjmowania uwag; tyle, ile gwarantuje model.',
      ),
    ],
    expression: requirement(atLeast(value('uwagi_dni'), 21)),
    text: 'Spełnione, gdy model gwarantuje co najmniej 21 dni.',
  },
  {
    number: 4,
    principle: 'powszechność',
    required:
      'W każdych konsultacjach stosuje się co najmniej 2 metody, w tym co najmniej 1 aktywną',
    lacking: 'co najmniej 2 metody, w tym 1 aktywna',
    items: [
      integer('metody_liczba', 'Najmniejsza liczba metod', {
        max: 20,
        help: 'Ile metod model nakazuje w każdych konsultacjach, łącznie z aktywnymi.',
      }),
      integer('metody_aktywne', 'W tym metody aktywne', {
        max: 20,
        help: 'Aktywne są te, w których uczestnicy rozmawiają ze sobą: debata moderowana, warsztat, kawiarenka obywatelska, spacer badawczy. Ankieta i zbieranie uwag nimi nie są.',
      }),
    ],
    expression: requirement(
      all(atLeast(value('metody_liczba'), 2), atLeast(value('metody_aktywne'), 1)),
    ),
    text: 'Spełnione, gdy model nakazuje co najmniej 2 metody, w tym co najmniej 1 aktywną.',
  },
  {
    number: 5,
    principle: 'przejrzystość',
    required: 'Konsultacje zapowiada się co najmniej 7 dni wcześniej w co najmniej 3 kanałach',
    lacking: 'zapowiedź 7 dni wcześniej w 3 kanałach',
    items: [
      days(
        'zapowiedz_dni',
        'Zapowiedź przed początkiem konsultacji',
        'Na ile dni przed początkiem konsultacji model nakazuje je ogłosić.',
      ),
      integer('zapowiedz_kanaly', 'Liczba kanałów zapowiedzi', {
        max: 20,
        help: 'Na przykład: BIP, strona gminy, tablice sołeckie, media społecznościowe, ogłoszenie w kościele, SMS. BIP i strona gminy to dwa kanały.',
      }),
    ],
    expression: requirement(
      all(atLeast(value('zapowiedz_dni'), 7), atLeast(value('zapowiedz_kanaly'), 3)),
    ),
    text: 'Spełnione, gdy model nakazuje zapowiedź co najmniej 7 dni wcześniej w co najmniej 3 kanałach.',
  },
  {
    number: 6,
    principle: 'przejrzystość',
    required: 'Do każdego konsultowanego dokumentu dołącza się opis prostym językiem',
    lacking: 'materiały prostym językiem',
    items: [
      yesNo('prosty_jezyk', 'Materiały prostym językiem', {
        help: 'Wybierz „Tak”, gdy model nakazuje dołączyć krótki opis bez żargonu: co się zmieni, dla kogo, od kiedy i o co gmina pyta.',
      }),
    ],
    expression: yes('prosty_jezyk'),
    text: 'Spełnione, gdy zadeklarowano „Tak”.',
  },
  {
    number: 7,
    principle: 'responsywność',
    required: 'Na każdą uwagę gmina odpowiada w ciągu 30 dni',
    lacking: 'odpowiedź na każdą uwagę w ciągu 30 dni',
    items: [
      yesNo('odpowiedz_kazda', 'Odpowiedź na każdą uwagę', {
        help: 'Jedna odpowiedź może dotyczyć wielu podobnych uwag, byle żadna nie pozostała bez odpowiedzi.',
      }),
      {
        ...days(
          'odpowiedz_dni',
          'Najdłuższy czas odpowiedzi',
          'Od wpływu uwagi do odpowiedzi; tyle, ile gwarantuje model.',
          1,
        ),
        applies: is('odpowiedz_kazda', 'tak'),
      },
    ],
    expression: requirement(all(is('odpowiedz_kazda', 'tak'), atMost(value('odpowiedz_dni'), 30))),
    text: 'Spełnione, gdy model gwarantuje odpowiedź na każdą uwagę w ciągu 30 dni.',
  },
  {
    number: 8,
    principle: 'przejrzystość',
    required:
      'Po konsultacjach ogłasza się raport: przebieg, uwagi, rozstrzygnięcia z uzasadnieniem',
    lacking: 'ogłaszany raport z konsultacji',
    items: [yesNo('raport', 'Raport ogłaszany po każdych konsultacjach')],
    expression: yes('raport'),
    text: 'Spełnione, gdy zadeklarowano „Tak”.',
  },
  {
    number: 9,
    principle: 'koordynacja',
    required: 'Konsultacje mają wyznaczonego koordynatora, do którego można się zwrócić',
    lacking: 'wyznaczony koordynator konsultacji',
    items: [
      yesNo('koordynator', 'Koordynator konsultacji wyznaczony'),
      text('koordynator_stanowisko', 'Stanowisko koordynatora', {
        help: 'Stanowisko lub komórka urzędu, bez nazwiska.',
        max: 100,
        applies: is('koordynator', 'tak'),
      }),
    ],
    expression: yes('koordynator'),
    text: 'Spełnione, gdy zadeklarowano „Tak”.',
  },
  {
    number: 10,
    principle: 'powszechność',
    required:
      'Konsultacje są dostępne dla osób ze szczególnymi potrzebami: miejsce, materiały, wsparcie na zgłoszenie',
    lacking: 'dostępność dla osób ze szczególnymi potrzebami',
    items: [
      yesNo('dostepnosc_miejsce', 'Spotkania w miejscach dostępnych architektonicznie'),
      yesNo('dostepnosc_materialy', 'Materiały dostępne cyfrowo', {
        help: 'Dokumenty, które odczyta czytnik ekranu; nie skany.',
      }),
      yesNo('dostepnosc_wsparcie', 'Wsparcie na zgłoszenie', {
        help: 'Na przykład tłumacz języka migowego, dowóz, druk powiększony; w ogłoszeniu podaje się, jak je zgłosić.',
      }),
    ],
    expression: requirement(
      all(
        is('dostepnosc_miejsce', 'tak'),
        is('dostepnosc_materialy', 'tak'),
        is('dostepnosc_wsparcie', 'tak'),
      ),
    ),
    text: 'Spełnione, gdy model zapewnia wszystkie trzy rodzaje dostępności.',
  },
  {
    number: 11,
    principle: 'przewidywalność',
    required: 'Gmina ogłasza plan konsultacji na każdy rok',
    lacking: 'roczny plan konsultacji',
    items: [
      yesNo('plan_roczny', 'Roczny plan konsultacji', {
        help: 'Plan wymienia sprawy i przybliżone terminy; można go uzupełniać w ciągu roku.',
      }),
    ],
    expression: yes('plan_roczny'),
    text: 'Spełnione, gdy zadeklarowano „Tak”.',
  },
  {
    number: 12,
    principle: 'poszanowanie interesu ogólnego',
    required:
      'Po każdych konsultacjach gmina ocenia, kto wziął udział, czyich głosów zabrakło i co zmienić',
    lacking: 'ocena po każdych konsultacjach',
    items: [yesNo('ocena_po', 'Ocena (ewaluacja) po każdych konsultacjach')],
    expression: yes('ocena_po'),
    text: 'Spełnione, gdy zadeklarowano „Tak”.',
  },
];

export const requirementRule = (number: number): string => `model_${number}`;
