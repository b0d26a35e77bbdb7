/** Decisions rest on what the cards hold now, not on what they held when another was filled. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { FILLED_CARDS } from '../../shared/testing/filled-cards';
import type { Caller } from '../auth/caller';
import { inProcess, type Answer } from '../local/demonstration/in-process';
import { bodyOf, caseAt, NOW, putCard, STANDARD_CARD, take } from '../testing/journey';
import { APPLICANT, CERTIFIER, person } from '../testing/people';
import { testEnv } from '../testing/test-env';

const TEAM = person('certifier', 'team of certifiers');
const DAY = '2026-11-22';

async function handIn(id: string, card: string, answers: Answers, caller: Caller) {
  const read = await inProcess(testEnv, NOW, caller)('GET', `/api/v1/cases/${id}/cards/${card}`);
  const tag = read.headers.get('ETag');
  const headers = tag === null ? { 'If-None-Match': '*' } : { 'If-Match': tag };
  const put = await putCard(id, card, answers, caller, headers);
  expect([card, put.status, bodyOf(put)['issues']]).toEqual([
    card,
    tag === null ? 201 : 200,
    undefined,
  ]);
}
const outcome = (answer: Answer): readonly unknown[] => {
  const { type, cards, state } = bodyOf(answer);
  return [answer.status, typeof type === 'string' ? type.split('#')[1] : state, cards];
};
const basisOf = async (id: string, caller: Caller) => {
  const read = await inProcess(testEnv, NOW, caller)('GET', `/api/v1/cases/${id}`);
  const events = bodyOf(read)['events'] as readonly { readonly data: Record<string, unknown> }[];
  return events.at(-1)?.data['basis'];
};

describe('a card that rests on an earlier revision', () => {
  it('of the application holds up the assessment until somebody has looked at it again', async () => {
    const id = await caseAt('submitted');
    await handIn(id, 'karta-standardu', STANDARD_CARD, CERTIFIER);
    await take(id, 'completion-requested', CERTIFIER);
    const worse = { ...COMPLETE_APPLICATION, kadra_psycholog: 0, lokal_sanitarne: 'nie' };
    await handIn(id, 'wniosek', worse, APPLICANT);
    await take(id, 'completed', APPLICANT);
    await take(id, 'admitted', CERTIFIER);
    const held = [409, 'cards-outdated', ['karta-standardu']];
    expect(outcome(await take(id, 'assessed-positive', CERTIFIER))).toEqual(held);
    expect(outcome(await take(id, 'refused', CERTIFIER))).toEqual(held);
    await handIn(id, 'karta-standardu', STANDARD_CARD, CERTIFIER);
    expect(outcome(await take(id, 'refused', CERTIFIER))).toEqual([200, 'refused', undefined]);
    // Two of the 22 requirements are lost: 20 / 22 = 90.909… %.
    expect(await basisOf(id, CERTIFIER)).toMatchObject({
      revisions: { 'wniosek': { revision: 2 }, 'karta-standardu': { revision: 2 } },
      scores: {
        'karta-standardu': {
          from: { wniosek: 2 },
          results: {
            minimalny_standard: false,
            wynik_procent: expect.closeTo(90.909, 3) as number,
          },
        },
      },
    });
  });

  it('of the survey gives no certificate for points that it does not bring any more', async () => {
    const filled = FILLED_CARDS.get('przyjazny-rodzinie') ?? new Map<string, Answers>();
    const of = (card: string): Answers => filled.get(card) ?? {};
    const opened = await inProcess(testEnv, NOW, APPLICANT)('POST', '/api/v1/cases', {
      body: { programme: 'przyjazny-rodzinie', cards: { zgloszenie: of('zgloszenie') } },
    });
    const id = String(bodyOf(opened)['id']);
    const step = async (event: string, caller: Caller, data: Readonly<Record<string, unknown>>) =>
      take(id, event, caller, {}, data);
    await step('qualified', TEAM, { forma: 'projektowa', zespol: 'Zespół' });
    await handIn(id, 'ankieta-urzednikow', of('ankieta-urzednikow'), APPLICANT);
    await step('officials-surveyed', APPLICANT, {});
    await step('report-issued', TEAM, { wnioski: 'Wnioski.' });
    await step('team-named', APPLICANT, { spotkanie_dnia: DAY, zespol: 'Zespół' });
    await handIn(id, 'ankieta-mieszkancow', of('ankieta-mieszkancow'), TEAM);
    await handIn(id, 'warsztaty', of('warsztaty'), TEAM);
    await step('residents-surveyed', TEAM, {});
    await handIn(id, 'karta-punktacji', of('karta-punktacji'), TEAM);
    await step('preliminary-scored', TEAM, {});
    const worse = Object.fromEntries(
      Object.entries(of('ankieta-urzednikow')).map(([item, answer]) => [
        item,
        answer === 'tak' ? 'nie' : answer,
      ]),
    );
    await handIn(id, 'ankieta-urzednikow', worse, APPLICANT);
    await step('changes-made', APPLICANT, { zmiany: 'Niestety na gorsze.' });
    expect(outcome(await step('final-scored', TEAM, {}))).toEqual([
      409,
      'cards-outdated',
      ['karta-punktacji'],
    ]);
    await handIn(id, 'karta-punktacji', of('karta-punktacji'), TEAM);
    expect((await step('final-scored', TEAM, {})).status).toBe(200);
    expect(outcome(await step('issued', TEAM, { edycja: 'II' })).slice(0, 2)).toEqual([
      409,
      'result-differs',
    ]);
    const supported = await step('support-package', TEAM, { pakiet: 'Szkolenia.' });
    expect(outcome(supported)).toEqual([200, 'supported', undefined]);
  });
});
