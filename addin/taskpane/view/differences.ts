import type { Difference } from '../../../shared/card/carry-differences';
import { differenceMessage } from '../../../shared/messages/carrying';
import type { Language } from '../../../shared/messages/language';
import { h, type ElementNode } from '../dom/node';
import type { Texts } from '../texts';
import { fold, quietText } from './parts';

/** What of a version differs, item by item. */
export const differenceFold = (
  differences: readonly Difference[],
  language: Language,
  texts: Texts,
): ElementNode =>
  fold(
    'differences',
    [
      h('span', { attributes: { class: 'summary-title' } }, texts.version.differs),
      quietText(String(differences.length)),
    ],
    false,
    h(
      'ul',
      { attributes: { class: 'plain' } },
      differences.map((one, index) =>
        h('li', { key: String(index) }, differenceMessage(one)[language]),
      ),
    ),
  );
