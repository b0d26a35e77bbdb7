import { answerTo, type Answers } from '../../../shared/card/answers';
import type { ItemId } from '../../../shared/definition/expression';
import type { ProcessEvent } from '../../../shared/definition/process';
import type { Card, CardId, Programme, Role } from '../../../shared/definition/programme';
import type { Language } from '../../../shared/messages/language';
import type { CaseCard, CaseDetail } from '../../client/api';
import type { Mark } from '../../client/checklist-marks';
import { saidAnswer } from '../card/said';
import { stepNow } from '../case-process';
import type { Loadable } from '../state';
import type { Texts } from '../texts';

/** A formal check, item by item. */
export interface Checklist {
  readonly shown: boolean;
  readonly cards: Loadable<readonly CaseCard[]>;
  readonly marks: readonly Mark[];
}

export const UNCHECKED: Checklist = { shown: false, cards: { kind: 'idle' }, marks: [] };

/** The step by which a body asks for a completion. */
export interface Completion {
  readonly step: ProcessEvent;
  /** The datum that says what is to be completed. */
  readonly field: string;
  /** The cards that are to be handed in anew. */
  readonly cards: readonly Card[];
}

/** The request for a completion that a body may send now; null where there is none. */
export function completionFor(programme: Programme, of: CaseDetail, role: Role): Completion | null {
  for (const { event, by } of of.actions) {
    const step = by === role ? stepNow(programme, of, event) : undefined;
    const field = step?.data.find(({ kind, required }) => kind === 'long-text' && required);
    if (step === undefined || field === undefined || step.to === of.state) continue;
    const revised = programme.process.events
      .filter((one) => one.by === 'applicant' && one.from.includes(step.to))
      .flatMap((one) => one.revised ?? []);
    const cards = programme.cards.filter(({ id }) => revised.includes(id));
    if (cards.length > 0) return { step, field: field.id, cards };
  }
  return null;
}

const isAt = (mark: Mark, card: CardId, item: ItemId): boolean =>
  mark.card === card && mark.item === item;

export const markOf = (marks: readonly Mark[], card: CardId, item: ItemId): Mark | null =>
  marks.find((mark) => isAt(mark, card, item)) ?? null;

/** The marks with one more, or without the one that was there. */
export const toggled = (marks: readonly Mark[], card: CardId, item: ItemId): readonly Mark[] =>
  markOf(marks, card, item) === null
    ? [...marks, { card, item, remark: '' }]
    : marks.filter((mark) => !isAt(mark, card, item));

/** The marks with another remark at one of them. */
export const remarked = (marks: readonly Mark[], changed: Mark): readonly Mark[] =>
  marks.map((mark) => (isAt(mark, changed.card, changed.item) ? changed : mark));

/** An item to be checked: as it was answered, in words; null without an answer. */
export interface CheckedItem {
  readonly item: ItemId;
  readonly label: string;
  readonly said: string | null;
}

/** The items of a card to be checked, by section; what is asked only sometimes, where it was answered. */
export const checkedSections = (
  card: Card,
  answers: Answers,
  language: Language,
): readonly { readonly title: string; readonly items: readonly CheckedItem[] }[] =>
  card.sections.flatMap(({ title, items }) => {
    const checked = items.flatMap((item): readonly CheckedItem[] => {
      const said = saidAnswer(item, answerTo(answers, item.id), language);
      if (item.kind === 'info' || (said === null && item.applies !== undefined)) return [];
      return [{ item: item.id, label: item.label, said }];
    });
    return checked.length === 0 ? [] : [{ title, items: checked }];
  });

/** The text of the request, written from the marks in the order of the cards. */
export const requestText = (
  cards: readonly Card[],
  marks: readonly Mark[],
  { procedure }: Texts,
): string =>
  cards
    .flatMap((card) => {
      const lines = card.sections.flatMap(({ items }) =>
        items.flatMap(({ id, label }) => {
          const remark = markOf(marks, card.id, id)?.remark.trim();
          if (remark === undefined) return [];
          return [remark === '' ? label : `${label} – ${remark}`];
        }),
      );
      const numbered = lines.map((line, index) => `${index + 1}. ${line}`);
      return lines.length === 0 ? [] : [procedure.checklist.request(card.title), ...numbered];
    })
    .join('\n');
