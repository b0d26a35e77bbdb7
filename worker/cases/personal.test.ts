import { beforeAll, describe, expect, it } from 'vitest';
import { answered } from '../../shared/definition/expressions';
import { programmesOf } from '../../shared/programmes/catalogue';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { inProcess } from '../local/demonstration/in-process';
import {
  AUDIT_CARD,
  bodyOf,
  caseAt,
  NOW,
  putCard,
  STANDARD_CARD,
  submit,
  take,
} from '../testing/journey';
import { APPLICANT, AUDITOR, CERTIFIER } from '../testing/people';
import { testEnv } from '../testing/test-env';
import { verifyCase } from './verify';

const db = testEnv.DB;
/** What the applications and cards of these tests say of people. */
const PERSONAL = [
  'Anna Przykładowa',
  'Karol Wymyślony',
  '600 000 001',
  '600 000 003',
  'anna@example.pl',
  'Celina Wzorcowa',
  'Ekspert Numer1',
  'ekspert3@example.pl',
];

/** The values that may be erased, and the members of institutions, who are people by trade. */
const OF_PEOPLE = ['personal_values', 'members'];

/** Every other table, as text. */
async function everythingElse(): Promise<string> {
  const tables = await db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
    )
    .all<{ name: string }>();
  const names = tables.results.map(({ name }) => name).filter((name) => !OF_PEOPLE.includes(name));
  expect(names).toContain('events');
  const rows = await Promise.all(names.map((name) => db.prepare(`SELECT * FROM ${name}`).all()));
  return JSON.stringify(rows.map(({ results }) => results));
}

let id = '';
beforeAll(async () => {
  const opened = await submit();
  id = String(bodyOf(opened)['id']);
  await take(id, 'admitted', CERTIFIER);
  await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER);
  await take(id, 'assessed-positive', CERTIFIER);
  await take(id, 'audit-started', AUDITOR);
  await putCard(id, 'karta-audytu', AUDIT_CARD, AUDITOR);
  await take(id, 'audit-reported', AUDITOR);
  await take(id, 'audit-forwarded', AUDITOR);
  await take(id, 'issued', CERTIFIER);
});

describe('personal items', () => {
  it('stand in one table and nowhere else', async () => {
    const stored = JSON.stringify(
      (await db.prepare('SELECT * FROM personal_values').all()).results,
    );
    const rest = await everythingElse();
    for (const value of PERSONAL) {
      expect([value, stored.includes(value)]).toEqual([value, true]);
      expect([value, rest.includes(value)]).toEqual([value, false]);
    }
  });

  it('have salts of their own', async () => {
    const rows = await db.prepare('SELECT salt FROM personal_values').all<{ salt: string }>();
    expect(new Set(rows.results.map(({ salt }) => salt)).size).toBe(rows.results.length);
    for (const { salt } of rows.results) expect(salt).toMatch(/^[0-9a-f]{64}$/);
  });

  it('never reach the register', async () => {
    const anyone = inProcess(testEnv, NOW, undefined);
    for (const path of [
      '/api/v1/register',
      '/api/v1/register/KIS-06-2026-0001',
      '/rejestr',
      '/rejestr/KIS-06-2026-0001',
    ]) {
      const answer = await anyone('GET', path);
      expect(answer.status).toBe(200);
      const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
      for (const value of [...PERSONAL, 'applicant', 'certifier'])
        expect(text).not.toContain(value);
    }
  });

  it('can be changed by nobody without the commitment telling', async () => {
    expect(await verifyCase(db, id)).toEqual([]);
    const other = await caseAt('submitted');
    await db
      .prepare(
        `UPDATE personal_values SET value = '"Kto Inny"' WHERE case_id = ?1 AND item = 'sporzadzil'`,
      )
      .bind(other)
      .run();
    expect(await verifyCase(db, other)).toEqual(['wniosek 1: sporzadzil']);
  });

  it('are no reasons in an answer that is kept for repeated calls', async () => {
    /** Rules that rest on whether somebody is named. */
    const named = {
      'wniosek': 'osoba_imie_nazwisko',
      'karta-standardu': 'koordynator_certyfikacji',
    };
    const programmes = programmesOf([
      {
        ...SC_KIS,
        cards: SC_KIS.cards.map((card) => {
          const item = Object.entries(named).find(([of]) => of === card.id)?.[1];
          if (item === undefined) return card;
          const expression = { op: 'count', of: [answered(item)] } as const;
          const rule = { id: 'ktos', title: 'Ktoś', text: 'Ktoś.', origin: 'proposal' } as const;
          return { ...card, rules: [...card.rules, { ...rule, expression }] };
        }),
      },
    ]);
    const opened = await inProcess(
      testEnv,
      NOW,
      APPLICANT,
      programmes,
    )('POST', '/api/v1/cases', {
      body: { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } },
    });
    const path = `/api/v1/cases/${String(bodyOf(opened)['id'])}/cards/karta-standardu`;
    const put = await inProcess(
      testEnv,
      NOW,
      CERTIFIER,
      programmes,
    )('PUT', path, {
      body: { answers: STANDARD_CARD },
      headers: { 'If-None-Match': '*' },
    });
    const reason = (item: string) => ({
      ktos: { value: 1, explanation: [{ item, value: null, contributes: 1 }] },
    });
    expect(opened.body).toMatchObject({
      scores: { wniosek: { results: reason(named.wniosek) } },
    });
    expect(put.body).toMatchObject({ score: { results: reason(named['karta-standardu']) } });
    const rest = await everythingElse();
    for (const value of PERSONAL) expect([value, rest.includes(value)]).toEqual([value, false]);
  });
});
