/** A complete filling of every card of every programme, by institutions that do not exist. */
import type { Answers } from '../card/answers';
import type { CardId, ProgrammeId } from '../definition/programme';
import { COMPLETE_APPLICATION } from './complete-application';
import { KONSULTACJE_SPOLECZNE_FILLED } from './konsultacje-spoleczne-filled';
import { FAMILY_FILLED } from './przyjazny-rodzinie-filled';
import { FILLED_ASSESSMENT } from './sc-kis-assessment-filled';
import { FILLED_FURTHER_CARDS } from './sc-kis-filled';
import { FILLED_SURVEY } from './uczacy-sie-budzet-filled';
import { WSPOLNIE_DZIALAMY_FILLED } from './wspolnie-dzialamy-filled';

const byCard = (filled: Readonly<Record<CardId, Answers>>): ReadonlyMap<CardId, Answers> =>
  new Map(Object.entries(filled));

/** The cards' own answers; what they take from each other is `answersWithSources`'s to add. */
export const FILLED_CARDS: ReadonlyMap<ProgrammeId, ReadonlyMap<CardId, Answers>> = new Map([
  [
    'sc-kis',
    byCard({ wniosek: COMPLETE_APPLICATION, ...FILLED_ASSESSMENT, ...FILLED_FURTHER_CARDS }),
  ],
  ['przyjazny-rodzinie', FAMILY_FILLED],
  ['wspolnie-dzialamy', byCard(WSPOLNIE_DZIALAMY_FILLED)],
  ['konsultacje-spoleczne', byCard(KONSULTACJE_SPOLECZNE_FILLED)],
  ['uczacy-sie-budzet', byCard({ ankieta: FILLED_SURVEY })],
]);
