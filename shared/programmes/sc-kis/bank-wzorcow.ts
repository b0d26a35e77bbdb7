import { answered, any, is, not } from '../../definition/expressions';
import type { BooleanExpression } from '../../definition/expression';
import type { Card, Item, TextItem } from '../../definition/programme';
import { YES_NO } from '../answer-options';
import { shownFromApplication } from './from-application';

const AGREED = is('bank_zgoda', 'tak');
const VISITS = is('bank_wizyty', 'tak');

const description = (
  id: string,
  label: string,
  help: string,
  more: Partial<TextItem> = {},
): TextItem => ({
  id,
  kind: 'long-text',
  label,
  help,
  required: true,
  origin: 'proposal',
  max: 1500,
  applies: AGREED,
  ...more,
});

const contact = (id: string, kind: 'email' | 'phone', label: string): Item => ({
  id,
  kind,
  label,
  required: false,
  origin: 'proposal',
  personal: true,
  applies: VISITS,
});

const whenVisited = (holds: BooleanExpression): BooleanExpression => any(not(VISITS), holds);

/** A certified club's description of itself for those who want to found one. */
export const BANK_WZORCOW: Card = {
  id: 'bank-wzorcow',
  title: 'Bank wzorców – opis certyfikowanego klubu',
  tab: 'Bank wzorców',
  purpose:
    'Pokazuje innym, jak działa dobry klub: opis trafia do publicznego banku wzorców, jeśli instytucja się na to zgodzi, i jest tam widoczny, dopóki certyfikat jest ważny.\nWypełnia instytucja, która prowadzi klub, po wydaniu certyfikatu. Zgoda jest dobrowolna i nie wpływa na certyfikat.',
  roles: ['applicant'],
  openIn: ['certified'],
  example: { agreed: 'bank_zgoda', is: 'tak' },
  declaration:
    'Oświadczam, że opis jest zgodny ze stanem faktycznym i nie zawiera danych uczestników klubu.',
  sections: [
    {
      id: 'klub',
      title: 'Klub',
      items: [
        ...shownFromApplication(
          ['kis_nazwa', 'kis_miejscowosc', 'wojewodztwo', 'wnioskodawca_nazwa'],
          {
            kis_nazwa: 'Nazwa klubu',
            kis_miejscowosc: 'Miejscowość',
            wnioskodawca_nazwa: 'Instytucja, która prowadzi klub',
          },
        ),
        {
          id: 'bank_numer_certyfikatu',
          kind: 'text',
          label: 'Numer certyfikatu',
          required: false,
          origin: 'proposal',
          max: 40,
          filled: { by: 'entry', field: 'number' },
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'zgoda',
      title: 'Zgoda',
      items: [
        {
          id: 'bank_zgoda',
          kind: 'choice',
          label: 'Zgadzamy się na publikację opisu klubu',
          help: 'Zgodę można w każdej chwili wycofać: wystarczy złożyć kartę z odpowiedzią „Nie”. Przy „Nie” pozostałych pozycji się nie wypełnia.',
          required: true,
          origin: 'proposal',
          options: YES_NO,
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'opis',
      title: 'Opis, który zobaczą inni',
      intro: 'Pisz tak, by ktoś z innej gminy mógł to powtórzyć. Nie podawaj danych uczestników.',
      items: [
        description(
          'bank_dla_kogo',
          'Dla kogo działa klub',
          'Kto przychodzi i skąd się o klubie dowiaduje; ile osób uczestniczy w ciągu roku.',
        ),
        description(
          'bank_co_dziala',
          'Co robimy i co się sprawdza',
          'Dwa lub trzy rozwiązania, z których klub jest dumny: na czym polegają i kto je prowadzi.',
        ),
        description(
          'bank_partnerzy',
          'Z kim współpracujemy',
          'Instytucje, organizacje i pracodawcy oraz to, co każdy wnosi: sale, staże, skierowania.',
        ),
        description(
          'bank_efekty',
          'Jakie są efekty',
          'Liczby z ostatniego roku: ile osób ukończyło zajęcia, podjęło pracę, staż lub naukę.',
        ),
        description(
          'bank_finansowanie',
          'Z czego klub się utrzymuje',
          'Źródła i przybliżony roczny koszt; pomoże to innym zaplanować własny klub.',
        ),
        description(
          'bank_rada',
          'Co byśmy doradzili zakładającym klub',
          'Jedna rzecz, którą warto zrobić od razu, i jedna, którą następnym razem zrobilibyście inaczej.',
        ),
        {
          id: 'bank_strona',
          kind: 'link',
          label: 'Strona klubu lub materiały do pobrania',
          help: 'Na przykład regulamin i wzory formularzy, z których mogą skorzystać inni.',
          required: false,
          origin: 'proposal',
          applies: AGREED,
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wizyty',
      title: 'Wizyty w klubie',
      items: [
        {
          id: 'bank_wizyty',
          kind: 'choice',
          label: 'Przyjmiemy osoby, które chcą założyć klub',
          required: true,
          origin: 'proposal',
          applies: AGREED,
          options: YES_NO,
        },
        {
          id: 'bank_kontakt_osoba',
          kind: 'text',
          label: 'Z kim się umówić (imię i nazwisko)',
          help: 'Te dane nie są publiczne: przekazuje je koordynator, gdy ktoś zapyta o wizytę.',
          required: true,
          origin: 'proposal',
          personal: true,
          max: 100,
          applies: VISITS,
        },
        contact('bank_kontakt_telefon', 'phone', 'Telefon'),
        contact('bank_kontakt_email', 'email', 'Adres e-mail'),
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [
    {
      id: 'bank_kontakt',
      expression: whenVisited(
        any(answered('bank_kontakt_telefon'), answered('bank_kontakt_email')),
      ),
      message: 'Podaj telefon lub adres e-mail osoby, z którą można umówić wizytę.',
      item: 'bank_kontakt_telefon',
      origin: 'proposal',
    },
  ],
  rules: [],
};
