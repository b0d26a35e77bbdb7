import { describe, expect, it } from 'vitest';
import { readFiledCard } from '../../shared/file/read-filed-card';
import { PROGRAMMES } from '../../shared/programmes';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { XLSX_MEDIA_TYPE } from '../../shared/xlsx/write';
import { cardsOf, fetchFile } from '../testing/files';
import { caseAt } from '../testing/journey';
import { APPLICANT, CERTIFIER, COORDINATOR, OTHER_APPLICANT } from '../testing/people';
import { attachment } from './attachment';

const FILE = '/api/v1/programmes/sc-kis/cards/karta-standardu.xlsx';

function answersIn(bytes: Uint8Array, id: string): Readonly<Record<string, unknown>> {
  const filed = cardsOf(bytes).cards.find(({ identity }) => identity.card === id);
  const card = SC_KIS.cards.find((one) => one.id === id);
  if (filed === undefined || card === undefined) throw new Error(`no card ${id}`);
  return readFiledCard(card, filed).answers;
}

describe('a blank card as a file', () => {
  it('comes with the cards that it takes values from, by a Polish name', async () => {
    const file = await fetchFile(FILE);
    expect(file.status).toBe(200);
    expect(file.headers.get('Content-Type')).toBe(XLSX_MEDIA_TYPE);
    expect(file.headers.get('Content-Disposition')).toBe(
      'attachment; filename="karta-standardu-kis.xlsx"; ' +
        "filename*=UTF-8''Karta%20standardu%20KIS.xlsx",
    );
    const { cards, others } = cardsOf(file.bytes);
    expect(cards.map(({ identity }) => identity.card)).toEqual(['wniosek', 'karta-standardu']);
    expect(others).toEqual([]);
    expect(new Set(Object.values(answersIn(file.bytes, 'karta-standardu')))).toEqual(
      new Set([null]),
    );
  });

  it('is a filling of its own each time', async () => {
    const [one, other] = await Promise.all([fetchFile(FILE), fetchFile(FILE)]);
    const instances = [one, other].flatMap(({ bytes }) =>
      cardsOf(bytes).cards.map(({ identity }) => identity.instance),
    );
    expect(new Set(instances).size).toBe(4);
    expect(one.headers.get('Cache-Control')).toBe('no-store');
  });

  it('is there for every card of every programme', async () => {
    for (const programme of PROGRAMMES) {
      for (const card of programme.cards) {
        const { status, bytes } = await fetchFile(
          `/api/v1/programmes/${programme.id}/cards/${card.id}.xlsx`,
        );
        expect([card.id, status]).toEqual([card.id, 200]);
        expect(cardsOf(bytes).cards.map(({ identity }) => identity.card)).toContain(card.id);
      }
    }
  });

  it.each([
    '/api/v1/programmes/none/cards/wniosek.xlsx',
    '/api/v1/programmes/sc-kis/cards/none.xlsx',
    '/api/v1/programmes/sc-kis/cards/__proto__.xlsx',
    '/api/v1/programmes/sc-kis/cards/wniosek.csv',
  ])('is 404 at %s', async (path) => {
    expect((await fetchFile(path)).status).toBe(404);
  });

  it('takes no parameter that it does not know', async () => {
    expect((await fetchFile(`${FILE}?sprawa=1`)).status).toBe(422);
  });
});

describe('a card as a case holds it', () => {
  it('is filled for those who may see the case, with their links', async () => {
    const id = await caseAt('admitted');
    for (const caller of [APPLICANT, CERTIFIER]) {
      const file = await fetchFile(`${FILE}?case=${id}`, caller);
      expect(file.status).toBe(200);
      expect(answersIn(file.bytes, 'wniosek')).toMatchObject(COMPLETE_APPLICATION);
      expect(answersIn(file.bytes, 'karta-standardu')).toMatchObject({
        org_godziny_miesiecznie: COMPLETE_APPLICATION['org_godziny_miesiecznie'],
        koncowa_opinia: null,
      });
      expect(decodeURIComponent(file.headers.get('Content-Disposition') ?? '')).toMatch(
        /Karta standardu KIS – SC-KIS-20261122-[2-9A-Z]{8}\.xlsx/,
      );
    }
  });

  it('has no personal values for who follows cases without knowing the people', async () => {
    const id = await caseAt('admitted');
    const { status, bytes } = await fetchFile(`${FILE}?case=${id}`, COORDINATOR);
    expect(status).toBe(200);
    const answers = answersIn(bytes, 'wniosek');
    const personal = SC_KIS.cards
      .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
      .filter((item) => item.personal === true && COMPLETE_APPLICATION[item.id] !== undefined);
    expect(personal.length).toBeGreaterThan(3);
    for (const { id: item } of personal) expect([item, answers[item]]).toEqual([item, null]);
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text).not.toContain('example.pl');
    expect(answers['org_godziny_miesiecznie']).toBe(
      COMPLETE_APPLICATION['org_godziny_miesiecznie'],
    );
  });

  it('is 404 for others, 401 without sign-in, 404 under another programme', async () => {
    const id = await caseAt('submitted');
    expect((await fetchFile(`${FILE}?case=${id}`, OTHER_APPLICANT)).status).toBe(404);
    expect((await fetchFile(`${FILE}?case=${id}`)).status).toBe(401);
    expect((await fetchFile(`${FILE}?case=none`, APPLICANT)).status).toBe(404);
    const other = FILE.replace('sc-kis', PROGRAMMES[1]?.id ?? 'other');
    expect((await fetchFile(`${other}?case=${id}`, APPLICANT)).status).toBe(404);
  });
});

describe('a card alone as a file', () => {
  it('is one sheet, its values from other cards to be typed', async () => {
    const { status, bytes } = await fetchFile(`${FILE}?alone=true`);
    expect(status).toBe(200);
    const { cards, others } = cardsOf(bytes);
    expect(cards.map(({ identity }) => identity.card)).toEqual(['karta-standardu']);
    expect(others).toEqual([]);
    expect((await fetchFile(`${FILE}?alone=tak`)).status).toBe(422);
  });

  it('has what the case gives it, and nothing more of the others', async () => {
    const id = await caseAt('admitted');
    const { bytes } = await fetchFile(`${FILE}?case=${id}&alone=true`, CERTIFIER);
    expect(cardsOf(bytes).cards).toHaveLength(1);
    expect(answersIn(bytes, 'karta-standardu')).toMatchObject({
      org_godziny_miesiecznie: COMPLETE_APPLICATION['org_godziny_miesiecznie'],
      koncowa_opinia: null,
    });
    expect((await fetchFile(`${FILE}?case=${id}&alone=true`)).status).toBe(401);
  });
});

describe('the name of a file', () => {
  it('has no sign that a header or a file system would take for another', () => {
    expect(attachment('Łódź: "a/b"\r\n*żółw* (1)', 'xlsx')).toBe(
      'attachment; filename="lodz-a-b-zolw-1.xlsx"; ' +
        "filename*=UTF-8''%C5%81%C3%B3d%C5%BA%20a%20b%20%C5%BC%C3%B3%C5%82w%20%281%29.xlsx",
    );
  });
});

describe('a card that the system fills', () => {
  it('holds the days of the case and its line of the register', async () => {
    const id = await caseAt('issued');
    const record = await fetchFile(
      `/api/v1/programmes/sc-kis/cards/karta-procesu.xlsx?case=${id}`,
      APPLICANT,
    );
    const days = Object.entries(answersIn(record.bytes, 'karta-procesu')).filter(
      ([, value]) => value === '2026-11-22',
    );
    // Registration, admission, assessment, audit begun, reported and forwarded, issue.
    expect(days).toHaveLength(7);

    const certificate = await fetchFile(
      `/api/v1/programmes/sc-kis/cards/certyfikat.xlsx?case=${id}`,
      CERTIFIER,
    );
    const values = Object.values(answersIn(certificate.bytes, 'certyfikat'));
    // Three years from the issue.
    expect(values).toEqual(expect.arrayContaining(['2026-11-22', '2029-11-22']));
    const numbers = values.filter((value) => String(value).startsWith('KIS/06/2026/'));
    expect(numbers).toHaveLength(1);

    // The address that is printed is the certificate's page.
    const { certyfikat_adres: address } = answersIn(certificate.bytes, 'certyfikat');
    if (typeof address !== 'string') throw new Error('no address');
    expect(new URL(address).origin).toBe('http://localhost');
    const page = await fetchFile(new URL(address).pathname);
    expect(page.status).toBe(200);
    expect(new TextDecoder().decode(page.bytes)).toContain(String(numbers[0]));
  });

  it('is blank of what has not happened yet', async () => {
    const id = await caseAt('submitted');
    const { bytes } = await fetchFile(
      `/api/v1/programmes/sc-kis/cards/karta-procesu.xlsx?case=${id}`,
      APPLICANT,
    );
    const answers = Object.values(answersIn(bytes, 'karta-procesu'));
    expect(answers.filter((value) => value === '2026-11-22')).toHaveLength(1);
  });
});
