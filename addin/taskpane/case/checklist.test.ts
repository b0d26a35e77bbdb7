/** The formal check: which items, which marks, and the request that is written from them. */
import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../../shared/testing/complete-application';
import { memoryStore } from '../../client/memory-store';
import { keepMarks, readMarks } from '../../client/checklist-marks';
import { caseDetail } from '../testing/case-detail';
import { textsIn } from '../texts';
import {
  checkedSections,
  completionFor,
  markOf,
  remarked,
  requestText,
  toggled,
} from './checklist';

const card = SC_KIS.cards.find(({ id }) => id === 'wniosek');
if (card === undefined) throw new Error('no application');
const asking = caseDetail({
  actions: [
    { event: 'deadline-extended', title: 'przedłużenie', by: 'certifier' },
    { event: 'completion-requested', title: 'wezwanie', by: 'certifier' },
  ],
});

describe('a request for a completion', () => {
  it('is the step after which the applicant hands cards in anew', () => {
    expect(completionFor(SC_KIS, asking, 'certifier')).toMatchObject({
      step: { id: 'completion-requested' },
      field: 'braki',
      cards: [{ id: 'wniosek' }],
    });
  });

  it('is nobody else’s, and none where it cannot be sent', () => {
    expect(completionFor(SC_KIS, asking, 'applicant')).toBeNull();
    expect(completionFor(SC_KIS, { ...asking, actions: [] }, 'certifier')).toBeNull();
  });

  it('is written from the marks in the order of the card, with the remarks', () => {
    const later = remarked(toggled([], 'wniosek', 'kadra_psycholog'), {
      card: 'wniosek',
      item: 'kadra_psycholog',
      remark: ' podać liczbę osób ',
    });
    const marks = toggled(later, 'wniosek', 'teryt');
    const lines = requestText([card], marks, textsIn('pl')).replaceAll('\u00A0', ' ').split('\n');
    expect(lines[0]).toBe(`Proszę uzupełnić lub poprawić na karcie „${card.title}”:`);
    expect(lines[1]).toMatch(/^1\. .*TERYT/);
    expect(lines[2]).toMatch(/^2\. Psycholog.* – podać liczbę osób$/);
    expect(lines).toHaveLength(3);
    expect(requestText([card], [], textsIn('pl'))).toBe('');
  });
});

describe('marks', () => {
  it('are put and taken away, and a remark goes with its mark', () => {
    const marked = toggled([], 'wniosek', 'teryt');
    expect(markOf(marked, 'wniosek', 'teryt')).toEqual({
      card: 'wniosek',
      item: 'teryt',
      remark: '',
    });
    expect(toggled(marked, 'wniosek', 'teryt')).toEqual([]);
    expect(remarked([], { card: 'wniosek', item: 'teryt', remark: 'x' })).toEqual([]);
  });

  it('stay on the device for the person and the case until none is left', async () => {
    const store = memoryStore();
    const mine = { person: 'certyfikujacy', caseId: 'C1' };
    const marks = toggled([], 'wniosek', 'teryt');
    await keepMarks(store, mine, marks);
    expect(await readMarks(store, mine)).toEqual(marks);
    expect(await readMarks(store, { ...mine, person: 'audytor' })).toEqual([]);
    expect(await readMarks(store, { ...mine, caseId: 'C2' })).toEqual([]);
    await keepMarks(store, mine, []);
    expect(await store.list('checklist ')).toEqual([]);
  });
});

describe('the items to be checked', () => {
  const items = (answers: Readonly<Record<string, never>> | typeof COMPLETE_APPLICATION) =>
    checkedSections(card, answers, 'pl').flatMap((section) => section.items);

  it('have their answers as they were handed in', () => {
    const psychologist = items(COMPLETE_APPLICATION).find(({ item }) => item === 'kadra_psycholog');
    expect(psychologist?.said).toMatch(/^\d+/);
  });

  it('include what was left empty, not what may not have been asked', () => {
    const blank = items({});
    expect(blank.every(({ said }) => said === null)).toBe(true);
    expect(blank.map(({ item }) => item)).toContain('teryt');
    // Asked only where access is needed.
    expect(blank.map(({ item }) => item)).not.toContain('lokal_dostepnosc');
  });
});
