/** Completion, refusal, delivery, appeal, withdrawal: what people do over HTTP, and what they see. */
import { describe, expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { Caller } from '../auth/caller';
import { inProcess, type Answer } from '../local/demonstration/in-process';
import { bodyOf, caseAt, putCard, take } from '../testing/journey';
import { APPEAL_BODY, APPLICANT, AUDITOR, CERTIFIER, person } from '../testing/people';
import { testEnv } from '../testing/test-env';

const on = (day: string): { readonly now: Date } => ({ now: new Date(`${day}T09:00:00Z`) });
const step = (id: string, event: string, caller: Caller, day: string, data?: object) =>
  take(id, event, caller, on(day), data === undefined ? undefined : { ...data });
const outcome = ({ status, body }: Answer): readonly unknown[] => {
  const { state, type, day } = bodyOf({ status, headers: new Headers(), body });
  return typeof type === 'string' ? [status, type.split('#')[1], day] : [status, state];
};
const entryOf = async (id: string, day: string) => {
  const read = await inProcess(testEnv, on(day).now, CERTIFIER)('GET', `/api/v1/cases/${id}`);
  const path = String(bodyOf(read)['certificate']).replaceAll('/', '-');
  return (asOf: string) =>
    inProcess(testEnv, on(day).now, undefined)('GET', `/api/v1/register/${path}?as_of=${asOf}`);
};

describe('completion', () => {
  it('opens the application, asks for a new revision, and has its own time', async () => {
    const id = await caseAt('submitted', on('2026-03-02'));
    const soon = await step(id, 'completion-requested', CERTIFIER, '2026-03-03', {
      braki: 'Brak adresu klubu.',
      do_kiedy: '2026-03-09',
    });
    expect(bodyOf(soon)['errors']).toMatchObject([
      { pointer: '/data/do_kiedy', code: 'day-too-early' },
    ]);
    const asked = await step(id, 'completion-requested', CERTIFIER, '2026-03-03', {
      braki: 'Brak adresu klubu.',
      do_kiedy: '2026-03-10',
    });
    expect(bodyOf(asked)['actions']).toMatchObject([
      { event: 'completed', by: 'applicant', due: '2026-03-10' },
      { event: 'left-unexamined', by: 'certifier', after: '2026-03-10' },
      { event: 'deadline-extended' },
      { event: 'abandoned' },
    ]);
    expect(outcome(await step(id, 'completed', APPLICANT, '2026-03-04'))).toEqual([
      409,
      'cards-not-revised',
      undefined,
    ]);
    const applied = await inProcess(
      testEnv,
      on('2026-03-04').now,
      APPLICANT,
    )('GET', `/api/v1/cases/${id}/cards/wniosek`);
    const revised = await putCard(
      id,
      'wniosek',
      { ...COMPLETE_APPLICATION, kis_ulica: 'Nowa 5' },
      APPLICANT,
      { 'If-Match': applied.headers.get('ETag') ?? '' },
      on('2026-03-04'),
    );
    expect(revised.status).toBe(200);
    expect(outcome(await step(id, 'completed', APPLICANT, '2026-03-04'))).toEqual([
      200,
      'formal-check',
    ]);
  });

  it('is given ten years at most: what is further is a slip, and is told the last day', async () => {
    const id = await caseAt('submitted', on('2026-03-02'));
    const until = (do_kiedy: string, day: string) =>
      step(id, 'completion-requested', CERTIFIER, day, { braki: 'Brak adresu.', do_kiedy });
    for (const day of ['2036-03-04', '9999-12-31']) {
      expect(bodyOf(await until(day, '2026-03-03'))['errors']).toEqual([
        {
          pointer: '/data/do_kiedy',
          code: 'day-too-late',
          day: '2036-03-03',
          message: 'Zbyt odległa data: można podać dzień najwyżej za 10\u00a0lat',
        },
      ]);
    }
    expect(outcome(await until('2036-03-03', '2026-03-03'))).toEqual([200, 'completion']);
  });

  it('may end in leaving the application unexamined, only after the time', async () => {
    const id = await caseAt('submitted', on('2026-03-02'));
    const data = { braki: 'Brak adresu.', do_kiedy: '2026-03-16' };
    await step(id, 'completion-requested', CERTIFIER, '2026-03-03', data);
    expect(outcome(await step(id, 'left-unexamined', CERTIFIER, '2026-03-16'))).toEqual([
      409,
      'too-early',
      '2026-03-16',
    ]);
    expect(outcome(await step(id, 'left-unexamined', CERTIFIER, '2026-03-17'))).toEqual([
      200,
      'closed',
    ]);
  });
});

describe('a refusal', () => {
  const refusedCase = async (): Promise<string> => {
    const id = await caseAt('admitted', on('2026-03-02'));
    await step(id, 'refused', CERTIFIER, '2026-03-20');
    return id;
  };

  it('needs its reasons, and names the revisions and results that it rests on', async () => {
    const id = await caseAt('admitted', on('2026-03-02'));
    const bare = await step(id, 'refused', CERTIFIER, '2026-03-20', { uzasadnienie: '  ' });
    expect(bodyOf(bare)['errors']).toMatchObject([
      { pointer: '/data/uzasadnienie', code: 'missing-field' },
    ]);
    await step(id, 'refused', CERTIFIER, '2026-03-20');
    const read = await inProcess(
      testEnv,
      on('2026-03-20').now,
      APPLICANT,
    )('GET', `/api/v1/cases/${id}`);
    const events = bodyOf(read)['events'] as { event: string; data: unknown }[];
    expect(events.at(-1)).toMatchObject({
      event: 'refused',
      data: {
        uzasadnienie: 'Brak psychologa.',
        basis: {
          revisions: {
            wniosek: { revision: 1, sha256: expect.stringMatching(/^sha256:/) as unknown },
          },
          scores: {
            'karta-standardu': {
              rules: expect.stringMatching(/^sha256:/) as unknown,
              results: { wynik_procent: 100, minimalny_standard: true },
            },
          },
        },
      },
    });
  });

  it('may be appealed against for 14 days from its delivery, which is recorded as it was', async () => {
    const id = await refusedCase();
    const delivered = (doreczono: string) =>
      step(id, 'delivered', CERTIFIER, '2026-03-27', { doreczono });
    expect(bodyOf(await delivered('2026-03-19'))['errors']).toMatchObject([
      { pointer: '/data/doreczono', code: 'day-before-last' },
    ]);
    expect(bodyOf(await delivered('2026-03-28'))['errors']).toMatchObject([
      { pointer: '/data/doreczono', code: 'day-in-future' },
    ]);
    // 24 March + 14 = Tuesday 7 April, the day after Easter Monday.
    expect(bodyOf(await delivered('2026-03-24'))['actions']).toContainEqual(
      expect.objectContaining({ event: 'appealed', due: '2026-04-07' }),
    );
    expect(outcome(await step(id, 'appealed', APPLICANT, '2026-04-08'))).toEqual([
      409,
      'too-late',
      '2026-04-07',
    ]);
    expect(outcome(await step(id, 'appealed', CERTIFIER, '2026-04-07'))).toEqual([
      403,
      'forbidden',
      undefined,
    ]);
    expect(outcome(await step(id, 'appealed', APPLICANT, '2026-04-07'))).toEqual([200, 'appeal']);
  });

  it('may be appealed against later when the time was extended, with who asked and why', async () => {
    const id = await refusedCase();
    await step(id, 'delivered', CERTIFIER, '2026-03-24', { doreczono: '2026-03-24' });
    await step(id, 'deadline-extended', CERTIFIER, '2026-04-20', {
      wnioskujacy: 'wnioskodawca',
      uzasadnienie: 'Choroba kierownika.',
      do_kiedy: '2026-04-27',
    });
    expect(outcome(await step(id, 'appealed', APPLICANT, '2026-04-27'))).toEqual([200, 'appeal']);
  });

  it('is decided on by who had no part in it, with a declaration that is kept', async () => {
    const id = await refusedCase();
    await step(id, 'appealed', APPLICANT, '2026-03-25');
    const both: Caller = {
      ...CERTIFIER,
      memberships: [...CERTIFIER.memberships, ...APPEAL_BODY.memberships],
    };
    expect(outcome(await step(id, 'appeal-upheld', both, '2026-03-26'))).toEqual([
      403,
      'two-sides',
      undefined,
    ]);
    const undeclared = await step(id, 'appeal-upheld', APPEAL_BODY, '2026-03-26', {
      brak_konfliktu: false,
      uzasadnienie: 'Umowa jest w aktach.',
    });
    expect(bodyOf(undeclared)['errors']).toMatchObject([
      { pointer: '/data/brak_konfliktu', code: 'not-confirmed' },
    ]);
    expect(outcome(await step(id, 'appeal-upheld', APPEAL_BODY, '2026-03-26'))).toEqual([
      200,
      'decision',
    ]);
    const read = await inProcess(
      testEnv,
      on('2026-03-26').now,
      APPLICANT,
    )('GET', `/api/v1/cases/${id}`);
    const events = bodyOf(read)['events'] as { data: Record<string, unknown> }[];
    expect(events.at(-1)?.data['brak_konfliktu']).toMatch(/^Oświadczam, że nie zachodzi konflikt/);
    expect(outcome(await step(id, 'issued', CERTIFIER, '2026-03-27'))).toEqual([200, 'certified']);
  });

  it('stands when the appeal is dismissed', async () => {
    const id = await refusedCase();
    await step(id, 'appealed', APPLICANT, '2026-03-25');
    expect(outcome(await step(id, 'appeal-dismissed', APPEAL_BODY, '2026-03-26'))).toEqual([
      200,
      'closed',
    ]);
    expect(outcome(await step(id, 'appealed', APPLICANT, '2026-03-27'))[1]).toBe(
      'event-not-allowed',
    );
  });
});

describe('an audit', () => {
  it('is not begun without the declaration, nor by somebody of the applicant’s institution', async () => {
    const id = await caseAt('assessed-positive', on('2026-03-02'));
    const silent = await step(id, 'audit-started', AUDITOR, '2026-03-03', {});
    expect(bodyOf(silent)['errors']).toMatchObject([
      { pointer: '/data/brak_konfliktu', code: 'missing-field' },
    ]);
    const own = person('auditor', 'own auditor', 'humanus', ['lubelskie']);
    expect(outcome(await step(id, 'audit-started', own, '2026-03-03'))).toEqual([
      403,
      'own-case',
      undefined,
    ]);
  });
});

describe('a withdrawal', () => {
  it('shows in the register from its day on, and is taken back by an appeal', async () => {
    const id = await caseAt('issued', on('2026-03-02'));
    const entry = await entryOf(id, '2026-06-01');
    const status = async (day: string) => bodyOf(await entry(day))['status'];
    expect(outcome(await step(id, 'withdrawn', CERTIFIER, '2026-04-01'))).toEqual([
      200,
      'withdrawn',
    ]);
    expect([await status('2026-03-31'), await status('2026-04-01')]).toEqual([
      'valid',
      'withdrawn',
    ]);
    const list = async (query: string) => {
      const anyone = inProcess(testEnv, on('2026-04-02').now, undefined);
      const { items } = bodyOf(
        await anyone('GET', `/api/v1/register?limit=200&status=${query}`),
      ) as {
        items: { number: string; status: string }[];
      };
      return items.map((item) => item.number);
    };
    const number = String(bodyOf(await entry('2026-04-01'))['number']);
    expect(await list('withdrawn')).toContain(number);
    expect(await list('valid')).not.toContain(number);
    await step(id, 'appealed', APPLICANT, '2026-04-02');
    expect(outcome(await step(id, 'appeal-upheld', APPEAL_BODY, '2026-05-01'))).toEqual([
      200,
      'certified',
    ]);
    expect(await status('2026-04-30')).toBe('withdrawn');
    expect(bodyOf(await entry('2026-05-01'))).toMatchObject({
      status: 'valid',
      valid_until: '2029-03-02',
      history: [
        { event: 'issued', day: '2026-03-02' },
        { event: 'withdrawn', day: '2026-04-01' },
        { event: 'appeal-upheld', day: '2026-05-01' },
      ],
    });
    expect(await list('valid')).toContain(number);
  });
});
