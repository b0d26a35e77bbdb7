/** Relationships: which part belongs to which. */
import { DOCUMENT_RELATIONSHIPS, PACKAGE_RELATIONSHIPS } from './namespaces';
import { element, part } from './xml';

export interface Relationship {
  readonly id: string;
  /** The full type, or the last word of one of the office document's. */
  readonly type: string;
  readonly target: string;
}

/** A part of relationships. */
export const relationshipsPart = (relationships: readonly Relationship[]): string =>
  part(
    element(
      'Relationships',
      { xmlns: PACKAGE_RELATIONSHIPS },
      ...relationships.map(({ id, type, target }) =>
        element('Relationship', {
          Id: id,
          Type: type.includes('/') ? type : `${DOCUMENT_RELATIONSHIPS}/${type}`,
          Target: target,
        }),
      ),
    ),
  );
