/** Files that were filled for a case beside an erasure of its people. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../shared/card/answers';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { buildWorkbook, sheetsOf } from '../../../shared/sheet/workbook';
import { COMPLETE_APPLICATION } from '../../../shared/testing/complete-application';
import { writeWorkbook } from '../../../shared/xlsx/write';
import { inProcess } from '../../local/demonstration/in-process';
import { sendFile } from '../../testing/files';
import { AUDIT_CARD, bodyOf, caseAt, caseTag, NOW, submit, take } from '../../testing/journey';
import { APPLICANT, AUDITOR, CERTIFIER, COORDINATOR } from '../../testing/people';
import { testEnv } from '../../testing/test-env';

const eraseAll = async (id: string) =>
  inProcess(testEnv, NOW, COORDINATOR)('POST', `/api/v1/cases/${id}/erasure`, {
    body: { reason: 'consent-withdrawn' },
    headers: { 'If-Match': await caseTag(id, APPLICANT) },
  });
const withheldIn = async (id: string, card: string) =>
  bodyOf(await inProcess(testEnv, NOW, APPLICANT)('GET', `/api/v1/cases/${id}/cards/${card}`))[
    'withheld'
  ];

describe('a file that was filled for a case whose people are erased meanwhile', () => {
  const fileOf = (fillings: Readonly<Record<string, Answers>>): Uint8Array =>
    writeWorkbook(
      sheetsOf(
        buildWorkbook(
          SC_KIS,
          SC_KIS.cards
            .filter(({ id }) => Object.hasOwn(fillings, id))
            .map((card) => ({
              card,
              identity: {
                programme: SC_KIS.id,
                version: SC_KIS.version,
                card: card.id,
                instance: `i-${card.id}`,
              },
              answers: fillings[card.id] ?? {},
            })),
        ),
      ),
    );
  const withoutPeople: Answers = {
    ...COMPLETE_APPLICATION,
    osoba_imie_nazwisko: null,
    osoba_telefon: null,
    osoba_email: null,
    kierownik_imie_nazwisko: null,
    kierownik_kontakt: null,
    sporzadzil: null,
  };

  it.each([
    ['fetched before', COMPLETE_APPLICATION],
    ['fetched afterwards', withoutPeople],
  ])('is read and handed in, %s', async (_, wniosek) => {
    const id = await caseAt('audit-started');
    expect((await eraseAll(id)).status).toBe(200);
    const bytes = fileOf({ wniosek, 'karta-audytu': AUDIT_CARD });
    const told = await sendFile(`?case=${id}`, bytes, { caller: AUDITOR });
    const lines = told.body['cards'] as { card: string; issues: unknown; answers: Answers }[];
    const audit = lines.find(({ card }) => card === 'karta-audytu');
    expect(audit).toMatchObject({ issues: [], answers: { kierownik_imie_nazwisko: null } });
    const sent = await sendFile(`?case=${id}&submit=true`, bytes, {
      caller: AUDITOR,
      headers: { 'If-Match': await caseTag(id, AUDITOR) },
    });
    expect([sent.status, sent.body]).toMatchObject([
      201,
      { cards: [{ card: 'karta-audytu' }], skipped: [{ card: 'wniosek', code: 'unchanged' }] },
    ]);
    expect((await take(id, 'audit-reported', AUDITOR)).status).toBe(200);
  });

  it('of its applicant may say again what was erased', async () => {
    const id = String(bodyOf(await submit())['id']);
    await take(id, 'completion-requested', CERTIFIER);
    expect((await eraseAll(id)).status).toBe(200);
    const sent = await sendFile(
      `?case=${id}&submit=true`,
      fileOf({ wniosek: COMPLETE_APPLICATION }),
      { caller: APPLICANT, headers: { 'If-Match': await caseTag(id, APPLICANT) } },
    );
    expect([sent.status, sent.body]).toMatchObject([201, { cards: [{ card: 'wniosek' }] }]);
    expect(await withheldIn(id, 'wniosek')).toEqual([]);
  });
});
