/** Namespaces as files use them: each in the transitional form and in the strict one. */
import { CONTENT_TYPES, DOCUMENT_RELATIONSHIPS, MAIN, PACKAGE_RELATIONSHIPS } from '../namespaces';

const STRICT = 'http://purl.oclc.org/ooxml';

export const SPREADSHEET = [MAIN, `${STRICT}/spreadsheetml/main`] as const;
export const RELATIONSHIP_IDS = [
  DOCUMENT_RELATIONSHIPS,
  `${STRICT}/officeDocument/relationships`,
] as const;
export const PACKAGE_LINKS = [PACKAGE_RELATIONSHIPS] as const;
export const CONTENT_TYPE_LISTS = [CONTENT_TYPES] as const;
