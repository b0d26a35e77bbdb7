/** Options that the forms of several programmes share. */
import type { Option } from '../definition/programme';
import { VOIVODESHIPS } from '../territory/voivodeships';

export const YES_NO: readonly Option[] = [
  { id: 'tak', label: 'Tak', origin: 'source' },
  { id: 'nie', label: 'Nie', origin: 'source' },
];

export const VOIVODESHIP_OPTIONS: readonly Option[] = VOIVODESHIPS.map(({ id, label }) => ({
  id,
  label,
  origin: 'source',
}));
