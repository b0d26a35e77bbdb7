/** Short constructors of the items that the cards of this programme are made of. */
import type {
  ChoiceItem,
  DateItem,
  FormattedItem,
  InfoItem,
  NumberItem,
  Option,
  TextItem,
} from '../../definition/programme';

/** What an item may be given besides; proposals are required unless it says otherwise. */
type More<Item> = Partial<Omit<Item, 'id' | 'kind' | 'label'>>;

const BASE = { required: true, origin: 'proposal' } as const;

export const text = (id: string, label: string, more: More<TextItem> = {}): TextItem => ({
  ...BASE,
  id,
  kind: 'text',
  label,
  max: 200,
  ...more,
});

export const longText = (id: string, label: string, more: More<TextItem> = {}): TextItem => ({
  ...BASE,
  id,
  kind: 'long-text',
  label,
  max: 2000,
  ...more,
});

export const formatted = (
  id: string,
  kind: FormattedItem['kind'],
  label: string,
  more: More<FormattedItem> = {},
): FormattedItem => ({ ...BASE, id, kind, label, ...more });

/** A day since the project began. */
export const day = (id: string, label: string, more: More<DateItem> = {}): DateItem => ({
  ...BASE,
  id,
  kind: 'date',
  label,
  min: '2014-01-01',
  ...more,
});

/** A day that has come: what is recorded has happened. */
export const pastDay = (id: string, label: string, more: More<DateItem> = {}): DateItem =>
  day(id, label, { max: 'today', ...more });

export const whole = (id: string, label: string, more: More<NumberItem> = {}): NumberItem => ({
  ...BASE,
  id,
  kind: 'integer',
  label,
  min: 0,
  ...more,
});

export const decimal = (id: string, label: string, more: More<NumberItem> = {}): NumberItem => ({
  ...BASE,
  id,
  kind: 'number',
  label,
  min: 0,
  ...more,
});

export const choice = (
  id: string,
  label: string,
  options: readonly Option[],
  more: More<ChoiceItem> = {},
): ChoiceItem => ({ ...BASE, id, kind: 'choice', label, options, ...more });

/** A text to read beside its heading. */
export const info = (id: string, label: string, help: string): InfoItem => ({
  id,
  kind: 'info',
  label,
  help,
  required: false,
  origin: 'proposal',
});

export const option = (id: string, label: string, points?: number): Option => ({
  id,
  label,
  origin: 'proposal',
  ...(points === undefined ? {} : { points }),
});
