/** What the pane says of a case: what was recorded, what a decision rests on, what is due first. */
import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import type { CaseSummary, RegisterEntry } from '../../client/api';
import { BASIS, caseDetail, caseEvent } from '../testing/case-detail';
import { textsIn } from '../texts';
import { caseGroups } from './case-groups';
import { appealedDecision, basisOf, saidResults } from './decision';
import { applicationOf, renewalOffer } from './renewal';
import { isException, saidData } from './said-event';

const plain = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;

describe('what a step recorded', () => {
  const said = (event: string, data: Readonly<Record<string, unknown>>) =>
    saidData(SC_KIS.process, { event, data }, 'pl').map(({ label, said: words }) => [
      plain(label),
      plain(words),
    ]);

  it('stands under the labels of its fields, days as people write them', () => {
    expect(
      said('completion-requested', { do_kiedy: '2026-12-07', braki: 'Brak kodu.', basis: BASIS }),
    ).toEqual([
      ['Co trzeba uzupełnić', 'Brak kodu.'],
      ['Termin uzupełnienia', '7.12.2026'],
    ]);
  });

  it('has a declaration as it was confirmed, and nothing for what was left empty', () => {
    expect(said('audit-started', { brak_konfliktu: 'Oświadczam, że nie zachodzi.' })).toEqual([
      [null, 'Oświadczam, że nie zachodzi.'],
    ]);
    expect(said('admitted', { uwagi: '' })).toEqual([]);
    expect(said('card-handed-in', { card: 'wniosek', revision: 2 })).toEqual([]);
  });

  it('is an exception where the case stays and gets another time', () => {
    const exception = (event: string) => isException(SC_KIS.process, event);
    expect(['deadline-extended', 'completion-requested', 'delivered'].map(exception)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a decision', () => {
  const refused = caseEvent({
    version: 5,
    event: 'refused',
    by: 'certifier',
    data: { basis: BASIS },
  });

  it('is the last one that is not the appeal body’s', () => {
    const assessed = caseEvent({ version: 3, by: 'certifier', data: { basis: BASIS } });
    const upheld = caseEvent({ version: 7, by: 'appeal-body', data: { basis: BASIS } });
    const events = [caseEvent({}), assessed, refused, caseEvent({ version: 6 }), upheld];
    expect(appealedDecision(caseDetail({ events }))?.version).toBe(5);
    expect(appealedDecision(caseDetail())).toBeNull();
  });

  it('has a basis only in the shape that the server writes', () => {
    expect(basisOf(refused)?.revisions['wniosek']?.revision).toBe(2);
    expect(basisOf({ data: { basis: 'wniosek' } })).toBeNull();
    expect(basisOf({ data: {} })).toBeNull();
  });

  it('says its key results, requirements that do not apply left out of the count', () => {
    const basis = basisOf(refused);
    if (basis === null) throw new Error('no basis');
    const [results, ...others] = saidResults(SC_KIS, basis, 'pl', textsIn('pl'));
    expect(others).toEqual([]);
    expect(results?.title).toBe('Karta standardu KIS');
    expect(results?.lines.map(plain)).toContain('Spełnione wymagania: 1 z 2');
    expect(results?.lines.map(plain).join('; ')).toContain('50');
  });
});

describe('a renewal', () => {
  const entry = (status: RegisterEntry['status'], until: string | null): RegisterEntry => ({
    number: 'KIS/06/2026/0001',
    programme: SC_KIS.id,
    version: SC_KIS.version,
    kind: 'certificate',
    holder: 'Klub',
    institution: 'Stowarzyszenie HUMANUS',
    place: 'Janów Lubelski',
    voivodeship: 'lubelskie',
    issued: '2026-01-31',
    valid_from: '2026-01-31',
    valid_until: until,
    status,
    level: null,
    details: [],
    history: [],
  });
  const detail = caseDetail({ closed: true, certificate: 'KIS/06/2026/0001' });
  const offer = (today: string, of = entry('valid', '2029-08-31'), cases: CaseSummary[] = []) =>
    renewalOffer(SC_KIS, { detail, entry: of, cases, today });

  it('is offered from six months before the end to three after it', () => {
    // Six months before 31 August is the last day of February.
    expect(offer('2029-02-27')).toEqual({ kind: 'not-yet', from: '2029-02-28' });
    expect(offer('2029-02-28')).toEqual({ kind: 'open', until: '2029-11-30' });
    expect(offer('2029-11-30', entry('expired', '2029-08-31'))?.kind).toBe('open');
    expect(offer('2029-12-01', entry('expired', '2029-08-31'))).toBeNull();
  });

  it('is not offered for what was taken away or never ends, nor twice', () => {
    expect(offer('2029-06-01', entry('withdrawn', '2029-08-31'))).toBeNull();
    expect(offer('2029-06-01', entry('valid', null))).toBeNull();
    const asked = caseDetail({ renews: 'KIS/06/2026/0001' });
    expect(offer('2029-06-01', undefined, [asked])).toEqual({ kind: 'under-way' });
    expect(offer('2029-06-01', undefined, [{ ...asked, closed: true }])?.kind).toBe('open');
  });

  it('begins with the card that opens a case', () => {
    expect(applicationOf(SC_KIS)?.id).toBe('wniosek');
  });
});

describe('a body’s list', () => {
  const due = (id: string, day: string | null, change: Partial<CaseSummary> = {}): CaseSummary =>
    caseDetail({ id, due: day, ...change });
  const groups = (...cases: readonly CaseSummary[]) =>
    caseGroups(cases, '2026-11-22', ({ state }) => state).map(({ group, cases: found }) => [
      group,
      found.map(({ id }) => id).join(' '),
    ]);

  it('has what is overdue first, then what is due within seven days, today included', () => {
    expect(
      groups(
        due('next', '2026-11-30'),
        due('today', '2026-11-22'),
        due('late', '2026-11-21'),
        due('open', null),
        due('seventh', '2026-11-29'),
        due('later', '2026-11-01'),
        due('ended', '2026-11-01', { closed: true }),
      ),
    ).toEqual([
      ['late', 'later late'],
      ['soon', 'today seventh'],
      ['rest', 'next open'],
      ['closed', 'ended'],
    ]);
  });

  it('keeps cases of one stage together on the same day', () => {
    expect(
      groups(
        due('b', '2026-12-24', { state: 'decision' }),
        due('a', '2026-12-24', { state: 'audit' }),
        due('c', '2026-12-24', { state: 'decision' }),
      ),
    ).toEqual([['rest', 'a b c']]);
    expect(groups()).toEqual([]);
  });
});
