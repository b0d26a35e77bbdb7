import { answered, any, atLeast, not, value } from '../../definition/expressions';
import type { Card } from '../../definition/programme';
import { shownFromApplication } from './from-application';

/** Form 6 of recommendation 8: what stands on the certificate. */
export const CERTYFIKAT: Card = {
  id: 'certyfikat',
  title: 'Certyfikat Klubu Integracji Społecznej',
  tab: 'Certyfikat',
  purpose:
    'Pokazuje treść certyfikatu KIS w takiej postaci, w jakiej trafia na dokument dla klubu.\nNumer i daty wpisuje system po wydaniu certyfikatu; jednostka certyfikująca dopisuje na wydruku tylko osobę, która podpisuje.',
  roles: [],
  sections: [
    {
      id: 'dla-kogo',
      title: 'Zaświadcza się, że minimalny standard KIS spełnia',
      items: shownFromApplication(['kis_nazwa', 'kis_miejscowosc', 'wnioskodawca_nazwa'], {
        kis_nazwa: 'Klub',
        kis_miejscowosc: 'Miejscowość',
        wnioskodawca_nazwa: 'Instytucja, która prowadzi klub',
      }),
      layout: { kind: 'form' },
    },
    {
      id: 'certyfikat',
      title: 'Certyfikat',
      items: [
        {
          id: 'certyfikat_numer',
          kind: 'text',
          label: 'Numer certyfikatu',
          required: false,
          origin: 'proposal',
          max: 40,
          filled: { by: 'entry', field: 'number' },
        },
        {
          id: 'certyfikat_wydano',
          kind: 'date',
          label: 'Wydany dnia',
          required: false,
          origin: 'source',
          filled: { by: 'entry', field: 'issued' },
        },
        {
          id: 'certyfikat_wazny_do',
          kind: 'date',
          label: 'Ważny do (włącznie)',
          help: '3 lata od wydania.',
          required: false,
          origin: 'source',
          filled: { by: 'entry', field: 'valid-until' },
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wystawca',
      title: 'Wystawca',
      items: [
        {
          id: 'certyfikujaca_nazwa',
          kind: 'text',
          label: 'Jednostka Certyfikująca',
          required: false,
          origin: 'source',
          max: 200,
          from: 'karta-standardu',
        },
        {
          id: 'certyfikat_podpis',
          kind: 'text',
          label: 'Podpisuje (imię, nazwisko, stanowisko)',
          required: false,
          origin: 'proposal',
          personal: true,
          max: 200,
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'sprawdzenie',
      title: 'Jak sprawdzić certyfikat',
      items: [
        {
          id: 'certyfikat_adres',
          kind: 'link',
          label: 'Adres w publicznym rejestrze',
          help: 'Ten sam adres otwiera kod QR na dokumencie. Strona mówi, czy certyfikat jest dziś ważny.',
          required: false,
          origin: 'proposal',
          filled: { by: 'entry', field: 'address' },
        },
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [
    {
      id: 'certyfikat_daty',
      expression: any(
        not(answered('certyfikat_wydano')),
        not(answered('certyfikat_wazny_do')),
        atLeast(value('certyfikat_wazny_do'), value('certyfikat_wydano')),
      ),
      message: 'Popraw datę: certyfikat nie może tracić ważności przed dniem wydania.',
      item: 'certyfikat_wazny_do',
      origin: 'proposal',
    },
  ],
  rules: [],
};
