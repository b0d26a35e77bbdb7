import type { EventField } from '../../definition/programme';

/** A datum that a step of a case carries. */
export const field = (
  id: string,
  kind: EventField['kind'],
  label: string,
  required = true,
): EventField => ({ id, kind, label, required });

export const remarks = field('uwagi', 'long-text', 'Uwagi do akt sprawy', false);
