import { mostEntries, overviewAnswers } from '../../shared/card/overview';
import { formatDay } from '../../shared/messages/numbers';
import { warsawDay } from '../../shared/process/days';
import type { Programmes } from '../../shared/programmes/catalogue';
import { voivodeshipById } from '../../shared/territory/voivodeships';
import type { Caller } from '../auth/caller';
import { refuse } from '../refusal';
import type { Database } from '../store/database';
import { fileOf, type CardWorkbook } from './card-workbook';
import { cardById } from './find-programme';
import { overviewOf } from './overview';
import { overseesPlace } from './rights';

const refuseVoivodeship = (code: 'invalid-value' | 'too-many'): never =>
  refuse('invalid-request', { errors: [{ parameter: 'voivodeship', code }] });

/**
 * An overview of a voivodeship as a workbook, by the newest version of its programme.
 *
 * @throws {Refused} 404 for a programme or a card that is none; 422 for a card that is no overview,
 *   and for more lines than it has room for; 403 for who does not look after the voivodeship.
 */
export async function overviewWorkbook(
  db: Database,
  programmes: Programmes,
  caller: Caller,
  of: { readonly programme: string; readonly card: string; readonly voivodeship: string },
  now: Date,
): Promise<CardWorkbook> {
  const { voivodeship } = of;
  const programme = programmes.byId(of.programme) ?? refuse('not-found');
  const card = cardById(programme, of.card) ?? refuse('not-found');
  if (card.overview === undefined) refuseVoivodeship('invalid-value');
  if (!overseesPlace(caller, programme.id, voivodeship)) refuse('forbidden');
  const day = warsawDay(now);
  const facts = await overviewOf(db, programmes, { programme, card, voivodeship }, day);
  if (facts.entries.length > mostEntries(card)) refuseVoivodeship('too-many');
  const label = voivodeshipById(voivodeship)?.label ?? voivodeship;
  const name = `${card.title} – ${label}, ${formatDay(day, 'pl')}`;
  const held = new Map([[card.id, { answers: overviewAnswers(card, facts) }]]);
  return { bytes: fileOf(programme, [card], held, name), name };
}
