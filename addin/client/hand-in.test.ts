import { describe, expect, it } from 'vitest';
import { makeHandIn, type Destination } from './hand-in';

const bodyFor = (destination: Destination): unknown =>
  JSON.parse(
    makeHandIn({
      key: 'k',
      person: 'p',
      sheet: { programme: 'sc-kis', version: '1.0.0', card: 'wniosek', instance: 'i' },
      destination,
      answers: { kis_nazwa: 'Klub' },
      now: new Date('2026-11-22T09:30:00Z'),
    }).body,
  );

describe('a hand-in that opens a case', () => {
  it('names the institution only where somebody has to say for which', () => {
    const cards = { wniosek: { kis_nazwa: 'Klub' } };
    expect(bodyFor({ kind: 'new-case' })).toEqual({ programme: 'sc-kis', cards });
    expect(bodyFor({ kind: 'new-case', institution: 'i-2' })).toEqual({
      programme: 'sc-kis',
      institution: 'i-2',
      cards,
    });
  });

  it('names none for a card of a case, which belongs to one already', () => {
    expect(bodyFor({ kind: 'case', caseId: 'C1', basedOn: null })).toEqual({
      answers: { kis_nazwa: 'Klub' },
    });
  });
});
