/** The part of XML in which a file of ours lists its cards. */
import type { ListedCard } from '../contents';
import { IDENTITY_NAMESPACE } from '../identity';
import { FILE_LIMITS } from '../limits';
import type { Archive } from './archive';
import { RefusedFile } from './refuse';

/** Most parts of XML that are looked at; other programs add one or two. */
const MOST = 8;

function cardsIn(archive: Archive, part: string): readonly ListedCard[] {
  const cards: ListedCard[] = [];
  archive.readXml(part, [IDENTITY_NAMESPACE], {
    open({ name, attribute }) {
      if (name !== 'karta' || cards.length === FILE_LIMITS.entries) return;
      const [sheet = '', programme = '', version = '', card = '', instance = ''] = [
        'arkusz',
        'program',
        'wersja',
        'karta',
        'egzemplarz',
      ].map((key) => attribute(key));
      if (![sheet, programme, version, card, instance].includes(''))
        cards.push({ sheet, identity: { programme, version, card, instance } });
    },
  });
  return cards;
}

/**
 * The cards that any of `parts` lists. Such parts belong to any program, may be in another encoding
 * and say nothing that a sheet does not say itself: one that cannot be read is passed over.
 */
export function readIdentityParts(
  archive: Archive,
  parts: readonly string[],
): readonly ListedCard[] {
  return parts
    .filter((part) => archive.has(part))
    .slice(0, MOST)
    .flatMap((part) => {
      try {
        return cardsIn(archive, part);
      } catch (error) {
        if (error instanceof RefusedFile) return [];
        throw error;
      }
    });
}
