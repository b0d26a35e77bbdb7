/** `hyperlinks`: ways to other sheets of the workbook; none leads out of it. */
import { addressOf, quotedSheet } from '../sheet/address';
import type { WrittenSheet } from './written-sheet';
import { element, type Xml } from './xml';

/** The element, null when there are none. */
export const hyperlinks = ({ links = [] }: WrittenSheet): Xml | null =>
  links.length === 0
    ? null
    : element(
        'hyperlinks',
        {},
        ...links.map((link) =>
          element('hyperlink', {
            ref: addressOf(link),
            location: `${quotedSheet(link.sheet)}!A1`,
            display: link.sheet,
          }),
        ),
      );
