/** A sheet with the application of SC KIS, as the workbook tells of it, for tests. */
import type { CardReading, CardSheet } from '../../workbook/port';

export const SHEET: CardSheet = {
  id: '{1}',
  name: 'Wniosek',
  identity: { programme: 'sc-kis', version: '1.0.0', card: 'wniosek', instance: 'i1' },
  origin: 'original',
};

/** The sheet read, with nothing that is amiss. */
export const reading = (answers: Readonly<Record<string, unknown>>): CardReading => ({
  sheet: SHEET,
  answers,
  cells: new Map(),
  faults: [],
  damage: [],
  linked: new Set(),
  changed: new Set(),
  tables: new Map(),
  receipt: null,
});
