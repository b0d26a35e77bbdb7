import { answerTo, type Answers } from '../../shared/card/answers';
import type { Issue } from '../../shared/card/validate';
import type { CaseKind } from '../../shared/definition/process';
import { itemsOf, type Card, type Programme } from '../../shared/definition/programme';
import { issueMessage, type IssueDetail } from '../../shared/messages/issues';
import type { Language } from '../../shared/messages/language';
import type { CaseRecord } from '../store/cases';
import { kindOf } from './case-standing';

/** What is settled of a case, whatever its cards say. */
export interface SettledCase {
  readonly kind: CaseKind;
  /** Where it is decided; empty where that is of no account. */
  readonly voivodeship: string;
}

/** What is settled of a case that is open. */
export const settled = (record: Pick<CaseRecord, 'renews' | 'voivodeship'>): SettledCase => ({
  kind: kindOf(record),
  voivodeship: record.voivodeship,
});

/**
 * What a card says against the case that it is handed in to: another voivodeship, by which others
 * would have to decide, or another kind of case.
 *
 * @param answers with those that the card takes from others.
 */
export function issuesInCase(
  { register }: Programme,
  card: Card,
  answers: Answers,
  { kind, voivodeship }: SettledCase,
  language: Language,
): readonly Issue[] {
  const issueOf = (item: string, detail: IssueDetail): Issue => ({
    card: card.id,
    item,
    code: detail.code,
    message: issueMessage(detail)[language],
  });
  return itemsOf(card).flatMap((item): readonly Issue[] => {
    const answer = answerTo(answers, item.id);
    if (answer === null) return [];
    const decides = card.id === register.card && item.id === register.voivodeship;
    if (decides && voivodeship !== '' && answer !== voivodeship) {
      return [issueOf(item.id, { code: 'other-voivodeship' })];
    }
    if (item.kind !== 'choice' || item.ofKind === undefined) return [];
    const right = item.options.find(({ id }) => id === item.ofKind?.[kind]);
    return right === undefined || answer === right.id
      ? []
      : [issueOf(item.id, { code: 'other-case-kind', option: right.label })];
  });
}
