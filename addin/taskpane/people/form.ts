import type { Failure } from '../../client/outcome';
import { INVITATION_DAYS } from '../../../shared/api/people';
import { FOCUS } from '../effect';
import type { FieldName, Form, Task } from './state';

/** What stands in a field that nobody has touched. */
const DEFAULTS: Readonly<Partial<Record<Task['kind'], Form['fields']>>> = {
  'invite': { standing: 'member', days: String(INVITATION_DAYS) },
  'make-key': { scope: 'read', days: '90' },
};

/** What stands in a field. */
export const fieldOf = ({ task, fields }: Form, field: FieldName): string =>
  fields[field] ?? DEFAULTS[task.kind]?.[field] ?? '';

/** Fields that must not be empty. */
const REQUIRED: Readonly<Partial<Record<Task['kind'], readonly FieldName[]>>> = {
  'accept': ['code'],
  'found': ['name'],
  'invite': ['days'],
  'make-key': ['name', 'days'],
  'search': ['value'],
  'erase': ['reason'],
};

/** Whether a form can be sent. */
export const isFilled = (form: Form): boolean =>
  (REQUIRED[form.task.kind] ?? []).every((field) => fieldOf(form, field).trim() !== '');

/** The name of a field as the server calls it. */
const atField = (failure: Failure, field: FieldName): readonly string[] =>
  failure.kind === 'other'
    ? failure.faults
        .filter(({ pointer, parameter }) => pointer === `/${field}` || parameter === field)
        .map(({ message }) => message)
    : [];

/** What the server says is wrong with a field; null where it says nothing of it. */
export function faultAt({ failure }: Form, field: FieldName): string | null {
  const said = failure === null ? [] : atField(failure, field);
  return said.length === 0 ? null : said.join(' ');
}

const FIELDS: readonly FieldName[] = [
  'code',
  'name',
  'standing',
  'days',
  'to',
  'scope',
  'value',
  'reason',
];

/** The id of a field’s control. */
export const fieldId = (field: FieldName): string => `field-${field}`;

/** A failure that is of no one field; null where there is none. */
export const wholeFailure = (form: Form): Failure | null =>
  FIELDS.some((field) => faultAt(form, field) !== null) ? null : form.failure;

/** Where the keyboard goes when a form came back: to the first field at fault, else to what is said. */
export function faultId(form: Form): string {
  const field = FIELDS.find((one) => faultAt(form, one) !== null);
  return field === undefined ? FOCUS.formFault : fieldId(field);
}
