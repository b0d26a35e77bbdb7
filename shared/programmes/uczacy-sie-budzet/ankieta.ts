import { TERYT_CHECK } from '../teryt-check';
import { answered, any, atMost, not, value } from '../../definition/expressions';
import type { Card, Check } from '../../definition/programme';
import { RESULTS, RESULT_SECTIONS } from './level-results';
import { SURVEY_SECTIONS } from './survey-sections';

const notMore = (fewer: string, more: string, message: string): Check => ({
  id: `${fewer}_liczba`,
  expression: any(not(answered(fewer)), not(answered(more)), atMost(value(fewer), value(more))),
  message,
  item: fewer,
  origin: 'proposal',
});

/** The survey on which the certificate is granted. */
export const ANKIETA: Card = {
  id: 'ankieta',
  title: 'Ankieta – certyfikat uczącego się budżetu obywatelskiego',
  tab: 'Ankieta',
  purpose:
    'Służy do ubiegania się o bezpłatny certyfikat: opisuje ostatnią edycję budżetu obywatelskiego, jego ewaluację i plan wieloletni gminy, a na końcu pokazuje poziom.\nWypełnia urząd gminy po zakończeniu głosowania. Pozycje pogrubione są obowiązkowe.',
  roles: ['applicant'],
  declaration:
    'Oświadczam, że odpowiedzi w ankiecie są zgodne ze stanem faktycznym i że jestem osobą upoważnioną do jej złożenia w imieniu gminy.',
  sections: [...SURVEY_SECTIONS, ...RESULT_SECTIONS],
  checks: [
    {
      id: 'kontakt',
      expression: any(answered('kontakt_telefon'), answered('kontakt_email')),
      message: 'Podaj telefon lub adres e-mail osoby do kontaktu.',
      item: 'kontakt_telefon',
      origin: 'proposal',
    },
    TERYT_CHECK,
    notMore(
      'projekty_wybrane',
      'projekty_zgloszone',
      'Popraw liczbę: wybranych projektów nie może być więcej niż zgłoszonych.',
    ),
    notMore(
      'projekty_zrealizowane',
      'projekty_wybrane',
      'Popraw liczbę: zrealizowanych projektów nie może być więcej niż wybranych.',
    ),
  ],
  rules: RESULTS,
};
