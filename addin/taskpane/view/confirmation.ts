import { h, type PaneNode } from '../dom/node';
import { saidAnswers } from '../card/said';
import { FOCUS } from '../effect';
import { linkOf, renewedBySheet, type PaneState, type ReadCard } from '../state';
import type { Texts } from '../texts';
import { actions, button, fact, facts, fold, pageTitle, paragraph } from './parts';

function destination(state: PaneState, { sheet, reading }: ReadCard, texts: Texts): string {
  const { confirmation } = texts;
  const link = linkOf(state, sheet);
  if (link === null) {
    const handedIn = reading.receipt !== null && sheet.origin === 'original';
    if (handedIn) return confirmation.existing;
    const number = renewedBySheet(state, sheet);
    return number === null ? confirmation.newCase : texts.procedure.renewal.into(number);
  }
  return link.basedOn === null && link.receipt === null
    ? confirmation.first
    : confirmation.existing;
}

/** What is about to be sent, to the last answer, with the declaration that sending makes. */
export function confirmationView(
  state: PaneState,
  shown: ReadCard,
  texts: Texts,
): readonly PaneNode[] {
  const { confirmation } = texts;
  const { card, programme, check } = shown;
  const { person, language, work } = state;
  const said = saidAnswers(card, check.answers, language);
  const count = said.reduce((sum, { answers }) => sum + answers.length, 0);
  return [
    pageTitle(confirmation.title, FOCUS.confirmation),
    paragraph(confirmation.intro),
    facts(
      fact(texts.pages.card, `${card.title} (${programme.title})`),
      fact(confirmation.by, person === null ? '' : `${person.name}, ${person.institution}`),
      fact(confirmation.into, destination(state, shown, texts)),
    ),
    fold(
      'content',
      [h('span', { attributes: { class: 'summary-title' } }, confirmation.content(count))],
      false,
      ...said.map(({ title, answers }) =>
        h(
          'section',
          { key: title, attributes: { class: 'said-answers' } },
          h('h3', {}, title),
          h(
            'dl',
            {},
            answers.map(({ label, said: words }, index) => [
              h('dt', { key: `dt ${index}` }, label),
              h('dd', { key: `dd ${index}` }, words),
            ]),
          ),
        ),
      ),
    ),
    card.declaration === undefined
      ? []
      : h(
          'section',
          { key: 'declaration', attributes: { class: 'panel' } },
          h('h2', {}, confirmation.declaration),
          paragraph(card.declaration),
        ),
    actions(
      button(
        card.declaration === undefined ? confirmation.send : confirmation.sendDeclared,
        { kind: 'hand-in' },
        { primary: true, disabled: work !== null },
      ),
      button(texts.back, { kind: 'leave-confirmation' }),
    ),
  ].flat();
}
