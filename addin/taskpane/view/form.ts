import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { Message } from '../message';
import { faultAt, fieldId, fieldOf, isFilled, wholeFailure } from '../people/form';
import { peopleTexts } from '../people/texts';
import type { FieldName, Form } from '../people/state';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { actions, button, panel } from './parts';
import { failureWords } from './words';

const filling = (field: FieldName) => ({
  input: (value: string): Message => ({ kind: 'fill-field', field, value }),
});

/** A control with its label, and what is wrong with it, told to screen readers as well. */
function labelled(
  form: Form,
  field: FieldName,
  label: string,
  /** What is wrong, where the server's own words would say too little. */
  wrong: string | null,
  control: (attributes: Readonly<Record<string, string | boolean | null>>) => ElementNode,
): ElementNode {
  const id = fieldId(field);
  const said = faultAt(form, field);
  const fault = said === null ? null : (wrong ?? said);
  const faultId = `${id}-fault`;
  return h(
    'div',
    { key: field, attributes: { class: 'field' } },
    h('label', { attributes: { for: id } }, label),
    control({
      id,
      'aria-invalid': fault === null ? null : 'true',
      'aria-describedby': fault === null ? null : faultId,
    }),
    fault === null
      ? null
      : h(
          'p',
          { key: 'fault', attributes: { id: faultId, class: 'fault' } },
          h('span', { attributes: { 'aria-hidden': 'true' } }, '✗ '),
          fault,
        ),
  );
}

export interface TextLook {
  readonly maxlength?: string;
  /** A whole number between these. */
  readonly between?: readonly [number, number];
  /** Says what is wrong, where the server's own words would say too little. */
  readonly wrong?: string;
}

/** A line of text, or a number. */
export const textField = (
  form: Form,
  field: FieldName,
  label: string,
  { maxlength = '200', between, wrong }: TextLook = {},
): ElementNode =>
  labelled(form, field, label, wrong ?? null, (attributes) =>
    h('input', {
      value: fieldOf(form, field),
      on: filling(field),
      attributes: {
        ...attributes,
        autocomplete: 'off',
        required: true,
        ...(between === undefined
          ? { type: 'text', maxlength }
          : { type: 'number', min: String(between[0]), max: String(between[1]), step: '1' }),
      },
    }),
  );

/** One of several. */
export const choiceField = (
  form: Form,
  field: FieldName,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
): ElementNode =>
  labelled(form, field, label, null, (attributes) =>
    h(
      'select',
      { value: fieldOf(form, field), on: filling(field), attributes },
      options.map(([value, words]) => h('option', { attributes: { value } }, words)),
    ),
  );

/** Why a form came back, where that is of no one field. */
function fault(form: Form, state: PaneState, texts: Texts): PaneNode | null {
  const failure = wholeFailure(form);
  if (failure === null) return null;
  const words =
    failure.kind === 'conflict'
      ? peopleTexts(state.language).movedOn
      : failureWords(failure, texts);
  return h(
    'p',
    { key: 'fault', attributes: { id: FOCUS.formFault, class: 'fault', tabindex: '-1' } },
    h('span', { attributes: { 'aria-hidden': 'true' } }, '✗ '),
    words,
  );
}

export interface FormWords {
  readonly title: string;
  readonly send: string;
  /** Whether what is beside the fields lets it be sent; it does when not said. */
  readonly ready?: boolean;
}

/** A form to be filled and sent; what it does is said before. */
export const formPanel = (
  form: Form,
  { title, send, ready = true }: FormWords,
  state: PaneState,
  texts: Texts,
  ...content: readonly (PaneNode | null)[]
): PaneNode =>
  panel(
    `form ${form.task.kind}`,
    title,
    FOCUS.form,
    ...content,
    fault(form, state, texts),
    actions(
      button(
        send,
        { kind: 'send-form' },
        {
          primary: true,
          disabled: !ready || !isFilled(form) || state.work !== null,
          id: 'send-form',
        },
      ),
      button(texts.back, { kind: 'leave-form' }, { id: 'leave-form' }),
    ),
  );
