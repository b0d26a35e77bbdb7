import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { KARTA_AUDYTU } from '../../../shared/programmes/sc-kis/karta-audytu';
import type { CaseEvent } from '../../client/api';
import type { CardSheet } from '../../workbook/port';
import { initialState, type PaneState } from '../state';
import { caseDetail, caseEvent } from '../testing/case-detail';
import { update } from '../update';
import { checkReading } from './check';
import { erasedFor } from './erased';

const SHEET: CardSheet = {
  id: '{1}',
  name: 'Karta audytu',
  identity: { programme: 'sc-kis', version: SC_KIS.version, card: 'karta-audytu', instance: 'i1' },
  origin: 'original',
};
const erasure = (...items: readonly string[]): CaseEvent =>
  caseEvent({
    version: 2,
    event: 'personal-erased',
    data: { items: items.map((item) => ({ card: 'wniosek', item })) },
  });
/** A pane that shows a case, with the sheet linked to a case of an id. */
function pane(linked: string, ...events: readonly CaseEvent[]): PaneState {
  const link = { caseId: linked, basedOn: null, receipt: null, receiptWritten: false };
  const started: PaneState = {
    ...initialState('pl', '2026-11-22', true),
    links: [{ instance: 'i1', ...link }],
  };
  const value = caseDetail({ events: [caseEvent({}), ...events] });
  const opened = update(started, { kind: 'open-case', id: value.id }).state;
  const outcome = { ok: true, value, etag: null } as const;
  return update(opened, { kind: 'case-read', id: value.id, outcome }).state;
}

describe('what was erased in a case', () => {
  const lacking = (state: PaneState): readonly string[] =>
    checkReading(
      KARTA_AUDYTU,
      { answers: {} },
      { today: '2026-11-22', language: 'pl', erased: erasedFor(state, SHEET, KARTA_AUDYTU) },
    ).issues.map(({ item }) => item);

  it('is asked of nobody on the cards that take it', () => {
    const before = lacking(pane('C1'));
    const after = lacking(pane('C1', erasure('kierownik_imie_nazwisko', 'kierownik_kontakt')));
    expect(before).toContain('kierownik_imie_nazwisko');
    expect(before.filter((item) => !after.includes(item))).toEqual([
      'kierownik_imie_nazwisko',
      'kierownik_kontakt',
    ]);
  });

  it('says nothing of a sheet of another case', () => {
    const erased = erasure('kierownik_imie_nazwisko');
    expect(lacking(pane('C2', erased))).toEqual(lacking(pane('C1')));
  });
});
