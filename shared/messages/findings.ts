import type { Finding } from '../definition/expression';

/**
 * The word that a comparison shows, with its sign, so that the state is never told by colour alone.
 * It stands in the worksheet's cell and formulas compare with it.
 */
export const FINDING_LABELS: Readonly<Record<Finding, string>> = {
  'met': '✓ spełnienie',
  'deviation': '✗ odchylenie',
  'not-applicable': '– nie dotyczy',
};
