import type { Finding } from '../definition/expression';
import type { Text } from './language';

/** What a finding is called. */
export const FINDING_WORDS: Readonly<Record<Finding, Text>> = {
  'met': { pl: 'spełnienie', en: 'met' },
  'deviation': { pl: 'odchylenie', en: 'deviation' },
  'not-applicable': { pl: 'nie dotyczy', en: 'not applicable' },
};

/** The sign that stands before the word, so that the state is never told by colour alone. */
export const FINDING_SIGNS: Readonly<Record<Finding, string>> = {
  'met': '✓',
  'deviation': '✗',
  'not-applicable': '–',
};

/** What the worksheet's cell says of a finding; formulas compare with this very text. */
export const findingCell = (finding: Finding): string =>
  `${FINDING_SIGNS[finding]} ${FINDING_WORDS[finding].pl}`;
