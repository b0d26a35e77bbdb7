import type { EventField } from '../../definition/process';

/** A datum that a step of a case carries. */
export const field = (
  id: string,
  kind: 'text' | 'long-text' | 'date',
  label: string,
  required = true,
): EventField => ({ id, kind, label, required });
