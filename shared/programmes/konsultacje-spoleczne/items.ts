/** Short constructors of items, so that a card reads as its form; all are required proposals unless said. */
import { any, answered, atLeast, not, value } from '../../definition/expressions';
import type {
  Check,
  ChoiceItem,
  DateItem,
  FormattedItem,
  NumberItem,
  Option,
  Origin,
  TextItem,
} from '../../definition/programme';

const BASE = { required: true, origin: 'proposal' } as const;

export const text = (id: string, label: string, more: Partial<TextItem> = {}): TextItem => ({
  id,
  kind: 'text',
  label,
  max: 200,
  ...BASE,
  ...more,
});

export const formatted = (
  id: string,
  kind: FormattedItem['kind'],
  label: string,
  more: Partial<FormattedItem> = {},
): FormattedItem => ({ id, kind, label, ...BASE, ...more });

export const integer = (id: string, label: string, more: Partial<NumberItem> = {}): NumberItem => ({
  id,
  kind: 'integer',
  label,
  min: 0,
  ...BASE,
  ...more,
});

/** A day of the past or today: earlier than the project of the source nothing is recorded. */
export const day = (id: string, label: string, more: Partial<DateItem> = {}): DateItem => ({
  id,
  kind: 'date',
  label,
  min: '2013-11-01',
  max: 'today',
  ...BASE,
  ...more,
});

export const option = (id: string, label: string, origin: Origin = 'proposal'): Option => ({
  id,
  label,
  origin,
});

export const choice = (
  id: string,
  label: string,
  options: readonly Option[],
  more: Partial<ChoiceItem> = {},
): ChoiceItem => ({ id, kind: 'choice', label, options, ...BASE, ...more });

const YES_NO: readonly Option[] = [option('tak', 'Tak'), option('nie', 'Nie')];

export const yesNo = (id: string, label: string, more: Partial<ChoiceItem> = {}): ChoiceItem =>
  choice(id, label, YES_NO, more);

/** The later of two days does not stand before the earlier one, once both are known. */
export const inOrder = (earlier: string, later: string, message: string): Check => ({
  id: `${later}_kolejnosc`,
  expression: any(
    not(answered(earlier)),
    not(answered(later)),
    atLeast(value(later), value(earlier)),
  ),
  message,
  item: later,
  origin: 'proposal',
});
