import { answered, any } from '../../definition/expressions';
import type { Card, FormattedItem, Item, Section, TextItem } from '../../definition/programme';
import { VOIVODESHIP_OPTIONS } from '../answer-options';
import { TERYT_CHECK } from '../teryt-check';
import { CRITERIA, SERVICE_CHECKS, type Criterion } from './declared';
import { SHORT_HELP } from './short-help';

const text = (id: string, label: string, more: Partial<TextItem> = {}): TextItem => ({
  id,
  kind: 'text',
  label,
  required: true,
  origin: 'source',
  max: 200,
  ...more,
});

const formatted = (
  id: string,
  kind: FormattedItem['kind'],
  label: string,
  more: Partial<FormattedItem> = {},
): FormattedItem => ({ id, kind, label, required: false, origin: 'source', ...more });

const description = (id: string, label: string): TextItem => ({
  id,
  kind: 'long-text',
  label,
  help: 'Opisz własnymi słowami, jak klub spełnia to kryterium; do 4000 znaków.',
  required: true,
  origin: 'source',
  max: 4000,
});

/** The applicant's own words on a criterion, then the items declared for it. */
function criterionSection(criterion: Criterion): Card['sections'][number] {
  const declared = criterion.requirements.flatMap((requirement) => requirement.items);
  const words: readonly Item[] =
    criterion.description === null
      ? []
      : [description(criterion.description, 'Opis własny wnioskodawcy')];
  return {
    id: criterion.rule.replace('grupa_', 'dane_'),
    title:
      criterion.description === null
        ? 'Dane do oceny standardu: doradztwo zawodowe (nieobowiązkowe)'
        : `Dane do oceny standardu: ${criterion.title}`,
    items: [...words, ...declared],
    layout: { kind: 'form' },
  };
}

const SECTIONS: readonly Section[] = [
  {
    id: 'wnioskodawca',
    title: 'Wnioskodawca',
    items: [
      text(
        'wnioskodawca_nazwa',
        'Nazwa Wnioskodawcy (instytucji tworzącej podmiot zatrudnienia socjalnego)',
      ),
      {
        id: 'wnioskodawca_rodzaj',
        kind: 'choice',
        label: 'Rodzaj Wnioskodawcy',
        required: true,
        origin: 'proposal',
        options: [
          { id: 'gmina', label: 'gmina lub jej jednostka (OPS)', origin: 'proposal' },
          { id: 'stowarzyszenie', label: 'stowarzyszenie', origin: 'proposal' },
          { id: 'fundacja', label: 'fundacja', origin: 'proposal' },
          { id: 'koscielna', label: 'kościelna osoba prawna', origin: 'proposal' },
          { id: 'inna', label: 'inna organizacja pozarządowa', origin: 'proposal' },
        ],
      },
      text('wnioskodawca_ulica', 'Adres: ulica i numer'),
      formatted('wnioskodawca_kod', 'postal-code', 'Adres: kod pocztowy', { required: true }),
      text('wnioskodawca_miejscowosc', 'Adres: miejscowość', { max: 100 }),
    ],
    layout: { kind: 'form' },
  },
  {
    id: 'osoba',
    title: 'Osoba upoważniona do złożenia wniosku',
    items: [
      text('osoba_imie_nazwisko', 'Imię i nazwisko', { personal: true, max: 100 }),
      formatted('osoba_telefon', 'phone', 'Telefon', {
        personal: true,
        help: 'Podaj telefon lub adres e-mail; co najmniej jedno z nich jest wymagane.',
      }),
      formatted('osoba_email', 'email', 'Adres e-mail', { personal: true }),
    ],
    layout: { kind: 'form' },
  },
  {
    id: 'klub',
    title: 'Klub Integracji Społecznej',
    items: [
      text('kis_nazwa', 'Nazwa klubu'),
      text('kis_ulica', 'Adres: ulica i numer', { required: false }),
      formatted('kis_kod', 'postal-code', 'Adres: kod pocztowy', { required: true }),
      text('kis_miejscowosc', 'Adres: miejscowość', { max: 100 }),
      {
        id: 'wojewodztwo',
        kind: 'choice',
        label: 'Województwo (siedziba klubu)',
        help: 'Od województwa zależy, który urząd prowadzi sprawę i w którym rejestrze będzie wpis.',
        required: true,
        origin: 'proposal',
        options: VOIVODESHIP_OPTIONS,
      },
      formatted('teryt', 'teryt', 'Kod TERYT gminy (siedziba klubu)', {
        origin: 'proposal',
        help: 'Siedmiocyfrowy kod, na przykład 0605011. Pozycja nieobowiązkowa.',
      }),
      formatted('kis_telefon', 'phone', 'Telefon klubu', {
        help: 'Podaj telefon lub adres e-mail klubu; co najmniej jedno z nich jest wymagane.',
      }),
      formatted('kis_email', 'email', 'Adres poczty elektronicznej klubu'),
    ],
    layout: { kind: 'form' },
  },
  {
    id: 'kierownik',
    title: 'Kierownik Klubu (Lider)',
    items: [
      text('kierownik_imie_nazwisko', 'Imię i nazwisko', { personal: true, max: 100 }),
      text('kierownik_kontakt', 'Kontakt (telefon lub e-mail)', { personal: true, max: 100 }),
    ],
    layout: { kind: 'form' },
  },
  {
    id: 'rejestr',
    title: 'Data wpisu i numer rejestru wojewody',
    items: [
      {
        id: 'rejestr_data',
        kind: 'date',
        label: 'Data wpisu do rejestru wojewody',
        help: 'Chodzi o wpis klubu do rejestru z art. 18a ustawy o zatrudnieniu socjalnym.',
        required: true,
        origin: 'source',
        min: '2003-06-13',
        max: 'today',
      },
      text('rejestr_numer', 'Numer rejestru (jeśli został nadany)', {
        required: false,
        max: 50,
      }),
    ],
    layout: { kind: 'form' },
  },
  ...CRITERIA.map(criterionSection),
  {
    id: 'podpis',
    title: 'Sporządził',
    items: [
      text('sporzadzil', 'Sporządził (imię i nazwisko)', { personal: true, max: 100 }),
      {
        id: 'sporzadzono_dnia',
        kind: 'date',
        label: 'Dnia',
        required: true,
        origin: 'source',
        min: '2014-01-01',
        max: 'today',
      },
    ],
    layout: { kind: 'form' },
  },
];

/** The line beside each item that has none of its own. */
const withHelp = (section: Section): Section => ({
  ...section,
  items: section.items.map((item) => ({ ...item, help: item.help ?? SHORT_HELP[item.id] })),
});

/** Form 1: the application that opens a case. */
export const WNIOSEK: Card = {
  id: 'wniosek',
  title: 'Wniosek o nadanie certyfikatu KIS',
  tab: 'Wniosek',
  purpose:
    'Zgłasza klub integracji społecznej do certyfikacji: zawiera dane klubu i to, co deklaruje się w sprawie każdego wymagania standardu.\nWypełnia instytucja, która prowadzi klub (wnioskodawca). Pozycje wytłuszczone są obowiązkowe; trzecia kolumna wskazuje, co jeszcze uzupełnić.',
  roles: ['applicant'],
  declaration:
    'Oświadczam, że dane we wniosku są zgodne ze stanem faktycznym i że jestem osobą upoważnioną do jego złożenia.',
  sections: SECTIONS.map(withHelp),
  checks: [
    {
      id: 'osoba_kontakt',
      expression: any(answered('osoba_telefon'), answered('osoba_email')),
      message: 'Podaj telefon lub adres e-mail osoby upoważnionej.',
      item: 'osoba_telefon',
      origin: 'source',
    },
    {
      id: 'kis_kontakt',
      expression: any(answered('kis_telefon'), answered('kis_email')),
      message: 'Podaj telefon lub adres e-mail klubu.',
      item: 'kis_telefon',
      origin: 'source',
    },
    TERYT_CHECK,
    ...SERVICE_CHECKS,
  ],
  rules: [],
};
