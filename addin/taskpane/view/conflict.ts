import { answerTo, type Answers } from '../../../shared/card/answers';
import { canonicalJson } from '../../../shared/definition/hash';
import { validateCard } from '../../../shared/card/validate';
import { itemsOf } from '../../../shared/definition/programme';
import { saidAnswer } from '../card/said';
import { h, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { Conflict, PaneState, ReadCard } from '../state';
import type { Texts } from '../texts';
import { moment } from './moment';
import { actions, button, panel, paragraph } from './parts';

/** What stands in the case beside what stands on the sheet, where they differ; the choice is made here. */
export function conflictPanel(
  { current, caseId }: Conflict,
  state: PaneState,
  { card, check }: ReadCard,
  texts: Texts,
): readonly PaneNode[] {
  const { conflict } = texts;
  const { language, today } = state;
  const theirs: Answers = validateCard(card, current.answers, { today, language }).answers;
  const differing = itemsOf(card).filter(
    ({ id, from }) =>
      from === undefined &&
      canonicalJson(answerTo(theirs, id)) !== canonicalJson(answerTo(check.answers, id)),
  );
  const when = moment(current.accepted_at, language);
  const body = differing.length === 0 ? conflict.same : conflict.body;
  const said = (of: Answers, item: (typeof differing)[number]): string =>
    saidAnswer(item, answerTo(of, item.id), language) ?? conflict.blank;
  return [
    panel(
      'conflict',
      conflict.title,
      FOCUS.conflict,
      paragraph(body(current.revision, when)),
      h(
        'ul',
        { attributes: { class: 'differences' } },
        differing.map((item) =>
          h(
            'li',
            { key: item.id },
            h('span', { attributes: { class: 'label' } }, item.label),
            h('span', {}, `${conflict.theirs}: ${said(theirs, item)}`),
            h('span', {}, `${conflict.yours}: ${said(check.answers, item)}`),
          ),
        ),
      ),
      actions(
        button(conflict.over, { kind: 'hand-in-over' }, { primary: true }),
        button(conflict.take, { kind: 'open-case', id: caseId }),
        button(conflict.leave, { kind: 'leave-confirmation' }, { quiet: true }),
      ),
    ),
  ];
}
