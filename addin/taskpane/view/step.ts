import type { EventField, ProcessEvent } from '../../../shared/definition/process';
import type { Programme } from '../../../shared/definition/programme';
import { addDays } from '../../../shared/process/days';
import { stateById } from '../../../shared/process/standing';
import type { CaseDetail } from '../../client/api';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { Message } from '../message';
import type { PaneState, StepDraft } from '../state';
import { CONFIRMED, datumOf, isComplete } from '../step-data';
import type { Texts } from '../texts';
import { actions, button, panel, paragraph } from './parts';

const typing = (field: EventField) => ({
  input: (value: string): Message => ({ kind: 'step-datum', field: field.id, value }),
});

/** Characters of a line in the narrowest pane. */
const LINE = 30;

/** Room for what stands in a long text, within bounds. */
function rowsFor(text: string): string {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / LINE)));
  const sum = lines.reduce((total, one) => total + one, 0);
  return String(Math.min(12, Math.max(3, sum)));
}

function control(field: EventField, draft: StepDraft, today: string, texts: Texts): ElementNode {
  const id = `datum-${field.id}`;
  const common = { value: datumOf(field, draft, today), on: typing(field) };
  const required = field.required;
  switch (field.kind) {
    case 'long-text':
      return h('textarea', {
        ...common,
        attributes: { id, rows: rowsFor(common.value), maxlength: '10000', required },
      });
    case 'choice':
      return h(
        'select',
        { ...common, attributes: { id, required } },
        h('option', { attributes: { value: '' } }, texts.case.choose),
        field.options.map((option) =>
          h('option', { attributes: { value: option.id } }, option.label),
        ),
      );
    case 'date':
      return h('input', { ...common, attributes: { id, type: 'date', max: today, required } });
    case 'coming-date': {
      const min = addDays(today, field.ahead);
      return h('input', { ...common, attributes: { id, type: 'date', min, required } });
    }
    default:
      return h('input', {
        ...common,
        attributes: { id, type: 'text', maxlength: '500', required },
      });
  }
}

function declaration(field: EventField, draft: StepDraft): ElementNode {
  const id = `datum-${field.id}`;
  const confirmed = draft.data[field.id] === CONFIRMED;
  const value = confirmed ? '' : CONFIRMED;
  return h(
    'div',
    { key: field.id, attributes: { class: 'field declaration' } },
    h('input', {
      attributes: { id, type: 'checkbox', required: true, checked: confirmed },
      on: { click: { kind: 'step-datum', field: field.id, value } },
    }),
    h('label', { attributes: { for: id } }, field.label),
  );
}

function labelled(field: EventField, draft: StepDraft, today: string, texts: Texts): ElementNode {
  if (field.kind === 'declaration') return declaration(field, draft);
  const label = field.required ? field.label : `${field.label} (${texts.case.optional})`;
  return h(
    'div',
    { key: field.id, attributes: { class: 'field' } },
    h('label', { attributes: { for: `datum-${field.id}` } }, label),
    control(field, draft, today, texts),
  );
}

/** What the register will say after the step; nothing for a step that it is not told of. */
function effectWords({ effect }: ProcessEvent, { validity }: Programme, { case: words }: Texts) {
  if (effect === undefined) return null;
  return paragraph(
    effect === 'issue' ? words.confirmRegister[validity.kind] : words.confirmEffect[effect],
  );
}

/** A step with its data, to be confirmed: what it does is said before it is done. */
export function stepPanel(
  state: PaneState,
  programme: Programme,
  of: CaseDetail,
  step: ProcessEvent,
  draft: StepDraft,
  texts: Texts,
): PaneNode {
  const { today } = state;
  const to = stateById(programme.process, step.to)?.title ?? step.to;
  return panel(
    `step ${step.id}`,
    texts.case.confirmTitle(step.title),
    FOCUS.step,
    paragraph(step.to === of.state ? texts.case.confirmStays : texts.case.confirmBody(to)),
    effectWords(step, programme, texts),
    step.decides === true ? paragraph(texts.case.confirmDecides) : null,
    step.data.map((field) => labelled(field, draft, today, texts)),
    actions(
      button(
        texts.case.confirm,
        { kind: 'take-step' },
        { primary: true, disabled: !isComplete(step, draft, today) || state.work !== null },
      ),
      button(texts.back, { kind: 'leave-step' }),
    ),
  );
}
