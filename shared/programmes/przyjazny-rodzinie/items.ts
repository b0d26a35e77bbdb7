/** Items of the application, all of them proposals unless said otherwise. */
import type { FormattedItem, NumberItem, TextItem } from '../../definition/programme';

/** Text on one line, required unless said otherwise. */
export const text = (id: string, label: string, more: Partial<TextItem> = {}): TextItem => ({
  id,
  kind: 'text',
  label,
  required: true,
  origin: 'proposal',
  max: 200,
  ...more,
});

/** Text of a known form. */
export const formatted = (
  id: string,
  kind: FormattedItem['kind'],
  label: string,
  more: Partial<FormattedItem> = {},
): FormattedItem => ({ id, kind, label, required: true, origin: 'proposal', ...more });

/** A whole number. */
export const whole = (id: string, label: string, more: Partial<NumberItem>): NumberItem => ({
  id,
  kind: 'integer',
  label,
  required: true,
  origin: 'proposal',
  ...more,
});
