import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Card, Programme } from '../definition/programme';
import { SIXTH_PROGRAMME } from '../testing/sixth-programme';
import { programmesOf } from './catalogue';
import { checkPublished, lockSchema, publish } from './published';
import file from './published.json';
import { PROGRAMMES } from '.';

const [application, assessment] = SIXTH_PROGRAMME.cards;
if (application === undefined || assessment === undefined) throw new Error('no cards');
const lock = publish([], programmesOf([SIXTH_PROGRAMME]));
const faults = (...changed: readonly Programme[]) => checkPublished(lock, programmesOf(changed));
const withCards = (...cards: readonly Card[]): Programme => ({ ...SIXTH_PROGRAMME, cards });

describe('the lock of published versions', () => {
  it('holds: what is published is as it was', () => {
    expect(checkPublished(v.parse(lockSchema, file), programmesOf(PROGRAMMES))).toEqual([]);
  });

  it('says nothing of versions that are as they were, and of drafts', () => {
    expect(faults(SIXTH_PROGRAMME)).toEqual([]);
    expect(faults(SIXTH_PROGRAMME, { ...SIXTH_PROGRAMME, version: '1.1.0', title: 'x' })).toEqual(
      [],
    );
    expect(v.is(lockSchema, JSON.parse(JSON.stringify(lock)))).toBe(true);
  });

  it.each<[string, Programme, string]>([
    [
      'a word',
      withCards({ ...application, purpose: 'x' }, assessment),
      'the card "wniosek-biblioteki" says something else (what it computes is the same)',
    ],
    [
      'a rule',
      withCards(application, { ...assessment, rules: assessment.rules.slice(0, 1) }),
      'the card "ocena-biblioteki" computes something else',
    ],
    ['a card less', withCards(application), 'the card "ocena-biblioteki" is gone'],
    [
      'a card more',
      withCards(application, assessment, { ...application, id: 'druga' }),
      'the card "druga" is new',
    ],
    [
      'a deadline',
      {
        ...SIXTH_PROGRAMME,
        process: { ...SIXTH_PROGRAMME.process, states: SIXTH_PROGRAMME.process.states.slice(1) },
      },
      'the process is another',
    ],
    ['the number', { ...SIXTH_PROGRAMME, number: 'X/{serial}' }, 'number'],
  ])('names %s that changed, and what to do', (_, changed, words) => {
    const [fault = '', ...more] = faults(changed);
    expect(more).toEqual([]);
    expect(fault).toContain(`przyjazna-biblioteka 1.0.0 is published and has changed: `);
    expect(fault).toContain(words);
    expect(fault).toContain('new version');
    expect(() => publish(lock, programmesOf([changed]))).toThrow(words);
  });

  it('misses a version that cases stand on', () => {
    const newer = { ...SIXTH_PROGRAMME, version: '2.0.0' };
    expect(faults(newer)).toEqual([expect.stringContaining('1.0.0 is published and is gone')]);
    const both = publish(lock, programmesOf([SIXTH_PROGRAMME, newer]));
    expect(both.map(({ version }) => version)).toEqual(['1.0.0', '2.0.0']);
    expect(both[0]).toBe(lock[0]);
  });
});
