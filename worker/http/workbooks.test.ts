import { describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { workbookHandedIn, workbookResponse } from '../../shared/api/workbooks';
import { itemsOf } from '../../shared/definition/programme';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { addressOf } from '../../shared/sheet/address';
import { buildWorkbook, sheetsOf } from '../../shared/sheet/workbook';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { FILE_LIMITS } from '../../shared/xlsx/limits';
import { writeWorkbook, XLSX_MEDIA_TYPE } from '../../shared/xlsx/write';
import * as v from 'valibot';
import { inProcess } from '../local/demonstration/in-process';
import { fetchFile, sendFile } from '../testing/files';
import { AUDIT_CARD, bodyOf, caseAt, caseTag, NOW, STANDARD_CARD } from '../testing/journey';
import { APPLICANT, AUDITOR, CERTIFIER, COORDINATOR, OTHER_APPLICANT } from '../testing/people';
import { testEnv } from '../testing/test-env';

type Fillings = Readonly<Record<string, Answers>>;

const planOf = (fillings: Fillings, version = SC_KIS.version) =>
  buildWorkbook(
    SC_KIS,
    SC_KIS.cards
      .filter(({ id }) => Object.hasOwn(fillings, id))
      .map((card) => ({
        card,
        identity: { programme: SC_KIS.id, version, card: card.id, instance: `i-${card.id}` },
        answers: fillings[card.id] ?? {},
      })),
  );
const fileOf = (fillings: Fillings, version?: string): Uint8Array =>
  writeWorkbook(sheetsOf(planOf(fillings, version)));
const cellOf = (fillings: Fillings, card: string, item: string): string => {
  const cell = planOf(fillings)
    .cards.find(({ identity }) => identity.card === card)
    ?.answers.find((answer) => answer.item === item);
  if (cell === undefined) throw new Error(`no cell of ${item}`);
  return addressOf(cell);
};

type Line = Readonly<Record<string, unknown>>;
const linesOf = (body: Readonly<Record<string, unknown>>): readonly Line[] =>
  body['cards'] as readonly Line[];
const NUMBER = 'org_godziny_miesiecznie';
const APPLICATION = { wniosek: COMPLETE_APPLICATION };
const wrong = (item: string, value: string | number) => ({
  wniosek: { ...COMPLETE_APPLICATION, [item]: value },
});
const read = async (id: string, card: string, caller = CERTIFIER) =>
  inProcess(testEnv, NOW, caller)('GET', `/api/v1/cases/${id}/cards/${card}`);

describe('a workbook that is only read', () => {
  it('gives answers, issues with their cells, the score, and stores nothing', async () => {
    const { status, body } = await sendFile('', fileOf(wrong(NUMBER, 9999)));
    expect(status).toBe(200);
    expect(v.is(workbookResponse, body)).toBe(true);
    const [line] = linesOf(body);
    expect(line).toMatchObject({
      sheet: 'Wniosek',
      programme: 'sc-kis',
      version: '1.0.0',
      read_by: '1.0.0',
      card: 'wniosek',
      instance: 'i-wniosek',
      notices: [],
      unread: [],
      issues: [{ card: 'wniosek', item: NUMBER, cell: cellOf(APPLICATION, 'wniosek', NUMBER) }],
    });
    expect(line?.['answers']).toEqual(
      expect.objectContaining({ ...COMPLETE_APPLICATION, [NUMBER]: 9999 }),
    );
    expect(body['others']).toEqual([]);
  });

  it('scores a card by what its sheet shows of others', async () => {
    const { body } = await sendFile('', fileOf({ ...APPLICATION, 'karta-standardu': {} }));
    const scored = await inProcess(testEnv, NOW, undefined)('POST', '/api/v1/score', {
      body: { programme: 'sc-kis', card: 'karta-standardu', answers: shownOf('karta-standardu') },
    });
    expect(linesOf(body)[1]?.['score']).toEqual(bodyOf(scored)['score']);
  });

  it('tells of another version, and of cards that nobody knows', async () => {
    const older = await sendFile('', fileOf(APPLICATION, '0.9.0'));
    expect(linesOf(older.body)[0]).toMatchObject({
      version: '0.9.0',
      read_by: '1.0.0',
      notices: [{ code: 'unknown-version' }],
    });
    const plan = planOf(APPLICATION);
    const [sheet] = plan.cards;
    if (sheet === undefined) throw new Error('no sheet');
    const identity = { ...sheet.identity, programme: 'obcy' };
    const head = (text: string) => text.replace('|sc-kis|', '|obcy|');
    const cells = sheet.cells.map((row) =>
      row.map((cell) =>
        cell.content.kind === 'value' && typeof cell.content.value === 'string'
          ? { ...cell, content: { ...cell.content, value: head(cell.content.value) } }
          : cell,
      ),
    );
    const foreign = await sendFile('', writeWorkbook([{ ...sheet, identity, cells }]));
    expect(linesOf(foreign.body)).toMatchObject([
      { read_by: null, score: null, unread: [{ code: 'unknown-programme' }], answers: {} },
    ]);
  });

  it('is refused with a code when it is none, too large or of another type', async () => {
    const csv = await sendFile('', new TextEncoder().encode('a;b\r\n'));
    expect([csv.status, csv.body]).toMatchObject([
      422,
      { type: '/api/v1/codes#file-text', status: 422 },
    ]);
    expect(csv.headers.get('Content-Type')).toContain('application/problem+json');
    expect((await sendFile('', new Uint8Array(FILE_LIMITS.upload + 1))).status).toBe(413);
    const type = { headers: { 'Content-Type': 'application/vnd.ms-excel' } };
    expect((await sendFile('', fileOf(APPLICATION), type)).body).toMatchObject({
      status: 415,
      type: '/api/v1/codes#not-xlsx',
    });
    const listed = await inProcess(testEnv, NOW, undefined)('GET', '/api/v1/codes');
    const codes = (bodyOf(listed)['items'] as readonly { readonly code: string }[]).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(expect.arrayContaining(['file-text', 'not-xlsx', 'error-in-cell']));
  });

  it('for a case is read by who may know its people', async () => {
    const id = await caseAt('admitted');
    const bytes = fileOf({ 'karta-standardu': STANDARD_CARD });
    const seen = await sendFile(`?case=${id}`, bytes, { caller: CERTIFIER });
    expect(seen.status).toBe(200);
    expect(linesOf(seen.body)[0]?.['answers']).toMatchObject({
      [NUMBER]: COMPLETE_APPLICATION[NUMBER],
    });
    expect((await sendFile(`?case=${id}`, bytes, { caller: COORDINATOR })).status).toBe(403);
    expect((await sendFile(`?case=${id}`, bytes, { caller: OTHER_APPLICANT })).status).toBe(404);
    expect((await sendFile(`?case=${id}`, bytes)).status).toBe(401);
  });
});

/** What the sheet of a card shows in a workbook with the application. */
function shownOf(id: string): Readonly<Record<string, unknown>> {
  const card = SC_KIS.cards.find((one) => one.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return Object.fromEntries(
    itemsOf(card).flatMap((item) =>
      item.from === 'wniosek' ? [[item.id, COMPLETE_APPLICATION[item.id] ?? null]] : [],
    ),
  );
}

describe('an application handed in as a file', () => {
  it('opens a case, once for one key', async () => {
    const bytes = fileOf({ ...APPLICATION, 'karta-standardu': {} });
    const headers = { 'Idempotency-Key': 'one-key' };
    const [first, again] = [
      await sendFile('?submit=true', bytes, { caller: APPLICANT, headers }),
      await sendFile('?submit=true', bytes, { caller: APPLICANT, headers }),
    ];
    expect(first.status).toBe(201);
    expect(v.is(workbookHandedIn, first.body)).toBe(true);
    expect(again.body).toEqual(first.body);
    const { id } = first.body['case'] as { readonly id: string };
    expect(first.body).toMatchObject({
      case: { state: 'formal-check' },
      cards: [{ card: 'wniosek', revision: 1 }],
      skipped: [{ card: 'karta-standardu', code: 'blank-card' }],
    });
    expect((await read(id, 'wniosek', APPLICANT)).body).toMatchObject({
      revision: 1,
      answers: COMPLETE_APPLICATION,
    });
    const other = await sendFile('?submit=true', fileOf(wrong(NUMBER, 41)), {
      caller: APPLICANT,
      headers,
    });
    expect(other.body).toMatchObject({ status: 422, type: '/api/v1/codes#idempotency-key-reused' });
  });

  it('is refused with every issue and its cell, and creates nothing', async () => {
    const fillings = { wniosek: { ...COMPLETE_APPLICATION, [NUMBER]: 9999, kis_email: 'ala' } };
    const before = await inProcess(testEnv, NOW, APPLICANT)('GET', '/api/v1/cases');
    const { status, body } = await sendFile('?submit=true', fileOf(fillings), {
      caller: APPLICANT,
    });
    expect([status, body['type']]).toEqual([422, '/api/v1/codes#invalid-answers']);
    expect(body['issues']).toContainEqual(
      expect.objectContaining({
        card: 'wniosek',
        item: NUMBER,
        code: 'too-large',
        cell: cellOf(APPLICATION, 'wniosek', NUMBER),
      }),
    );
    const after = await inProcess(testEnv, NOW, APPLICANT)('GET', '/api/v1/cases');
    expect(after.body).toEqual(before.body);
  });

  it('is told what is wrong with its cards also where the request itself is wrong', async () => {
    const { body } = await sendFile('?submit=true&institution=none', fileOf(wrong(NUMBER, 9999)), {
      caller: APPLICANT,
    });
    expect(body).toMatchObject({
      status: 422,
      type: '/api/v1/codes#invalid-request',
      errors: [{ parameter: 'institution', code: 'unknown-institution' }],
      issues: [
        {
          card: 'wniosek',
          item: NUMBER,
          code: 'too-large',
          cell: cellOf(APPLICATION, 'wniosek', NUMBER),
        },
      ],
    });
  });

  it('is refused to others, without a key, without a card', async () => {
    const bytes = fileOf(APPLICATION);
    expect((await sendFile('?submit=true', bytes)).status).toBe(401);
    expect((await sendFile('?submit=true', bytes, { caller: CERTIFIER })).status).toBe(403);
    const keyless = await sendFile('?submit=true', bytes, {
      caller: APPLICANT,
      headers: { 'Idempotency-Key': '' },
    });
    expect(keyless.status).toBe(400);
    const blank = await sendFile('?submit=true', fileOf({ wniosek: {} }), { caller: APPLICANT });
    expect(blank.body).toMatchObject({
      status: 422,
      type: '/api/v1/codes#nothing-to-hand-in',
      issues: [{ card: 'wniosek', code: 'blank-card' }],
    });
    const standard = await sendFile('?submit=true', fileOf({ 'karta-standardu': STANDARD_CARD }), {
      caller: APPLICANT,
    });
    expect(standard.status).toBe(422);
  });
});

describe('cards handed in to a case as a file', () => {
  const handIn = async (
    id: string,
    bytes: Uint8Array,
    caller = CERTIFIER,
    headers?: Readonly<Record<string, string>>,
  ) =>
    sendFile(`?case=${id}&submit=true`, bytes, {
      caller,
      headers: headers ?? { 'If-Match': await caseTag(id, caller) },
    });

  it('are stored as if each had been put; what the case has already is passed over', async () => {
    const id = await caseAt('admitted');
    const bytes = fileOf({ ...APPLICATION, 'karta-standardu': STANDARD_CARD });
    const { status, body, headers } = await handIn(id, bytes);
    expect([status, body]).toMatchObject([
      201,
      {
        case: { id, state: 'assessment' },
        cards: [{ card: 'karta-standardu', revision: 1 }],
        skipped: [{ card: 'wniosek', code: 'unchanged' }],
      },
    ]);
    expect(v.is(workbookHandedIn, body)).toBe(true);
    expect(headers.get('ETag')).toBe(await caseTag(id, CERTIFIER));
    expect((await read(id, 'karta-standardu')).body).toMatchObject({
      revision: 1,
      answers: STANDARD_CARD,
    });
    const second = await handIn(id, bytes);
    expect(second.body).toMatchObject({
      status: 422,
      type: '/api/v1/codes#nothing-to-hand-in',
      issues: [{ code: 'unchanged' }, { code: 'unchanged' }],
    });
  });

  it('are refused when the sheet’s own copy of the application says otherwise', async () => {
    const id = await caseAt('admitted');
    const alone = fileOf({ 'karta-standardu': { ...STANDARD_CARD, [NUMBER]: 41 } });
    const { status, body } = await handIn(id, alone);
    expect(status).toBe(422);
    expect(body['issues']).toMatchObject([
      {
        card: 'karta-standardu',
        item: NUMBER,
        code: 'differs-from-source',
        cell: cellOf({ 'karta-standardu': {} }, 'karta-standardu', NUMBER),
      },
    ]);
    expect((await read(id, 'karta-standardu')).status).toBe(404);
  });

  it('are refused all when one is not the caller’s, and no part is stored', async () => {
    const id = await caseAt('admitted');
    const bytes = fileOf({ ...wrong(NUMBER, 41), 'karta-standardu': STANDARD_CARD });
    const { status, body } = await handIn(id, bytes);
    expect([status, body['cards']]).toEqual([403, ['wniosek']]);
    expect((await read(id, 'karta-standardu')).status).toBe(404);
  });

  it('are refused out of turn, over a newer state, and without its tag', async () => {
    const id = await caseAt('admitted');
    const audit = fileOf({ 'karta-audytu': AUDIT_CARD });
    const tag = { 'If-Match': await caseTag(id, CERTIFIER) };
    expect((await handIn(id, audit, AUDITOR, tag)).status).toBe(404);
    const standard = fileOf({ 'karta-standardu': STANDARD_CARD });
    const stale = await caseTag(id, CERTIFIER);
    expect((await handIn(id, standard, CERTIFIER, {})).status).toBe(428);
    expect((await handIn(id, standard)).status).toBe(201);
    const late = fileOf({ 'karta-standardu': { ...STANDARD_CARD, koncowa_opinia: 'Inaczej.' } });
    const moved = await handIn(id, late, CERTIFIER, { 'If-Match': stale });
    expect([moved.status, moved.body['current']]).toMatchObject([412, { id }]);
    const issued = await caseAt('issued');
    expect((await handIn(issued, standard)).body).toMatchObject({
      status: 409,
      cards: ['karta-standardu'],
    });
  });

  it('come back as they were when the file was fetched from the case', async () => {
    const id = await caseAt('admitted');
    const path = `/api/v1/programmes/sc-kis/cards/karta-standardu.xlsx?case=${id}`;
    const { bytes, headers } = await fetchFile(path, CERTIFIER);
    expect(headers.get('Content-Type')).toBe(XLSX_MEDIA_TYPE);
    const { body } = await handIn(id, bytes);
    expect(body).toMatchObject({
      type: '/api/v1/codes#nothing-to-hand-in',
      issues: [
        { card: 'wniosek', code: 'unchanged' },
        { card: 'karta-standardu', code: 'blank-card' },
      ],
    });
  });
});
