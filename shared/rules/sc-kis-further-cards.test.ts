/** The cards around the assessment: explanations, guidelines, the record, the register, monitoring. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../card/answers';
import { answersWithSources } from '../card/sources';
import { validateCard } from '../card/validate';
import { checkProgramme } from '../definition/check';
import { itemsOf, type Programme } from '../definition/programme';
import { SC_KIS } from '../programmes/sc-kis';
import { FURTHER_CARDS } from '../programmes/sc-kis/further-cards';
import { KARTA_PROCESU } from '../programmes/sc-kis/karta-procesu';
import { MONITORING } from '../programmes/sc-kis/monitoring';
import { OBJASNIENIA } from '../programmes/sc-kis/objasnienia';
import { WNIOSEK } from '../programmes/sc-kis/wniosek';
import { WYTYCZNE } from '../programmes/sc-kis/wytyczne';
import { COMPLETE_APPLICATION } from '../testing/complete-application';
import { FILLED_FURTHER_CARDS } from '../testing/sc-kis-filled';
import { resultsOf } from './results';

const further = new Set(FURTHER_CARDS.map(({ id }) => id));
const WHOLE: Programme = {
  ...SC_KIS,
  cards: [...SC_KIS.cards.filter(({ id }) => !further.has(id)), ...FURTHER_CARDS],
};

const issuesOf = (
  id: string,
  change: Readonly<Record<string, unknown>> = {},
): readonly string[] => {
  const card = FURTHER_CARDS.find((candidate) => candidate.id === id);
  if (card === undefined) throw new Error(id);
  return validateCard(
    card,
    { ...FILLED_FURTHER_CARDS[id], ...change },
    { today: '2026-02-02', language: 'pl' },
  ).issues.map(({ item, code, row, column }) =>
    row === undefined ? `${item}: ${code}` : `${item} ${row} ${column ?? ''}: ${code}`,
  );
};

describe('the programme with its further cards', () => {
  it('has no mistake', () => {
    expect(checkProgramme(WHOLE)).toEqual([]);
  });

  it.each(FURTHER_CARDS.map(({ id }) => id))('has a filling of %s without an issue', (id) => {
    expect(FILLED_FURTHER_CARDS).toHaveProperty(id);
    expect(issuesOf(id)).toEqual([]);
  });
});

describe('the explanations', () => {
  const explained = new Map(
    itemsOf(OBJASNIENIA).map(({ id, label, help }) => [id, { label, help }]),
  );

  it.each(itemsOf(WNIOSEK).map(({ id, label }) => [id, label]))(
    'say something of %s',
    (id, label) => {
      const found = explained.get(`objasnienie_${id}`);
      expect(found?.label).toBe(label);
      expect(found?.help?.length).toBeGreaterThan(40);
    },
  );

  it('say nothing twice, and of nothing else', () => {
    const texts = [...explained.values()].map(({ help }) => help);
    expect(new Set(texts).size).toBe(texts.length);
    expect(explained.size).toBe(itemsOf(WNIOSEK).length);
  });
});

describe('the guidelines', () => {
  it('are for each of the three bodies, numbered from 1', () => {
    const bodies = WYTYCZNE.sections.map(({ title }) => title);
    for (const body of ['certyfikująca', 'audytu', 'odwoławcza']) {
      expect(bodies.some((title) => title.includes(body))).toBe(true);
    }
    for (const { items } of WYTYCZNE.sections) {
      expect(items.length).toBeGreaterThanOrEqual(6);
      items.forEach(({ label, help }, index) => {
        expect(label).toMatch(new RegExp(`^☐ ${index + 1}\\. `));
        expect(help?.length).toBeGreaterThan(30);
      });
    }
  });
});

describe('the record of the process', () => {
  const dates = Object.keys(FILLED_FURTHER_CARDS['karta-procesu'] ?? {}).filter((id) =>
    id.startsWith('proces_'),
  );

  it('takes every day from an event: of the first case, of the renewal, of refusals', () => {
    const filled = itemsOf(KARTA_PROCESU).flatMap(({ filled: by }) =>
      by?.by === 'event' ? [[by.event, by.of]] : [],
    );
    const steps = [
      'submitted',
      'admitted',
      'assessed-positive',
      'audit-started',
      'audit-reported',
      'audit-forwarded',
    ];
    expect(filled).toEqual([
      ...steps.map((step) => [step, 'first']),
      ['issued', undefined],
      ...steps.map((step) => [step, 'renewal']),
      ['renewed', undefined],
      ['refused', undefined],
      ['renewal-refused', undefined],
    ]);
  });

  it('shows club and contacts as the application has them', () => {
    const shown = answersWithSources(
      WHOLE,
      KARTA_PROCESU,
      new Map([['wniosek', COMPLETE_APPLICATION]]),
    );
    expect(shown).toMatchObject({
      kis_nazwa: 'Klub Integracji Społecznej w Janowie Lubelskim',
      osoba_email: 'anna@example.pl',
      kierownik_kontakt: '600 000 003',
    });
  });

  it('never goes backwards', () => {
    expect(issuesOf('karta-procesu', { proces_dopuszczenie: '2024-01-11' })).toEqual([]);
    expect(issuesOf('karta-procesu', { proces_dopuszczenie: '2024-01-10' })).toEqual([
      'proces_dopuszczenie: contradiction',
    ]);
    // Not past a step that is not there, either.
    expect(
      issuesOf('karta-procesu', {
        proces_audyt_raport: null,
        proces_audyt_przekazanie: '2024-02-05',
      }),
    ).toEqual(['proces_audyt_przekazanie: contradiction']);
    expect(
      issuesOf('karta-procesu', Object.fromEntries(dates.slice(1).map((id) => [id, null]))),
    ).toEqual([]);
  });
});

describe('the certificate', () => {
  it('does not end before its issue', () => {
    expect(issuesOf('certyfikat', { certyfikat_wazny_do: '2024-02-28' })).toEqual([
      'certyfikat_wazny_do: contradiction',
    ]);
  });
});

describe('the register of a voivodeship', () => {
  const line = {
    numer: 'KIS/06/2022/0001',
    klub: 'Klub zmyślony',
    instytucja: 'Fundacja Wymyślona',
    miejscowosc: 'Zmyślin Górny',
    wydano: '2022-05-16',
    wazny_do: '2025-05-16',
    status: 'expired',
  };

  it('names the row that cannot be', () => {
    const rows = [line, { ...line, wazny_do: '2022-05-15' }, { ...line, numer: null }];
    expect(issuesOf('rejestr', { rejestr_wpisy: rows })).toEqual([
      'rejestr_wpisy 2 wazny_do: contradiction',
      'rejestr_wpisy 3 numer: required',
    ]);
  });

  it('may be empty', () => {
    expect(issuesOf('rejestr', { rejestr_wpisy: [] })).toEqual([]);
  });
});

describe('the bank of good examples', () => {
  const blank = (prefix: string): Answers =>
    Object.fromEntries(
      Object.keys(FILLED_FURTHER_CARDS['bank-wzorcow'] ?? {})
        .filter((id) => id.startsWith(prefix))
        .map((id) => [id, null]),
    );

  it('asks for nothing more from a club that does not agree', () => {
    expect(issuesOf('bank-wzorcow', { ...blank('bank_'), bank_zgoda: 'nie' })).toEqual([]);
    expect(issuesOf('bank-wzorcow', { ...blank('bank_') })).toEqual(['bank_zgoda: required']);
  });

  it('asks for the whole description from one that agrees, and for a contact if it is open', () => {
    expect(issuesOf('bank-wzorcow', { bank_efekty: null })).toEqual(['bank_efekty: required']);
    expect(issuesOf('bank-wzorcow', { bank_kontakt_telefon: null })).toEqual([
      'bank_kontakt_telefon: contradiction',
    ]);
    expect(issuesOf('bank-wzorcow', { ...blank('bank_kontakt'), bank_wizyty: 'nie' })).toEqual([]);
  });
});

describe('the monitoring report', () => {
  const filled = FILLED_FURTHER_CARDS['monitoring'] ?? {};
  const valueOf = (id: string, change: Answers = {}): unknown =>
    resultsOf(MONITORING, { ...filled, ...change })[id]?.value;

  it('adds the certificates up', () => {
    // 12 + 3 + 1 + 0; 12 ÷ 16.
    expect(valueOf('certyfikaty_razem')).toBe(16);
    expect(valueOf('udzial_waznych')).toBe(75);
    expect(resultsOf(MONITORING, {})['udzial_waznych']?.value).toBeNull();
  });

  it('names deviations of a quarter of the clubs, the most frequent first', () => {
    // 25% of 20 is 5: requirement 9 just reaches it, 22 (4 clubs) does not.
    expect(valueOf('typowe_odchylenia')).toEqual(['wymaganie_6', 'wymaganie_3', 'wymaganie_9']);
    expect(valueOf('typowe_odchylenia', { odchylenie_22: 5 })).toEqual([
      'wymaganie_6',
      'wymaganie_3',
      'wymaganie_9',
      'wymaganie_22',
    ]);
    expect(valueOf('typowe_odchylenia', { monitoring_ocenione: 0 })).toEqual([]);
    expect(valueOf('typowe_odchylenia', { monitoring_ocenione: null })).toEqual([]);
  });

  it('says how many of the clubs offer a service', () => {
    // 11 ÷ 20.
    expect(valueOf('udzial_grp_kursy')).toBe(55);
    expect(valueOf('udzial_ind_socjalne')).toBe(100);
    expect(valueOf('udzial_ind_socjalne', { monitoring_ocenione: 0 })).toBeNull();
  });

  it('lets no count be above the clubs assessed', () => {
    expect(issuesOf('monitoring', { odchylenie_1: 21 })).toEqual(['odchylenie_1: contradiction']);
    expect(issuesOf('monitoring', { grp_kursy_kluby: 21 })).toEqual([
      'grp_kursy_kluby: contradiction',
    ]);
  });
});
