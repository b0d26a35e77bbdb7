import type { Text } from '../../../shared/messages/language';
import type { RowsPut } from '../../workbook/port';
import type { RowsPlace } from './file-rows';
import { fileTextsIn, type FileTexts } from './file-texts';

interface SaidPut {
  readonly message: Text;
  /** Nothing is left to be looked at. */
  readonly clean: boolean;
}

/** What came of putting rows into a table, in every language. */
export function saidPut({ match, read, count }: RowsPlace, outcome: RowsPut['kind']): SaidPut {
  const left = count - read.rows.length;
  const faults = read.faults.filter(({ kind }) => kind === 'cell').length;
  const words = ({ rows }: FileTexts): string =>
    outcome === 'put'
      ? rows.put(read.rows.length, match.table.label, left, faults)
      : rows.notPut[outcome];
  return {
    message: { pl: words(fileTextsIn('pl')), en: words(fileTextsIn('en')) },
    clean: outcome === 'put' && left + faults === 0,
  };
}
