import type { CardId, Card, GridRow, Item, Option } from '../../definition/programme';
import { AREAS, named, namedPlane, PLANES } from './areas';
import { choice, decimal, formatted, info, longText, option, pastDay, text, whole } from './items';
import { LIJW_LEVEL } from './samoocena-index';

/** An item that shows what another card says; nobody fills it. */
const taken = <Shown extends Item>(item: Shown, from: CardId = 'samoocena'): Shown => ({
  ...item,
  required: false,
  from,
});

const rating = (id: string, label: string): Item => taken(decimal(id, label, { min: 1, max: 5 }));
const change = (id: string, label: string): Item => taken(decimal(id, label, { min: -4, max: 4 }));

const LEVEL_OPTIONS: readonly Option[] = Object.entries(LIJW_LEVEL.labels ?? {}).map(
  ([id, label]) => option(id, label),
);

const areaItems: readonly (readonly [label: string, items: readonly Item[]])[] = AREAS.map(
  (area) => [
    named(area),
    [
      rating(`obszar_${area.id}`, `${named(area)}: ocena`),
      change(`roznica_${area.id}`, `${named(area)}: zmiana`),
      taken(longText(`wniosek_${area.id}`, `${named(area)}: wniosek`)),
    ],
  ],
);

const planeItems: readonly (readonly [label: string, items: readonly Item[]])[] = [
  ...PLANES.map((plane): (typeof areaItems)[number] => [
    namedPlane(plane),
    [
      rating(`plaszczyzna_${plane.id}`, `${namedPlane(plane)}: ocena`),
      change(`roznica_plaszczyzna_${plane.id}`, `${namedPlane(plane)}: zmiana`),
    ],
  ]),
  [
    'Lokalny Indeks Jakości Współpracy (LIJW)',
    [rating('lijw', 'LIJW: ocena'), change('roznica_lijw', 'LIJW: zmiana')],
  ],
];

const rowsOf = (lines: typeof areaItems): readonly GridRow[] =>
  lines.map(([label, items]) => ({ label, items: items.map(({ id }) => id) }));

/** The public note: made of the conclusions, ready to be put on a page. No answer of a person is in it. */
export const NOTATKA: Card = {
  id: 'notatka',
  title: 'Notatka z samooceny współpracy samorządu i organizacji pozarządowych',
  tab: 'Notatka',
  purpose:
    'Służy do upublicznienia uzgodnionych ocen i wniosków grupy roboczej, bez ocen poszczególnych osób.\nNotatka powstaje sama z karty „Samoocena LIJW”; nikt jej nie wypełnia ani nie składa.',
  roles: [],
  sections: [
    {
      id: 'kto',
      title: 'Kto i kiedy ocenił współpracę',
      items: [
        taken(text('jst_nazwa', 'Jednostka samorządu'), 'przystapienie'),
        taken(text('urzad_nazwa', 'Urząd'), 'przystapienie'),
        taken(pastDay('etap_dyskusja_data', 'Dzień dyskusji moderowanej')),
        taken(whole('grupa_liczba', 'Liczba osób w grupie roboczej')),
        taken(whole('grupa_samorzad', 'w tym ze strony samorządu')),
        taken(whole('grupa_ngo', 'w tym ze strony organizacji')),
        info(
          'metoda',
          'Jak oceniano',
          'Każda osoba z grupy oceniła siedem obszarów od 1 do 5 według opisanych poziomów, nie znając ocen innych osób. Potem grupa omówiła różnice i dla każdego obszaru uzgodniła jedną ocenę i wniosek.',
        ),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wynik',
      title: 'Wynik',
      intro:
        'Oceny od 1 (brak współpracy) do 5 (współpraca wzorcowa). Zmiana: o ile ocena różni się od oceny z poprzedniej rundy; pole puste, gdy to pierwsza runda.',
      items: planeItems.flatMap(([, items]) => items),
      layout: {
        kind: 'grid',
        heads: ['Płaszczyzna', 'Ocena (od 1 do 5)', 'Zmiana'],
        rows: rowsOf(planeItems),
      },
    },
    {
      id: 'poziom',
      title: 'Poziom współpracy',
      items: [
        taken(decimal('lijw_100', 'LIJW w skali od 0 do 100', { max: 100 })),
        taken(choice('lijw_poziom', 'Poziom', LEVEL_OPTIONS)),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'obszary',
      title: 'Oceny i wnioski w obszarach',
      items: areaItems.flatMap(([, items]) => items),
      layout: {
        kind: 'grid',
        heads: ['Obszar', 'Ocena (od 1 do 5)', 'Zmiana', 'Wniosek'],
        rows: rowsOf(areaItems),
      },
    },
    {
      id: 'co_dalej',
      title: 'Co dalej',
      items: [
        info(
          'adresaci',
          'Do kogo trafia notatka',
          'Notatka jest publikowana na stronie urzędu i wysyłana do osób, które decydują o współpracy: władz, rady i zarządów organizacji. Kolejna runda samooceny pokaże, co się zmieniło.',
        ),
        info(
          'czym_jest_lijw',
          'Czym jest LIJW',
          'Lokalny Indeks Jakości Współpracy to średnia ocen trzech płaszczyzn. Nie jest to ogólnopolski Indeks Jakości Współpracy (IJW); nie porównuje się go z IJW ani z wynikami innych gmin, bo pokazuje, jak współpracę oceniają osoby, które ją na miejscu prowadzą.',
        ),
        taken(formatted('etap_publikacja_link', 'link', 'Adres notatki')),
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [],
  rules: [],
};
