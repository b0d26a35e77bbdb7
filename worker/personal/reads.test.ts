/** Who was handed personal values is written down; nothing is handed out that is not. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../auth/caller';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { inProcess, type Call } from '../local/demonstration/in-process';
import { cardsOf, fetchFile, sendFile } from '../testing/files';
import { bodyOf, caseAt, NOW, putCard, STANDARD_CARD } from '../testing/journey';
import { APPLICANT, CERTIFIER, COORDINATOR, OTHER_CERTIFIER, person } from '../testing/people';
import { testEnv } from '../testing/test-env';

const db = testEnv.DB;
const COLLEAGUE = person('applicant', 'colleague', 'humanus');
const FOLLOWER = person('coordinator', 'follower', 'programme office');
/** Somebody of the applicant who is a coordinator besides. */
const BOTH: Caller = {
  ...COLLEAGUE,
  memberships: [...FOLLOWER.memberships, ...COLLEAGUE.memberships],
};

let id = '';
beforeEach(async () => {
  id = await caseAt('admitted');
  const put = await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER);
  expect(put.status).toBe(201);
});

/** What is written down of the case. */
const written = async (): Promise<readonly unknown[]> =>
  (
    await db
      .prepare(
        `SELECT card, revision, person, role, institution, read_at FROM personal_reads
         WHERE case_id = ?1 ORDER BY card`,
      )
      .bind(id)
      .all()
  ).results;

const ofCertifier = (card: string) => ({
  card,
  revision: 1,
  person: 'certifier',
  role: 'certifier',
  institution: 'wps',
  read_at: NOW.toISOString(),
});

const get = (caller: Caller | undefined, path = 'cards/wniosek', call: Call = {}, env = testEnv) =>
  inProcess(env, NOW, caller)('GET', `/api/v1/cases/${id}/${path}`, call);

describe('what is written down', () => {
  it.each(['cards/wniosek', 'cards/wniosek/revisions/1'])(
    'one row for a read of %s',
    async (path) => {
      expect(bodyOf(await get(CERTIFIER, path))).toMatchObject({
        answers: { osoba_imie_nazwisko: 'Anna Przykładowa' },
        withheld: [],
      });
      expect(await written()).toEqual([ofCertifier('wniosek')]);
      await get(CERTIFIER, path);
      expect(await written()).toHaveLength(2);
    },
  );

  it.each([
    ['the applicant', APPLICANT, 200],
    ['their colleague', COLLEAGUE, 200],
    ['a colleague who is a coordinator too', BOTH, 200],
    ['a coordinator, who is shown nobody', COORDINATOR, 200],
    ['somebody who does not see the case', OTHER_CERTIFIER, 404],
    ['nobody', undefined, 401],
  ])('nothing for %s', async (_, caller, status) => {
    expect((await get(caller)).status).toBe(status);
    expect(await written()).toEqual([]);
  });

  it('nothing for what tells of nobody: the case, its revisions, an answer that is held', async () => {
    await get(CERTIFIER, '');
    await get(CERTIFIER, 'cards/wniosek/revisions');
    const etag = (await get(APPLICANT)).headers.get('ETag') ?? '';
    const held = await get(CERTIFIER, 'cards/wniosek', { headers: { 'If-None-Match': etag } });
    expect([held.status, held.body]).toEqual([304, '']);
    expect(await written()).toEqual([]);
  });

  it('each card of a file', async () => {
    const path = `/api/v1/programmes/sc-kis/cards/karta-standardu.xlsx?case=${id}`;
    expect((await fetchFile(path, APPLICANT)).status).toBe(200);
    expect(await written()).toEqual([]);
    const { status, bytes } = await fetchFile(path, CERTIFIER);
    expect(status).toBe(200);
    expect(cardsOf(bytes).cards).toHaveLength(2);
    expect(await written()).toEqual([ofCertifier('karta-standardu'), ofCertifier('wniosek')]);
  });

  it('a card that is shown because it has moved on', async () => {
    const put = await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER);
    expect(put.status).toBe(412);
    expect(put.body).toMatchObject({
      current: { answers: { koordynator_certyfikacji: STANDARD_CARD['koordynator_certyfikacji'] } },
    });
    expect(await written()).toEqual([ofCertifier('karta-standardu')]);
  });

  it.each([
    ['the card that a file’s card takes people from', 'karta-audytu', ['wniosek']],
    ['nothing where a file’s card takes nobody', 'karta-standardu', []],
  ])('%s', async (_, card, read) => {
    const { bytes } = await fetchFile(`/api/v1/programmes/sc-kis/cards/${card}.xlsx`);
    const { status } = await sendFile(`?case=${id}`, bytes, { caller: CERTIFIER });
    expect(status).toBe(200);
    expect(await written()).toEqual(read.map(ofCertifier));
  });
});

describe('a read that cannot be written down', () => {
  /** The bindings over a database that takes no such rows. */
  const failing = (): typeof testEnv => {
    const prepare = (sql: string): D1PreparedStatement =>
      testEnv.DB.prepare(sql.replace('INSERT INTO personal_reads', 'INSERT INTO no_such_table'));
    const DB = new Proxy(testEnv.DB, {
      get: (of, name) => {
        if (name === 'prepare') return prepare;
        const member: unknown = Reflect.get(of, name);
        return typeof member === 'function' ? (member.bind(of) as unknown) : member;
      },
    });
    return { ...testEnv, DB };
  };

  it('gives the card without what it says of people', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const answer = await get(CERTIFIER, 'cards/wniosek', {}, failing());
    expect(answer.status).toBe(200);
    expect(bodyOf(answer)).toMatchObject({
      answers: {
        osoba_imie_nazwisko: null,
        kis_nazwa: COMPLETE_APPLICATION['kis_nazwa'],
      },
    });
    expect(bodyOf(answer)['withheld']).toContain('osoba_imie_nazwisko');
    expect(log).toHaveBeenCalledOnce();
    expect(JSON.stringify(log.mock.calls)).not.toContain('Anna');
    log.mockRestore();
  });

  it('is no matter for the applicant', async () => {
    const answer = await get(APPLICANT, 'cards/wniosek', {}, failing());
    expect(bodyOf(answer)).toMatchObject({ withheld: [] });
  });
});
