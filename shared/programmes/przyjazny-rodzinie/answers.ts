/** The answers to a criterion, and the items that ask for one or show it on another card. */
import type { CardId, ChoiceItem, Option, TextItem } from '../../definition/programme';
import type { Criterion } from './areas';

const ANSWER_OPTIONS: readonly Option[] = [
  { id: 'tak', label: 'Tak', points: 2, origin: 'proposal' },
  { id: 'czesciowo', label: 'Częściowo', points: 1, origin: 'proposal' },
  { id: 'nie', label: 'Nie', points: 0, origin: 'proposal' },
];

/** Most points of a criterion. */
export const FULL_POINTS = 2;

/** How far a criterion is met. */
export const criterionItem = ({ id, name, partly }: Criterion): ChoiceItem => ({
  id,
  kind: 'choice',
  label: name,
  help: `Częściowo: ${partly}`,
  required: true,
  origin: 'proposal',
  options: ANSWER_OPTIONS,
});

export const evidenceId = ({ id }: Criterion): string => `${id}_dowod`;

/** What proves the answer: a document with its number and date, or a link. */
export const evidenceItem = (criterion: Criterion): TextItem => ({
  id: evidenceId(criterion),
  kind: 'text',
  label: `${criterion.name} – dowód`,
  help: criterion.evidence,
  required: false,
  origin: 'proposal',
  max: 500,
});

/** The same item where its value comes from another card; what it needs is checked there. */
export const taken = <TItem extends ChoiceItem | TextItem>(item: TItem, from: CardId): TItem => ({
  ...item,
  from,
});
