import type { EventField, ProcessEvent, Programme } from '../../../shared/definition/programme';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { stateById } from '../../../shared/process/machine';
import { FOCUS } from '../effect';
import type { PaneState, StepDraft } from '../state';
import type { Texts } from '../texts';
import { actions, button, panel, paragraph } from './parts';

function field(of: EventField, draft: StepDraft, today: string, texts: Texts): ElementNode {
  const id = `datum-${of.id}`;
  const label = of.required ? of.label : `${of.label} (${texts.case.optional})`;
  const common = {
    value: draft.data[of.id] ?? '',
    on: {
      input: (value: string) => ({ kind: 'step-datum', field: of.id, value }) as const,
    },
  };
  const control =
    of.kind === 'long-text'
      ? h('textarea', {
          ...common,
          attributes: { id, rows: '3', maxlength: '10000', required: of.required },
        })
      : h('input', {
          ...common,
          attributes: {
            id,
            type: of.kind,
            maxlength: of.kind === 'text' ? '500' : null,
            max: of.kind === 'date' ? today : null,
            required: of.required,
          },
        });
  return h(
    'div',
    { key: of.id, attributes: { class: 'field' } },
    h('label', { attributes: { for: id } }, label),
    control,
  );
}

/** A step with its data, to be confirmed: what it does is said before it is done. */
export function stepPanel(
  state: PaneState,
  programme: Programme,
  event: ProcessEvent,
  draft: StepDraft,
  texts: Texts,
): PaneNode {
  const to = stateById(programme.process, event.to)?.title ?? event.to;
  const complete = event.data.every(
    ({ id, required }) => !required || (draft.data[id] ?? '').trim() !== '',
  );
  return panel(
    `step ${event.id}`,
    texts.case.confirmTitle(event.title),
    FOCUS.step,
    paragraph(texts.case.confirmBody(to)),
    event.effect === 'register'
      ? paragraph(texts.case.confirmRegister[programme.validity.kind])
      : null,
    event.data.map((one) => field(one, draft, state.today, texts)),
    actions(
      button(
        texts.case.confirm,
        { kind: 'take-step' },
        { primary: true, disabled: !complete || state.work !== null },
      ),
      button(texts.back, { kind: 'leave-step' }),
    ),
  );
}
