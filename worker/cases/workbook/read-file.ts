import type { Remark } from '../../../shared/api/workbooks';
import type { Card, Programme } from '../../../shared/definition/programme';
import { readCards, type FiledCard } from '../../../shared/file/read-cards';
import { readFiledCard, type FiledReading } from '../../../shared/file/read-filed-card';
import { filedCardMessage, type FiledCardDetail } from '../../../shared/messages/filed-cards';
import type { Language } from '../../../shared/messages/language';
import type { Programmes } from '../../../shared/programmes/catalogue';
import { readWorkbook } from '../../../shared/xlsx/read';
import { refuse } from '../../refusal';
import { cardById } from '../find-programme';

/** A card of a file, read by a definition. */
export interface ReadCard {
  readonly kind: 'read';
  readonly filed: FiledCard;
  readonly programme: Programme;
  readonly card: Card;
  readonly reading: FiledReading;
  readonly notices: readonly Remark[];
}

/** A card that nobody here has a definition of. */
export interface UnknownCard {
  readonly kind: 'unknown';
  readonly filed: FiledCard;
  readonly reason: Remark;
}

export interface CardsOfFile {
  readonly cards: readonly (ReadCard | UnknownCard)[];
  readonly others: readonly string[];
}

/** By which definitions a file is read. */
export interface ReadBy {
  readonly programmes: Programmes;
  readonly language: Language;
  /** The version that a case stands on; cards of other programmes have no place there. */
  readonly ofCase?: Programme;
  /** Whether new cases are opened: always on the newest version. */
  readonly newest?: boolean;
}

/** Most cards of one file: each costs a definition, a score and a list of issues. */
const MAX_CARDS = 40;

export const remark = (
  language: Language,
  detail: FiledCardDetail,
  more: Omit<Remark, 'code' | 'message'> = {},
): Remark => ({ code: detail.code, message: filedCardMessage(detail)[language], ...more });

type Definition =
  | { readonly programme: Programme; readonly card: Card; readonly notices: readonly Remark[] }
  | { readonly reason: Remark };

function definitionOf(
  { identity, source }: FiledCard,
  { programmes, language, ofCase, newest }: ReadBy,
): Definition {
  const say = (detail: FiledCardDetail): Remark => remark(language, detail);
  const latest = programmes.byId(identity.programme);
  if (latest === undefined) return { reason: say({ code: 'unknown-programme' }) };
  if (ofCase !== undefined && ofCase.id !== identity.programme)
    return { reason: say({ code: 'other-programme' }) };
  const filed = programmes.byId(identity.programme, identity.version);
  const programme = ofCase ?? (newest === true ? latest : (filed ?? latest));
  const card = cardById(programme, identity.card);
  if (card === undefined) return { reason: say({ code: 'unknown-card' }) };
  const notices: Remark[] = [];
  if (filed === undefined) notices.push(say({ code: 'unknown-version', read: programme.version }));
  else if (programme.version !== latest.version || programme.version !== filed.version)
    notices.push(say({ code: 'older-version', filed: identity.version, read: programme.version }));
  if (source !== 'cell') notices.push(say({ code: 'identity-restored' }));
  return { programme, card, notices };
}

/**
 * Reads the cards of an Excel file.
 *
 * @throws {Refused} 422 with the reason when it is no workbook that we read, or has too many cards.
 */
export function readFile(bytes: Uint8Array, by: ReadBy): CardsOfFile {
  const reading = readWorkbook(bytes);
  if (reading.kind === 'refused') return refuse(reading.refusal.code);
  const { cards, others } = readCards(reading.contents);
  if (cards.length > MAX_CARDS) refuse('too-many-cards');
  return {
    cards: cards.map((filed): ReadCard | UnknownCard => {
      const found = definitionOf(filed, by);
      return 'reason' in found
        ? { kind: 'unknown', filed, reason: found.reason }
        : { kind: 'read', filed, ...found, reading: readFiledCard(found.card, filed) };
    }),
    others,
  };
}
