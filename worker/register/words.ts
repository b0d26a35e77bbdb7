import { foldedWords } from '../../shared/territory/fold';
import { voivodeshipById } from '../../shared/territory/voivodeships';
import type { RegisterLine } from '../store/register-log';

/** The words by which a line is found: names, place, voivodeship and the parts of its number. */
export const searchWords = (line: RegisterLine, number: string): readonly string[] =>
  foldedWords(
    [
      line.holder,
      line.institution,
      line.place,
      voivodeshipById(line.voivodeship)?.label ?? '',
      number,
    ].join(' '),
  );
