import * as v from 'valibot';
import type { Answers } from '../card/answers';
import { programmeSchema } from '../definition/programme-schema';
import definition from './sixth-programme.json';

/** A made-up programme that no code knows: read as data, as a server reads what it is given. */
export const SIXTH_PROGRAMME = v.parse(programmeSchema, definition);

/** An application that may be handed in. */
export const LIBRARY_APPLICATION: Answers = {
  biblioteka_nazwa: 'Biblioteka pod Lipą',
  biblioteka_prowadzi: 'Gmina Zmyślona',
  biblioteka_miejscowosc: 'Zmyślin Górny',
  biblioteka_email: 'czytelnia@example.pl',
  godziny_tygodniowo: 36,
  podjazd: 'tak',
  podjazd_od: '2020-05-04',
};

/** What the certifier fills in: 2 + 3 points, with 2 + 1 from the application 8. */
export const LIBRARY_ASSESSMENT: Answers = { regulamin: 'prosty', obsluga: 'pomocna' };
