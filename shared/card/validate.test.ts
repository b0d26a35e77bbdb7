import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../programmes/sc-kis';
import { validateCard, type Issue } from './validate';

const cardOf = (id: string) => {
  const card = SC_KIS.cards.find((candidate) => candidate.id === id);
  if (card === undefined) throw new Error(id);
  return card;
};
const application = cardOf('wniosek');
const audit = cardOf('karta-audytu');
const context = { today: '2026-11-22', language: 'pl' } as const;

const issuesOf = (given: Record<string, unknown>, card = application): readonly Issue[] =>
  validateCard(card, given, context).issues;
const issueAt = (item: string, given: Record<string, unknown>, card = application) =>
  issuesOf(given, card)
    .filter((issue) => issue.item === item)
    .map(({ code, message }) => ({ code, message }));

describe('validateCard', () => {
  it('names everything that a blank application lacks, in the order of the sheet', () => {
    const issues = issuesOf({});
    expect(issues[0]).toEqual({
      card: 'wniosek',
      item: 'wnioskodawca_nazwa',
      code: 'required',
      message: 'Uzupełnij: ta pozycja jest obowiązkowa.',
    });
    expect(issues.at(-1)?.item).toBe('sporzadzono_dnia');
    expect(issues.map(({ item }) => item)).toContain('osoba_telefon');
    expect(issues.map(({ item }) => item)).not.toContain('ind_doradztwo');
  });

  it.each([
    ['kis_kod', '23300', 'not-a-postal-code'],
    ['kis_email', 'klub.example.pl', 'not-an-email'],
    ['kis_telefon', 'zadzwoń', 'not-a-phone'],
    ['teryt', '12345', 'not-a-teryt'],
    ['rejestr_data', '2026-11-23', 'date-in-future'],
    ['rejestr_data', '1999-01-01', 'date-too-early'],
    ['rejestr_data', '2026-02-30', 'not-a-date'],
    ['kadra_lider', 1.5, 'not-whole'],
    ['kadra_lider', -1, 'too-small'],
    ['kadra_lider', '1', 'not-a-number'],
    ['kadra_lider', Number.NaN, 'not-a-number'],
    ['org_godziny_miesiecznie', 745, 'too-large'],
    ['lokal_sanitarne', 'Tak', 'not-an-option'],
    ['lokal_sanitarne', true, 'not-an-option'],
    ['kis_nazwa', 'x'.repeat(201), 'too-long'],
    ['kis_nazwa', 7, 'wrong-type'],
    ['kis_nazwa', 'a\u0000b', 'invalid-text'],
    ['kis_nazwa', '\ud800', 'invalid-text'],
    ['kis_nazwa', { toString: 'x' }, 'wrong-type'],
  ])('refuses for %s the answer %j: %s', (item, answer, code) => {
    expect(issueAt(item, { [item]: answer }).map((issue) => issue.code)).toEqual([code]);
  });

  it('asks nothing of what was erased, nor of what would have to be held against it', () => {
    const asked = (card: typeof audit, given: Record<string, unknown>, erased: string[]) =>
      validateCard(card, given, { ...context, erased: new Set(erased) }).issues.map(
        ({ item }) => item,
      );
    expect(asked(audit, {}, [])).toContain('kierownik_imie_nazwisko');
    const without = asked(audit, {}, ['kierownik_imie_nazwisko']);
    expect(without).not.toContain('kierownik_imie_nazwisko');
    expect(without).toContain('kierownik_kontakt');
    // One of the telephone and the address is enough, and nobody can say whether one was there.
    expect(asked(application, {}, ['osoba_email'])).not.toContain('osoba_telefon');
    expect(asked(application, { osoba_telefon: 'x' }, ['osoba_email'])).toContain('osoba_telefon');
  });

  it('says what to do in plain Polish', () => {
    expect(issueAt('kis_nazwa', { kis_nazwa: 'x'.repeat(201) })).toEqual([
      { code: 'too-long', message: 'Skróć tekst: może mieć najwyżej 200\u00A0znaków.' },
    ]);
    expect(issueAt('lokal_pomieszczenia', { lokal_pomieszczenia: '?' })).toEqual([
      {
        code: 'not-an-option',
        message: 'Wybierz jedną z odpowiedzi: „Tak”, „Częściowo”, „Nie”.',
      },
    ]);
  });

  it('asks for one contact, not for both', () => {
    expect(issueAt('osoba_telefon', {})).toHaveLength(1);
    expect(issueAt('osoba_telefon', { osoba_email: 'a@example.pl' })).toEqual([]);
    expect(issueAt('osoba_telefon', { osoba_telefon: '22 123 45 67' })).toEqual([]);
  });

  it('compares the TERYT code with the voivodeship when both are there', () => {
    const lublin = { wojewodztwo: 'lubelskie' };
    expect(issueAt('teryt', { ...lublin, teryt: '0605011' })).toEqual([]);
    expect(issueAt('teryt', { ...lublin, teryt: '1061011' })[0]?.code).toBe('contradiction');
    expect(issueAt('teryt', { teryt: '1061011' })).toEqual([]);
  });

  it('finds hours of a service that is not offered, and a service without hours', () => {
    const hours = 'ind_prawne_godziny';
    expect(issueAt(hours, { ind_prawne: 'nie', [hours]: 2 })[0]?.code).toBe('contradiction');
    expect(issueAt(hours, { ind_prawne: 'nie', [hours]: 0 })).toEqual([]);
    expect(issueAt(hours, { ind_prawne: 'nie' })).toEqual([]);
    expect(issueAt(hours, { ind_prawne: 'tak' })[0]?.code).toBe('contradiction');
    // One mistake, one issue: the hours are no number, so nothing is said about the contradiction.
    expect(issueAt(hours, { ind_prawne: 'nie', [hours]: 'dwie' })).toHaveLength(1);
  });

  it('does not ask for the degree of accessibility where none is needed', () => {
    expect(issueAt('lokal_dostepnosc', { lokal_dostepnosc_potrzebna: 'nie' })).toEqual([]);
    expect(issueAt('lokal_dostepnosc', {})).toHaveLength(1);
  });

  it('asks for an annotation unless plainly confirmed', () => {
    const at = (confirmation: string) =>
      issueAt('adnotacja_kadra', { potwierdzenie_kadra: confirmation }, audit);
    expect(at('potwierdzono')).toEqual([]);
    expect(at('z-uwagami')).toHaveLength(1);
    expect(at('nie-potwierdzono')).toHaveLength(1);
  });

  it('asks an own finding for its reason only where it differs from the computed one', () => {
    const standard = cardOf('karta-standardu');
    const at = (more: Record<string, unknown>) =>
      issueAt('uzasadnienie_4', { kadra_lider: 0, ...more }, standard);
    expect(at({ ustalenie_4: 'odchylenie' })).toEqual([]);
    expect(at({ ustalenie_4: 'spelnienie' })).toHaveLength(1);
    expect(at({ ustalenie_4: 'spelnienie', uzasadnienie_4: 'Lider od 1 grudnia.' })).toEqual([]);
  });

  it('takes inherited and unknown names for no answers', () => {
    const given: unknown = JSON.parse('{"__proto__":{"kis_nazwa":"x"},"toString":1,"<b>":2}');
    const { answers, issues } = validateCard(
      application,
      given as Record<string, unknown>,
      context,
    );
    expect(answers['kis_nazwa']).toBeNull();
    expect(issues.filter(({ code }) => code === 'unknown-item').map(({ item }) => item)).toEqual([
      '',
      'toString',
      '',
    ]);
  });

  it('takes blank text for no answer, whatever is asked', () => {
    expect(issueAt('kadra_lider', { kadra_lider: ' ' })[0]?.code).toBe('required');
    expect(issueAt('lokal_sanitarne', { lokal_sanitarne: '' })[0]?.code).toBe('required');
    expect(issueAt('rejestr_data', { rejestr_data: '\u00A0' })[0]?.code).toBe('required');
  });

  it('trims texts and keeps what only bounds forbid for the score', () => {
    const { answers } = validateCard(
      application,
      { kis_nazwa: '  Klub\r\nŁącznik ', kadra_lider: -1, lokal_sanitarne: 'Tak' },
      context,
    );
    expect(answers).toMatchObject({
      kis_nazwa: 'Klub\nŁącznik',
      kadra_lider: -1,
      lokal_sanitarne: null,
    });
  });
});
