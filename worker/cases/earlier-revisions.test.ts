import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { validateCard } from '../../shared/card/validate';
import type { Role } from '../../shared/definition/programme';
import { readFiledCard } from '../../shared/file/read-filed-card';
import { PRZYJAZNY_RODZINIE } from '../../shared/programmes/przyjazny-rodzinie';
import { ZMIANY } from '../../shared/programmes/przyjazny-rodzinie/zmiany';
import { resultValues } from '../../shared/rules/results';
import { FAMILY_FILLED } from '../../shared/testing/przyjazny-rodzinie-filled';
import { inProcess } from '../local/demonstration/in-process';
import { cardsOf, fetchFile } from '../testing/files';
import { bodyOf, NOW } from '../testing/journey';
import { person } from '../testing/people';
import { testEnv } from '../testing/test-env';

const BODIES = {
  applicant: person('applicant', 'family applicant', 'gmina'),
  certifier: person('certifier', 'family certifier', 'zespół'),
} satisfies Partial<Record<Role, unknown>>;
type Body = keyof typeof BODIES;

let path = '';
const answersOf = (card: string): Answers => FAMILY_FILLED.get(card) ?? {};

async function put(by: Body, card: string, answers: Answers): Promise<void> {
  const call = inProcess(testEnv, NOW, BODIES[by]);
  const etag = (await call('GET', `${path}/cards/${card}`)).headers.get('ETag');
  const answer = await call('PUT', `${path}/cards/${card}`, {
    body: { answers },
    headers: etag === null ? { 'If-None-Match': '*' } : { 'If-Match': etag },
  });
  expect([card, answer.status, answer.body]).toMatchObject([card, etag === null ? 201 : 200, {}]);
}

async function step(by: Body, event: string): Promise<void> {
  const call = inProcess(testEnv, NOW, BODIES[by]);
  const fields = PRZYJAZNY_RODZINIE.process.events.find(({ id }) => id === event)?.data ?? [];
  const data = Object.fromEntries(
    fields
      .filter(({ required }) => required)
      .map(({ id, kind }) => [id, kind === 'date' ? '2026-11-20' : 'projektowa']),
  );
  const etag = (await call('GET', path)).headers.get('ETag') ?? '';
  const answer = await call('POST', `${path}/events`, {
    body: { event, data },
    headers: { 'If-Match': etag },
  });
  expect([event, answer.status, answer.body]).toMatchObject([event, 200, {}]);
}

async function changes(): Promise<Answers> {
  const id = path.split('/').at(-1) ?? '';
  const file = `/api/v1/programmes/przyjazny-rodzinie/cards/zmiany.xlsx?case=${id}`;
  const { status, bytes } = await fetchFile(file, BODIES.applicant);
  expect(status).toBe(200);
  const filed = cardsOf(bytes).cards.find(({ identity }) => identity.card === 'zmiany');
  if (filed === undefined) throw new Error('no card');
  const { answers } = readFiledCard(ZMIANY, filed);
  return validateCard(ZMIANY, answers, { today: '2026-11-22', language: 'pl' }).answers;
}

beforeAll(async () => {
  const opened = await inProcess(testEnv, NOW, BODIES.applicant)('POST', '/api/v1/cases', {
    body: { programme: 'przyjazny-rodzinie', cards: { zgloszenie: answersOf('zgloszenie') } },
  });
  path = `/api/v1/cases/${String(bodyOf(opened)['id'])}`;
  await step('certifier', 'qualified');
  await put('applicant', 'ankieta-urzednikow', answersOf('ankieta-urzednikow'));
  await step('applicant', 'officials-surveyed');
  await step('certifier', 'report-issued');
  await step('applicant', 'team-named');
  await put('certifier', 'ankieta-mieszkancow', answersOf('ankieta-mieszkancow'));
  await put('certifier', 'warsztaty', answersOf('warsztaty'));
  await step('certifier', 'residents-surveyed');
  await put('certifier', 'karta-punktacji', answersOf('karta-punktacji'));
});

describe('the preliminary scoring beside the final one', () => {
  it('is empty before it was presented', async () => {
    const answers = await changes();
    expect(answers).toMatchObject({ wstepnie_razem: null, wstepnie_edukacja_b1: null });
    expect(resultValues(ZMIANY, answers).get('co_zmieniono')).toEqual([]);
    expect(resultValues(ZMIANY, answers).get('zmiana_razem')).toBeNull();
  });

  it('stays as it was presented while the municipality changes its answers', async () => {
    await step('certifier', 'preliminary-scored');
    await put('applicant', 'ankieta-urzednikow', {
      ...answersOf('ankieta-urzednikow'),
      // From „nie” to „tak”, and from „częściowo” to „nie”.
      zdrowie_e1: 'tak',
      zdrowie_e1_dowod: 'Uchwała nr 5/2026 z 1 września 2026 r.',
      edukacja_e2: 'nie',
      edukacja_e2_dowod: null,
    });
    await step('applicant', 'changes-made');
    await put('certifier', 'karta-punktacji', answersOf('karta-punktacji'));
    await step('certifier', 'final-scored');

    const answers = await changes();
    expect(answers).toMatchObject({
      wstepnie_dnia: '2026-11-22',
      ostatecznie_dnia: '2026-11-22',
      wstepnie_wynik: 'certificate',
      wynik: 'certificate',
      wstepnie_zdrowie_e1: 'nie',
      zdrowie_e1: 'tak',
      wstepnie_edukacja_e2: 'czesciowo',
      edukacja_e2: 'nie',
      // Two basic criteria full, one extended half, one not at all: 5 of 8 points, then 7.
      wstepnie_obszar_zdrowie: 62.5,
      obszar_zdrowie: 87.5,
    });
    const results = resultValues(ZMIANY, answers);
    expect(results.get('co_zmieniono')).toEqual(['edukacja_e2_nizej', 'zdrowie_e1_wyzej']);
    expect(results.get('zmiana_obszar_zdrowie')).toBe(25);
    expect(results.get('zmiana_obszar_edukacja')).toBe(-12.5);
    expect(results.get('zmiana_obszar_transport')).toBe(0);
    // (25 − 12.5) ÷ 9 of the officials’ mean, of which the whole takes 0.6.
    expect(results.get('zmiana_urzednicy')).toBeCloseTo(12.5 / 9, 5);
    expect(results.get('zmiana_razem')).toBeCloseTo((0.6 * 12.5) / 9, 5);
  });
});
