/** The procedures of the five programmes, walked as their sources tell them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../definition/programme';
import { PROGRAMMES } from '../programmes';
import { KONSULTACJE_SPOLECZNE } from '../programmes/konsultacje-spoleczne';
import { PRZYJAZNY_RODZINIE } from '../programmes/przyjazny-rodzinie';
import { SC_KIS } from '../programmes/sc-kis';
import { UCZACY_SIE_BUDZET } from '../programmes/uczacy-sie-budzet';
import { WSPOLNIE_DZIALAMY } from '../programmes/wspolnie-dzialamy';
import { endOf, everything, FIRST_DAY, opened, walk, type Walked } from '../testing/walk';
import { addDays } from './days';
import { standingAfter, stateById, type Standing } from './standing';
import { stepsOn } from './steps';

/** Where a case of a programme ends after steps. */
const end = (
  { process }: Programme,
  steps: readonly Walked[],
  { renewal = false, results = {} }: { renewal?: boolean; results?: object } = {},
): string =>
  endOf(
    walk(process, opened(process, renewal ? 'renewal' : 'first'), steps, {
      ...everything(process, { ...results }),
    }),
  );
const revised = (card: string): Walked => ({ event: 'card-handed-in', data: { card } });

describe('sc-kis', () => {
  const toDecision = [
    'admitted',
    'assessed-positive',
    'audit-started',
    'audit-reported',
    'audit-forwarded',
  ];

  it('leads to a certificate, and a renewal to another term', () => {
    expect(end(SC_KIS, [...toDecision, 'issued'])).toBe('certified');
    expect(end(SC_KIS, [...toDecision, 'renewed'])).toBe('renewed: out-of-order');
    expect(end(SC_KIS, [...toDecision, 'renewed'], { renewal: true })).toBe('certified');
    expect(end(SC_KIS, [...toDecision, 'renewal-refused'], { renewal: true })).toBe('refused');
  });

  it('sends an incomplete application back, and leaves it unexamined when nothing comes', () => {
    const asked: Walked = { event: 'completion-requested', data: { do_kiedy: '2026-03-17' } };
    expect(end(SC_KIS, [asked, 'completed'])).toBe('completed: cards-not-revised');
    expect(end(SC_KIS, [asked, revised('wniosek'), 'completed', 'admitted'])).toBe('assessment');
    const left = (on: string): Walked => ({ event: 'left-unexamined', on });
    expect(end(SC_KIS, [asked, left('2026-03-17')])).toBe('left-unexamined: too-early');
    expect(end(SC_KIS, [asked, left('2026-03-18')])).toBe('closed');
  });

  it('records a delivery once, so that the time for an appeal never starts again', () => {
    const delivered = ['admitted', 'refused', 'delivered'];
    expect(end(SC_KIS, [...delivered, 'delivered'])).toBe('delivered: out-of-order');
    const again = [...delivered, 'appealed', 'appeal-upheld', 'refused', 'delivered'];
    expect(end(SC_KIS, again)).toBe('refused');
  });

  it('moves no end that is not known yet', () => {
    const more: Walked = { event: 'deadline-extended', data: { do_kiedy: '2026-05-04' } };
    expect(end(SC_KIS, ['admitted', 'refused', more])).toBe('deadline-extended: out-of-order');
  });

  it('ends at once when the right to appeal is waived', () => {
    expect(end(SC_KIS, ['admitted', 'refused', 'appeal-waived'])).toBe('closed');
  });

  it('gives 14 days for an appeal from the delivery, not from the refusal', () => {
    const refused = ['admitted', 'refused'];
    const delivered: Walked = { event: 'delivered', on: '2026-04-01' };
    const appealed = (on: string): Walked => ({ event: 'appealed', on });
    // 1 April + 14 = Wednesday 15 April 2026.
    expect(end(SC_KIS, [...refused, delivered, appealed('2026-04-15')])).toBe('appeal');
    expect(end(SC_KIS, [...refused, delivered, appealed('2026-04-16')])).toBe('appealed: too-late');
    const more: Walked = {
      event: 'deadline-extended',
      on: '2026-04-20',
      data: { do_kiedy: '2026-04-24' },
    };
    expect(end(SC_KIS, [...refused, delivered, more, appealed('2026-04-24')])).toBe('appeal');
  });

  it('goes back to the decision when an appeal against a refusal is upheld', () => {
    const appealed = ['admitted', 'refused', 'delivered', 'appealed'];
    expect(end(SC_KIS, [...appealed, 'appeal-upheld'])).toBe('decision');
    expect(end(SC_KIS, [...appealed, 'appeal-upheld', 'issued'])).toBe('certified');
    expect(end(SC_KIS, [...appealed, 'appeal-dismissed'])).toBe('closed');
  });

  it('gives a withdrawn certificate back when the appeal is upheld', () => {
    const appealed = [...toDecision, 'issued', 'withdrawn', 'delivered', 'appealed'];
    expect(end(SC_KIS, [...appealed, 'appeal-upheld'])).toBe('certified');
    expect(end(SC_KIS, [...appealed, 'appeal-dismissed'])).toBe('closed');
  });

  it('may be abandoned in every open state', () => {
    for (const path of [[], ['admitted'], toDecision, ['admitted', 'refused', 'appealed']]) {
      expect(end(SC_KIS, [...path, 'abandoned'])).toBe('closed');
    }
  });

  it('has its times as the programme’s data', () => {
    const days = (id: string) => stateById(SC_KIS.process, id)?.days;
    expect(['formal-check', 'completion', 'audit', 'decision', 'refused'].map(days)).toEqual([
      14, 14, 30, 30, 14,
    ]);
  });
});

describe('przyjazny-rodzinie', () => {
  const toScore = [
    'qualified',
    'officials-surveyed',
    'report-issued',
    'team-named',
    'workshop-held',
    'workshop-held',
    'residents-surveyed',
    'preliminary-scored',
  ];

  it('ends as the points say, with changes or without', () => {
    const certificate = { results: { wynik: 'certificate' } };
    const support = { results: { wynik: 'support-package' } };
    // The time for changes is 90 days: it ends the municipality's turn, unless they say so before.
    const scored = [...toScore, { event: 'final-scored', on: '2026-06-09' }];
    expect(end(PRZYJAZNY_RODZINIE, [...toScore, 'final-scored'])).toBe('final-scored: too-early');
    expect(end(PRZYJAZNY_RODZINIE, [...toScore, { event: 'final-scored', on: '2026-06-08' }])).toBe(
      'final-scored: too-early',
    );
    expect(end(PRZYJAZNY_RODZINIE, [...scored, 'issued'], certificate)).toBe('certified');
    expect(end(PRZYJAZNY_RODZINIE, [...scored, 'issued'], support)).toBe('issued: result-differs');
    expect(end(PRZYJAZNY_RODZINIE, [...scored, 'support-package'], support)).toBe('supported');
    expect(
      end(PRZYJAZNY_RODZINIE, [...toScore, 'changes-made', 'final-scored', 'issued'], {
        results: { wynik: 'distinction' },
      }),
    ).toBe('certified');
    expect(end(PRZYJAZNY_RODZINIE, ['not-qualified'])).toBe('closed');
  });

  it('takes changes until the day that the team set', () => {
    const scored: Walked = {
      event: 'preliminary-scored',
      on: '2026-06-01',
      data: { zmiany_do: '2026-06-30' },
    };
    const changed = (on: string): Walked => ({ event: 'changes-made', on });
    const before = toScore.slice(0, -1);
    expect(end(PRZYJAZNY_RODZINIE, [...before, scored, changed('2026-06-30')])).toBe(
      'final-scoring',
    );
    expect(end(PRZYJAZNY_RODZINIE, [...before, scored, changed('2026-07-01')])).toBe(
      'changes-made: too-late',
    );
  });
});

describe('uczacy-sie-budzet', () => {
  it('is granted from the first level on, and not granted below', () => {
    const at = (poziom: number) => ({ results: { poziom } });
    expect(end(UCZACY_SIE_BUDZET, ['verified', 'issued'], at(1))).toBe('certified');
    expect(end(UCZACY_SIE_BUDZET, ['verified', 'issued'], at(0))).toBe('issued: result-differs');
    expect(end(UCZACY_SIE_BUDZET, ['verified', 'not-granted'], at(0))).toBe('not-granted');
    expect(end(UCZACY_SIE_BUDZET, ['verified', 'not-granted'], at(3))).toBe(
      'not-granted: result-differs',
    );
  });

  it('may ask back before, be prolonged and withdrawn after', () => {
    const answered = [revised('ankieta'), 'questions-answered'];
    expect(end(UCZACY_SIE_BUDZET, ['questions-asked', 'questions-answered'])).toBe(
      'questions-answered: cards-not-revised',
    );
    const issued = ['questions-asked', ...answered, 'verified', 'issued'];
    const results = { results: { poziom: 2 } };
    expect(end(UCZACY_SIE_BUDZET, [...issued, 'edition-end-set', 'withdrawn'], results)).toBe(
      'withdrawn',
    );
  });
});

describe('wspolnie-dzialamy', () => {
  const toTrained = ['diagnosed', 'path-set', 'trained'];

  it('goes from joining to the register and on to a new round', () => {
    const published = [
      ...toTrained,
      'procedure-adopted',
      'procedure-adopted',
      'procedure-used',
      'procedure-adopted',
      'procedure-evaluated',
      'procedure-used',
      'procedure-evaluated',
      'self-assessed',
      'note-published',
      'published',
    ];
    expect(end(WSPOLNIE_DZIALAMY, published)).toBe('published');
    const again = ['new-round', 'self-assessed', 'note-published', 'published'];
    expect(end(WSPOLNIE_DZIALAMY, [...published, ...again])).toBe('published');
  });

  it('lets no procedure be used before one is adopted, nor evaluated before one is used', () => {
    expect(end(WSPOLNIE_DZIALAMY, [...toTrained, 'procedure-used'])).toBe(
      'procedure-used: out-of-order',
    );
    expect(end(WSPOLNIE_DZIALAMY, [...toTrained, 'procedure-adopted', 'procedure-evaluated'])).toBe(
      'procedure-evaluated: out-of-order',
    );
    expect(end(WSPOLNIE_DZIALAMY, [...toTrained, 'no-procedures', 'self-assessed'])).toBe(
      'self-assessed',
    );
  });
});

describe('konsultacje-spoleczne', () => {
  it('tests the model as often as it takes, and ends with the evaluation', () => {
    expect(
      end(KONSULTACJE_SPOLECZNE, [
        'mapped',
        'surveyed-before',
        'model-drafted',
        'model-tested',
        'model-tested',
        'model-revised',
        'model-adopted',
        'surveyed-after',
        'evaluated',
      ]),
    ).toBe('evaluated');
    expect(end(KONSULTACJE_SPOLECZNE, ['mapped', 'model-drafted'])).toBe(
      'model-drafted: out-of-order',
    );
  });
});

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  'any walk through %s',
  (_, { process }) => {
    const kinds = fc.constantFrom('first' as const, 'renewal' as const);
    const choices = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 })), { maxLength: 40 });

    it('leaves nobody stuck, goes back in time nowhere, and is the same when folded again', () => {
      fc.assert(
        fc.property(kinds, choices, (kind, picked) => {
          let standing: Standing = opened(process, kind);
          for (const [choice, wait] of picked) {
            const day = addDays(standing.last, wait);
            const steps = stepsOn(process, standing, day).filter(({ by }) => by !== 'system');
            const state = stateById(process, standing.state);
            const leaves = steps.some(({ to }) => to !== standing.state);
            expect(state?.closed === true || leaves).toBe(true);
            const step = steps[choice % Math.max(1, steps.length)];
            if (step === undefined) return;
            const before = standing;
            const data = Object.fromEntries(
              step.data.map((field) => [
                field.id,
                field.kind === 'coming-date' ? addDays(day, field.ahead) : day,
              ]),
            );
            standing = standingAfter(process, kind, standing, { event: step.id, day, data });
            expect(standing.last >= before.last).toBe(true);
            expect(standing.entered <= standing.last).toBe(true);
            expect(standing.state).toBe(step.to);
            if (standing.due !== null) expect(standing.due >= FIRST_DAY).toBe(true);
          }
        }),
        { numRuns: 300 },
      );
    });
  },
);

describe('an applicant who does nothing any more', () => {
  const open = ({ process }: Programme) =>
    process.states.filter(({ closed }) => closed !== true).map(({ id }) => id);

  it.each(PROGRAMMES.map((one) => [one.id, one] as const))(
    'of %s holds up no case for ever',
    (_, programme) => {
      // From each open state another body can bring the case on, or end it once the time has run out.
      const stuck = open(programme).filter(
        (state) =>
          !programme.process.events.some(
            ({ by, from, to }) =>
              by !== 'applicant' && by !== 'system' && from.includes(state) && to !== state,
          ),
      );
      expect(stuck).toEqual([]);
    },
  );

  it('of the budget programme loses the certificate 14 days after the questions', () => {
    // Asked on Tuesday 3 March 2026.
    const ended = (on: string): Walked => ({ event: 'discontinued', on });
    expect(end(UCZACY_SIE_BUDZET, ['questions-asked', ended('2026-03-17')])).toBe(
      'discontinued: too-early',
    );
    expect(end(UCZACY_SIE_BUDZET, ['questions-asked', ended('2026-03-18')])).toBe('closed');
  });
});
