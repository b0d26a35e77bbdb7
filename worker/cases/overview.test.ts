import { beforeAll, describe, expect, it } from 'vitest';
import { validateCard } from '../../shared/card/validate';
import { readFiledCard } from '../../shared/file/read-filed-card';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { MONITORING } from '../../shared/programmes/sc-kis/monitoring';
import type { Answers } from '../../shared/card/answers';
import { resultValues } from '../../shared/rules/results';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { cardsOf, fetchFile } from '../testing/files';
import { AUDIT_CARD, caseAt, putCard, STANDARD_CARD, take } from '../testing/journey';
import {
  APPLICANT,
  AUDITOR,
  CERTIFIER,
  COORDINATOR,
  OTHER_CERTIFIER,
  person,
} from '../testing/people';
import { recordingDb } from '../testing/recording-db';
import { testEnv } from '../testing/test-env';

const LATER = new Date('2026-11-20T09:00:00Z');
const SEVEN_YEARS_AGO = new Date('2019-03-04T09:00:00Z');

const club = (name: string, more: Answers = {}): Answers => ({
  ...COMPLETE_APPLICATION,
  kis_nazwa: name,
  rejestr_data: '2015-01-02',
  sporzadzono_dnia: '2018-12-01',
  ...more,
});

/** Brings a club as far as its assessment, with a standard card. */
async function assessed(application: Answers, card: Answers, now = LATER): Promise<string> {
  const id = await caseAt('admitted', { application, now });
  const put = await putCard(
    id,
    'karta-standardu',
    { ...STANDARD_CARD, data_wyniku: '2019-01-02', ...card },
    CERTIFIER,
    undefined,
    { now },
  );
  if (put.status !== 201) throw new Error(JSON.stringify(put.body));
  return id;
}

async function certified(application: Answers, now: Date): Promise<void> {
  const id = await assessed(application, {}, now);
  const audit = { ...AUDIT_CARD, audyt_rozpoczeto: '2018-12-03', raport_data: '2018-12-04' };
  await take(id, 'assessed-positive', CERTIFIER, { now });
  await take(id, 'audit-started', AUDITOR, { now });
  await putCard(id, 'karta-audytu', audit, AUDITOR, undefined, { now });
  await take(id, 'audit-reported', AUDITOR, { now });
  await take(id, 'audit-forwarded', AUDITOR, { now });
  const issued = await take(id, 'issued', CERTIFIER, { now });
  if (issued.status !== 200) throw new Error(JSON.stringify(issued.body));
}

const LACKS_ROOMS: Answers = { lokal_pomieszczenia: 'czesciowo' };
const NO_COURSES: Answers = { grp_kursy: 'nie', grp_kursy_godziny: null };

beforeAll(async () => {
  await certified(club('Klub Wygasły', NO_COURSES), SEVEN_YEARS_AGO);
  await certified(club('Klub Ważny'), LATER);
  // Applied twice: only the later application and card count.
  await assessed(club('Klub Dwukrotny', LACKS_ROOMS), {}, SEVEN_YEARS_AGO);
  await assessed(club('Klub Dwukrotny', { ...NO_COURSES, ind_prawne_godziny: 7 }), {}, LATER);
  // The certifier found otherwise than the comparison, in both directions.
  await assessed(club('Klub Uznany', LACKS_ROOMS), {
    ustalenie_1: 'spelnienie',
    uzasadnienie_1: 'Druga sala zostanie oddana w tym miesiącu; umowę okazano.',
    ustalenie_2: 'odchylenie',
    uzasadnienie_2: 'Sanitariaty są w sąsiednim budynku.',
  });
  // Not assessed yet, and another voivodeship's.
  await caseAt('admitted', { application: club('Klub Nieoceniony', LACKS_ROOMS), now: LATER });
  await caseAt('issued', {
    application: club('Klub Opolski', { wojewodztwo: 'opolskie', teryt: null }),
    now: LATER,
    certifier: OTHER_CERTIFIER,
    auditor: person('auditor', 'auditor of opole', 'rops opole', ['opolskie']),
  });
});

const path = (card: string, query = '?voivodeship=lubelskie'): string =>
  `/api/v1/programmes/sc-kis/cards/${card}.xlsx${query}`;

async function filledIn(card: string): Promise<Answers> {
  const { status, bytes } = await fetchFile(path(card), CERTIFIER);
  expect(status).toBe(200);
  const filed = cardsOf(bytes).cards.find(({ identity }) => identity.card === card);
  const definition = SC_KIS.cards.find(({ id }) => id === card);
  if (filed === undefined || definition === undefined) throw new Error(`no card ${card}`);
  const { answers } = readFiledCard(definition, filed);
  return validateCard(definition, answers, { today: '2026-11-22', language: 'pl' }).answers;
}

describe('the register of a voivodeship as a file', () => {
  it('lists its clubs alone, the oldest first, with status and history', async () => {
    const answers = await filledIn('rejestr');
    expect(answers['rejestr_wojewodztwo']).toBe('lubelskie');
    expect(answers['rejestr_stan_na']).toBe('2026-11-22');
    expect(answers['rejestr_wpisy']).toEqual([
      {
        numer: 'KIS/06/2019/0001',
        klub: 'Klub Wygasły',
        instytucja: COMPLETE_APPLICATION['wnioskodawca_nazwa'],
        miejscowosc: COMPLETE_APPLICATION['kis_miejscowosc'],
        wydano: '2019-03-04',
        wazny_do: '2022-03-04',
        status: 'expired',
        historia: '4.03.2019 wydanie certyfikatu',
      },
      expect.objectContaining({
        numer: 'KIS/06/2026/0001',
        klub: 'Klub Ważny',
        wazny_do: '2029-11-20',
        status: 'valid',
      }),
    ]);
  });
});

describe('the monitoring report as a file', () => {
  it('counts each assessed club once, as it stood last', async () => {
    const answers = await filledIn('monitoring');
    // Wygasły, Ważny, Dwukrotny, Uznany; one valid certificate, one expired.
    expect(answers).toMatchObject({
      monitoring_wojewodztwo: 'lubelskie',
      monitoring_stan_na: '2026-11-22',
      monitoring_ocenione: 4,
      monitoring_valid: 1,
      monitoring_expired: 1,
      monitoring_withdrawn: 0,
      monitoring_superseded: 0,
      // Rooms: lacking only in an application that a later one has replaced, and where the certifier
      // was satisfied. Sanitary rooms: lacking by the certifier's finding alone.
      odchylenie_1: 0,
      odchylenie_2: 1,
      // Courses: Wygasły and Dwukrotny do without.
      odchylenie_20: 2,
      grp_kursy_kluby: 2,
      ind_prawne_kluby: 4,
    });
    const hours = Number(COMPLETE_APPLICATION['ind_prawne_godziny']);
    expect(answers['ind_prawne_godziny_razem']).toBe(3 * hours + 7);
  });

  it('names what half of the clubs lack as typical', async () => {
    const results = resultValues(MONITORING, await filledIn('monitoring'));
    expect(results.get('typowe_odchylenia')).toEqual(['wymaganie_20', 'wymaganie_2']);
    expect(results.get('udzial_grp_kursy')).toBe(50);
    expect(results.get('udzial_waznych')).toBe(50);
  });

  it('holds nothing of a single club or person', async () => {
    const { bytes } = await fetchFile(path('monitoring'), CERTIFIER);
    const values = JSON.stringify(cardsOf(bytes));
    for (const word of ['Wygasły', 'Dwukrotny', 'example.pl', 'humanus']) {
      expect(values).not.toContain(word);
    }
  });
});

describe('who gets an overview', () => {
  it.each([
    ['the certifier of the voivodeship', CERTIFIER, 200],
    ['its auditor', AUDITOR, 200],
    ['the coordinator', COORDINATOR, 200],
    ['the certifier of another voivodeship', OTHER_CERTIFIER, 403],
    ['an applicant', APPLICANT, 403],
    ['nobody in particular', undefined, 401],
  ])('%s', async (_who, caller, status) => {
    expect((await fetchFile(path('monitoring'), caller)).status).toBe(status);
    expect((await fetchFile(path('rejestr'), caller)).status).toBe(status);
  });

  it('refuses what is no overview, no voivodeship, or a case as well', async () => {
    const refusal = async (at: string) => {
      const { status, bytes } = await fetchFile(at, COORDINATOR);
      return [status, new TextDecoder().decode(bytes)] as const;
    };
    for (const at of [
      path('wniosek'),
      path('rejestr', '?voivodeship=zmyslone'),
      path('rejestr', '?voivodeship=lubelskie&case=x'),
    ]) {
      const [status, body] = await refusal(at);
      expect(status).toBe(422);
      expect(body).toContain('"parameter":"voivodeship"');
    }
    expect((await refusal(path('niema')))[0]).toBe(404);
  });

  it('is blank for anybody without a voivodeship', async () => {
    const { status, bytes } = await fetchFile(path('rejestr', ''));
    expect(status).toBe(200);
    expect(JSON.stringify(cardsOf(bytes))).not.toContain('Klub Ważny');
  });
});

describe('what an overview costs the database', () => {
  it('is two statements at one moment, and rows of its voivodeship alone', async () => {
    const recording = recordingDb(testEnv.DB);
    const answer = await fetchFile(path('monitoring'), CERTIFIER, { ...testEnv, DB: recording.db });
    expect(answer.status).toBe(200);
    expect(recording.sent).toHaveLength(2);
    expect(recording.roundTrips).toBe(1);
    const rows = recording.sent.map(({ rowsRead }) => rowsRead);
    // Two numbers, each an entry and a record of the log, read once more in order.
    expect(rows[0]).toBeLessThanOrEqual(8);
    // Five cases with two cards each and one with one: few rows of each, and the answers and results
    // that the database looks through.
    expect(rows[1]).toBeLessThanOrEqual(11 * 85);
    for (const { sql } of recording.sent) {
      const values = sql.includes('?5') ? ['x', 'x', '["x"]', '["x"]', '["x"]'] : ['x', 'x'];
      const plan = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...values)
        .all<{ detail: string }>();
      const scans = plan.results
        .map(({ detail }) => detail)
        .filter((detail) => detail.startsWith('SCAN') && !detail.includes('VIRTUAL TABLE'));
      expect(scans).toEqual([]);
    }
  });
});
