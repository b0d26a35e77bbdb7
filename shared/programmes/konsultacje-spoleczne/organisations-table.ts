import type { Option, TableItem } from '../../definition/programme';
import { choice, integer, option, text, yesNo } from './items';

export const FIELDS: readonly Option[] = [
  option('kultura', 'kultura, tradycja, dziedzictwo'),
  option('sport', 'sport, turystyka, rekreacja'),
  option('oswiata', 'edukacja i wychowanie'),
  option('pomoc', 'pomoc społeczna, integracja'),
  option('zdrowie', 'zdrowie, niepełnosprawność'),
  option('srodowisko', 'środowisko i przyroda'),
  option('bezpieczenstwo', 'ratownictwo, ochrona ludności'),
  option('rozwoj', 'rozwój lokalny, gospodarka, rolnictwo'),
  option('seniorzy', 'seniorzy'),
  option('obywatelskie', 'prawa i aktywność obywateli'),
  option('inna', 'inna dziedzina'),
];

/** How many places of the municipality the card tells apart. */
export const PLACES = 15;
/** The columns that say how an organisation has cooperated. */
export const COOPERATION = ['wsp_zadania', 'wsp_niefinansowa', 'wsp_konsultacje'] as const;

export const ORGANISATIONS: TableItem = {
  id: 'organizacje',
  kind: 'table',
  label: 'Organizacje',
  help: 'Jedna organizacja – jeden wiersz. Wpisz też koła i grupy bez osobowości prawnej, jeśli działają.',
  required: true,
  origin: 'source',
  // The contact may name a person; the table is held apart as a whole.
  personal: true,
  // Active in one municipality: hardly a town has more.
  max: 500,
  columns: [
    text('nazwa', 'Nazwa organizacji'),
    choice('forma', 'Forma prawna', [
      option('stowarzyszenie', 'stowarzyszenie rejestrowe'),
      option('stowarzyszenie-zwykle', 'stowarzyszenie zwykłe'),
      option('fundacja', 'fundacja'),
      option('osp', 'ochotnicza straż pożarna'),
      option('kgw', 'koło gospodyń wiejskich'),
      option('klub-sportowy', 'klub sportowy'),
      option('koscielna', 'kościelna osoba prawna'),
      option('spoldzielnia-socjalna', 'spółdzielnia socjalna'),
      option('nieformalna', 'grupa nieformalna'),
      option('inna', 'inna'),
    ]),
    integer('miejsce', 'Nr miejscowości', {
      min: 1,
      max: PLACES,
      help: 'Numer z wykazu miejscowości na tej karcie: siedziba albo miejsce spotkań.',
    }),
    choice('dziedzina', 'Główna dziedzina', FIELDS, {
      help: 'Jedna: ta, której organizacja poświęca najwięcej czasu.',
    }),
    choice('zasieg', 'Zasięg działania', [
      option('miejscowosc', 'miejscowość'),
      option('gmina', 'gmina'),
      option('powiat', 'powiat'),
      option('szerszy', 'szerszy niż powiat'),
    ]),
    integer('aktywni', 'Osoby aktywne', {
      max: 9999,
      help: 'Ile osób rzeczywiście działa w ciągu roku; zwykle mniej, niż jest członków.',
    }),
    yesNo('wsp_zadania', 'Zadania zlecone, dotacje'),
    yesNo('wsp_niefinansowa', 'Pomoc niefinansowa gminy', {
      help: 'Na przykład użyczenie lokalu lub sprzętu, wspólna promocja.',
    }),
    yesNo('wsp_konsultacje', 'Udział w konsultacjach, zespołach'),
    text('kontakt', 'Kontakt (tylko dla urzędu)', {
      required: false,
      personal: true,
      help: 'Telefon lub adres e-mail; nie jest publikowany.',
    }),
  ],
};
