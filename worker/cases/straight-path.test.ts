import { describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { bodyOf, caseAt, NOW, putCard, STANDARD_CARD, submit, take } from '../testing/journey';
import { APPLICANT, AUDITOR, CERTIFIER } from '../testing/people';
import { testEnv } from '../testing/test-env';

describe('the straight path', () => {
  it('scores the standard card from the application', async () => {
    const opened = await submit();
    expect(opened.status).toBe(201);
    expect(bodyOf(opened)).toMatchObject({
      state: 'formal-check',
      etag: opened.headers.get('ETag'),
      receipt: { received_at: '2026-11-22T09:00:00.000Z' },
      scores: {
        'karta-standardu': {
          results: {
            wynik_procent: { value: 100 },
            minimalny_standard: { value: true, label: 'spełniony' },
          },
        },
      },
    });
    expect(opened.headers.get('Location')).toBe(`/api/v1/cases/${String(bodyOf(opened)['id'])}`);
  });

  it('leads step by step to a line in the register', async () => {
    const id = await caseAt('submitted', { now: new Date('2024-02-28T09:00:00Z') });
    const day = { now: new Date('2024-02-29T09:00:00Z') };
    const states: unknown[] = [];
    for (const [event, caller] of [
      ['admitted', CERTIFIER],
      ['assessed-positive', CERTIFIER],
      ['audit-started', AUDITOR],
    ] as const) {
      states.push(bodyOf(await take(id, event, caller, day))['state']);
    }
    expect(states).toEqual(['assessment', 'audit-pending', 'audit']);

    const early = await take(id, 'audit-reported', AUDITOR, day);
    expect(early.status).toBe(409);
    expect(bodyOf(early)).toMatchObject({
      cards: ['karta-audytu'],
      allowed: expect.any(Array) as unknown,
    });

    const rest = await caseAt('audit-forwarded', day);
    const issued = await take(rest, 'issued', CERTIFIER, day);
    expect(bodyOf(issued)).toMatchObject({ state: 'certified', certificate: 'KIS/06/2024/0001' });

    const anyone = inProcess(testEnv, NOW, undefined);
    expect((await anyone('GET', '/api/v1/register/KIS-06-2024-0001')).body).toEqual({
      number: 'KIS/06/2024/0001',
      programme: 'sc-kis',
      version: '1.0.0',
      kind: 'certificate',
      level: null,
      details: [],
      holder: 'Klub Integracji Społecznej w Janowie Lubelskim',
      institution: 'Stowarzyszenie HUMANUS',
      place: 'Janów Lubelski',
      voivodeship: 'lubelskie',
      issued: '2024-02-29',
      valid_from: '2024-02-29',
      valid_until: '2027-02-28',
      status: 'valid',
      history: [{ day: '2024-02-29', event: 'issued', title: 'wydanie certyfikatu' }],
    });
    const seen = await inProcess(testEnv, NOW, APPLICANT)('GET', `/api/v1/cases/${rest}`);
    expect(bodyOf(seen)).toMatchObject({ state: 'certified', certificate: 'KIS/06/2024/0001' });
  });

  it('refuses every step out of order and names those that can be taken', async () => {
    const id = await caseAt('submitted');
    for (const event of ['assessed-positive', 'issued']) {
      const refused = await take(id, event, CERTIFIER);
      expect(refused.status).toBe(409);
      expect(bodyOf(refused)['allowed']).toEqual([
        'admitted',
        'completion-requested',
        'deadline-extended',
        'abandoned',
      ]);
    }
    expect((await take(id, 'admitted', CERTIFIER)).status).toBe(200);
    expect((await take(id, 'admitted', CERTIFIER)).status).toBe(409);
    const unknown = await take(id, 'promoted', CERTIFIER);
    expect(unknown.status).toBe(422);
    expect(bodyOf(unknown)['errors']).toMatchObject([{ pointer: '/event', code: 'unknown-event' }]);
  });

  it('says when the next step is due, by working days', async () => {
    const id = await caseAt('submitted', { now: new Date('2026-11-14T09:00:00Z') });
    const seen = await inProcess(testEnv, NOW, CERTIFIER)('GET', `/api/v1/cases/${id}`);
    expect(bodyOf(seen)['actions']).toEqual([
      expect.objectContaining({ event: 'admitted', by: 'certifier', due: '2026-11-30' }),
      expect.objectContaining({ event: 'completion-requested', due: '2026-11-30' }),
      {
        event: 'deadline-extended',
        title: 'przedłużenie albo przywrócenie terminu',
        by: 'certifier',
      },
      // Nobody has to give a case up by a day.
      { event: 'abandoned', title: 'rezygnacja wnioskodawcy', by: 'applicant' },
    ]);
  });

  it('lets the applicant give a case up, after which nothing can happen', async () => {
    const id = await caseAt('admitted');
    expect(bodyOf(await take(id, 'abandoned', APPLICANT))).toMatchObject({
      state: 'closed',
      actions: [],
    });
    expect((await take(id, 'assessed-positive', CERTIFIER)).status).toBe(409);
  });
});

describe('cards of a case', () => {
  it('keep every revision that was accepted', async () => {
    const id = await caseAt('admitted');
    const first = await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER);
    expect(first.status).toBe(201);
    // What compresses an answer on its way would make its tag a weak one.
    expect(first.headers.get('Cache-Control')).toBe('private, no-cache, no-transform');
    const second = await putCard(
      id,
      'karta-standardu',
      { ...STANDARD_CARD, koncowa_opinia: 'Po uzupełnieniu.' },
      CERTIFIER,
      { 'If-Match': first.headers.get('ETag') ?? '' },
    );
    expect(second.status).toBe(200);
    const read = inProcess(testEnv, NOW, CERTIFIER);
    const path = `/api/v1/cases/${id}/cards/karta-standardu`;
    expect(bodyOf(await read('GET', path))).toMatchObject({
      revision: 2,
      answers: {
        koncowa_opinia: 'Po uzupełnieniu.',
        koordynator_certyfikacji: 'Celina Wzorcowa, tel. 600 000 009',
      },
      withheld: [],
      scores: { 'karta-standardu': { results: { wynik_procent: { value: 100 } } } },
    });
    expect(bodyOf(await read('GET', `${path}/revisions/1`))).toMatchObject({
      revision: 1,
      answers: { koncowa_opinia: 'Klub spełnia standard.' },
    });
    expect(bodyOf(await read('GET', `${path}/revisions`))).toMatchObject({
      items: [{ revision: 1 }, { revision: 2 }],
      next: null,
    });
    const page = bodyOf(await read('GET', `${path}/revisions?limit=1`));
    expect(page).toMatchObject({ items: [{ revision: 1 }] });
    expect(
      bodyOf(await read('GET', `${path}/revisions?limit=1&cursor=${String(page['next'])}`)),
    ).toMatchObject({ items: [{ revision: 2 }], next: null });
    expect((await read('GET', `${path}/revisions/3`)).status).toBe(404);
    expect((await read('GET', `/api/v1/cases/${id}/cards/nonsense/revisions`)).status).toBe(404);
    const none = await read('GET', `/api/v1/cases/${id}/cards/karta-audytu/revisions`);
    expect([none.status, none.body]).toEqual([200, { items: [], next: null }]);
    expect((await read('GET', `${path}/revisions/1e0`)).status).toBe(404);
  });

  it('take items of another card only as that card has them', async () => {
    const id = await caseAt('admitted');
    const agreed = { ...STANDARD_CARD, kadra_lider: 1, wsp_pup: 'tak' };
    const refused = await putCard(id, 'karta-standardu', { ...agreed, kadra_lider: 3 }, CERTIFIER);
    expect(refused.status).toBe(422);
    expect(bodyOf(refused)['issues']).toMatchObject([
      { card: 'karta-standardu', item: 'kadra_lider', code: 'differs-from-source' },
    ]);
    expect((await putCard(id, 'karta-standardu', agreed, CERTIFIER)).status).toBe(201);
  });

  it('are refused with every issue in the order of the sheet, and nothing of them is kept', async () => {
    const { kis_nazwa: _name, ...rest } = COMPLETE_APPLICATION;
    const before = await testEnv.DB.prepare('SELECT COUNT(*) AS n FROM cases').first<number>('n');
    const refused = await submit({
      application: {
        ...rest,
        wnioskodawca_kod: '23300',
        grp_kursy: 'nie',
        sporzadzono_dnia: '2026-11-23',
      },
    });
    expect(refused.status).toBe(422);
    expect(
      (bodyOf(refused)['issues'] as { item: string; code: string }[]).map(({ item, code }) => [
        item,
        code,
      ]),
    ).toEqual([
      ['wnioskodawca_kod', 'not-a-postal-code'],
      ['kis_nazwa', 'required'],
      ['grp_kursy_godziny', 'contradiction'],
      ['sporzadzono_dnia', 'date-in-future'],
    ]);
    expect(await testEnv.DB.prepare('SELECT COUNT(*) AS n FROM cases').first<number>('n')).toBe(
      before,
    );
  });

  it('are told their issues together with all that is wrong with the request', async () => {
    const cards = {
      'wniosek': { ...COMPLETE_APPLICATION, wnioskodawca_kod: '23300' },
      'karta-standardu': {},
      'none': {},
    };
    const renews = 'KIS/06/2020/0001';
    const refused = await inProcess(testEnv, NOW, APPLICANT)('POST', '/api/v1/cases', {
      body: { programme: 'sc-kis', cards, renews },
    });
    expect(bodyOf(refused)).toMatchObject({
      status: 422,
      type: '/api/v1/codes#invalid-request',
      errors: [
        { pointer: '/renews', code: 'unknown-certificate' },
        { pointer: '/cards/karta-standardu', code: 'not-your-card' },
        { pointer: '/cards', code: 'unknown-card' },
      ],
      issues: [{ card: 'wniosek', item: 'wnioskodawca_kod', code: 'not-a-postal-code' }],
    });
  });

  it('are closed to change when it is not the body’s turn', async () => {
    const id = await caseAt('submitted');
    const card = await inProcess(
      testEnv,
      NOW,
      APPLICANT,
    )('GET', `/api/v1/cases/${id}/cards/wniosek`);
    const refused = await putCard(id, 'wniosek', COMPLETE_APPLICATION, APPLICANT, {
      'If-Match': card.headers.get('ETag') ?? '',
    });
    expect(refused.status).toBe(409);
    expect(bodyOf(refused)).toMatchObject({ type: '/api/v1/codes#card-not-open' });
  });
});
