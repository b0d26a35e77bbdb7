import type { AnswerValue } from '../../../shared/card/answers';
import type { MergePart, PlacedRow } from '../../../shared/card/merge-part';
import { optionsOf, type Item } from '../../../shared/definition/programme';
import type { Language } from '../../../shared/messages/language';
import type { Texts } from '../texts';
import { saidAnswer } from './said';

/** A part as a person reads it. */
export interface PartWords {
  readonly label: string;
  readonly start: string;
  readonly mine: string;
  readonly theirs: string;
}

function answerWords(
  item: Item,
  value: AnswerValue,
  language: Language,
  { conflict }: Texts,
): string {
  if (Array.isArray(value) && value.length === 0) {
    return (item.kind === 'choices' ? item.none : undefined) ?? conflict.noneOfThese;
  }
  return saidAnswer(item, value, language) ?? conflict.blank;
}

/** The filled cells of a row, each after its column's label. */
function rowWords(
  item: Item,
  placed: PlacedRow | null,
  language: Language,
  { conflict }: Texts,
): string {
  if (placed === null || item.kind !== 'table') return conflict.noRow;
  return item.columns
    .flatMap((column) => {
      const said = saidAnswer(column, placed.row[column.id] ?? null, language);
      return said === null ? [] : [`${column.label}: ${said}`];
    })
    .join('; ');
}

/** What a part says at the start and on each side, as the sheet shows it. */
export function partWords(
  item: Item,
  part: MergePart,
  language: Language,
  texts: Texts,
): PartWords {
  const { conflict } = texts;
  const all = <TValue>(
    {
      base,
      mine,
      theirs,
    }: Readonly<Record<'mine' | 'theirs', TValue>> & {
      readonly base: TValue | undefined;
    },
    say: (value: TValue) => string,
  ): Omit<PartWords, 'label'> => ({
    start: base === undefined ? conflict.unknown : say(base),
    mine: say(mine),
    theirs: say(theirs),
  });
  switch (part.kind) {
    case 'answer':
      return {
        label: item.label,
        ...all(part, (value) => answerWords(item, value, language, texts)),
      };
    case 'option': {
      const option = optionsOf(item).find(({ id }) => id === part.option)?.label ?? part.option;
      const say = (picked: boolean): string => (picked ? conflict.picked : conflict.notPicked);
      return { label: conflict.option(item.label, option), ...all(part, say) };
    }
    case 'row': {
      const { number } = part.base ?? part.mine ?? {};
      return {
        label:
          number === undefined
            ? conflict.newRow(item.label)
            : conflict.row(item.label, part.mine?.number ?? number),
        ...all(part, (row) => rowWords(item, row, language, texts)),
      };
    }
  }
}
