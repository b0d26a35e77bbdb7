import { answered, any, beginsWith, not } from '../definition/expressions';
import type { Check } from '../definition/programme';
import { VOIVODESHIPS } from '../territory/voivodeships';

/** The items `teryt` and `wojewodztwo` of a card name one voivodeship: a code begins with its number. */
export const TERYT_CHECK: Check = {
  id: 'teryt_wojewodztwo',
  expression: any(
    not(answered('teryt')),
    not(answered('wojewodztwo')),
    beginsWith(
      'teryt',
      'wojewodztwo',
      Object.fromEntries(VOIVODESHIPS.map(({ id, code }) => [id, code])),
    ),
  ),
  message: 'Popraw kod TERYT albo województwo: dwie pierwsze cyfry kodu oznaczają województwo.',
  item: 'teryt',
  origin: 'proposal',
};
