/** The consultations: model, trials, remarks, evaluation, with values worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Answers, TableRow } from '../card/answers';
import { validateCard } from '../card/validate';
import { KONSULTACJE_SPOLECZNE } from '../programmes/konsultacje-spoleczne';
import { KONSULTACJE_SPOLECZNE_FILLED } from '../testing/konsultacje-spoleczne-filled';
import { resultsOf } from './results';

const cardOf = (id: string) => {
  const card = KONSULTACJE_SPOLECZNE.cards.find((candidate) => candidate.id === id);
  if (card === undefined) throw new Error(id);
  return card;
};
const resultOf = (card: string, rule: string, answers: Answers) =>
  resultsOf(cardOf(card), answers)[rule];
const valueOf = (card: string, rule: string, answers: Answers): unknown =>
  resultOf(card, rule, answers)?.value;
const issuesOf = (card: string, answers: Answers): readonly string[] =>
  validateCard(cardOf(card), answers, { today: '2026-11-22', language: 'pl' }).issues.map(
    ({ item, row, column, code }) =>
      [item, row, column, code].filter((part) => part !== undefined).join(' '),
  );

describe('the model', () => {
  /** Nothing could be less. */
  const just: Answers = {
    ...KONSULTACJE_SPOLECZNE_FILLED['karta-modelu'],
    inicjatywa_podpisy: 100,
    zapowiedz_dni: 7,
    zapowiedz_kanaly: 3,
  };

  it('meets every requirement at its bound', () => {
    expect(valueOf('karta-modelu', 'model_spelnione', just)).toBe(12);
    expect(valueOf('karta-modelu', 'brakuje_w_modelu', just)).toEqual([]);
    expect(valueOf('karta-modelu', 'model_1', { ...just, zasady_podstawa: 'uchwala' })).toBe('met');
  });

  it.each<[number, Answers]>([
    [1, { zasady_podstawa: 'zarzadzenie' }],
    [1, { zasady_podstawa: null }],
    [2, { inicjatywa_podpisy: 101 }],
    [2, { inicjatywa_mieszkancy: 'nie' }],
    [2, { inicjatywa_podmioty: null }],
    [3, { uwagi_dni: 20 }],
    [4, { metody_liczba: 1 }],
    [4, { metody_aktywne: 0 }],
    [5, { zapowiedz_dni: 6 }],
    [5, { zapowiedz_kanaly: 2 }],
    [6, { prosty_jezyk: 'nie' }],
    [7, { odpowiedz_dni: 31 }],
    [7, { odpowiedz_kazda: 'nie' }],
    [7, { odpowiedz_dni: null }],
    [8, { raport: 'nie' }],
    [9, { koordynator: 'nie' }],
    [10, { dostepnosc_miejsce: 'nie' }],
    [10, { dostepnosc_materialy: 'nie' }],
    [10, { dostepnosc_wsparcie: null }],
    [11, { plan_roczny: 'nie' }],
    [12, { ocena_po: 'nie' }],
  ])('lacks requirement %i alone for %o', (number, more) => {
    const answers = { ...just, ...more };
    expect(valueOf('karta-modelu', 'brakuje_w_modelu', answers)).toEqual([`model_${number}`]);
    expect(valueOf('karta-modelu', 'model_spelnione', answers)).toBe(11);
  });

  it('lacks everything while blank, in the order of the card', () => {
    expect(valueOf('karta-modelu', 'model_spelnione', {})).toBe(0);
    expect(valueOf('karta-modelu', 'brakuje_w_modelu', {})).toEqual(
      Array.from({ length: 12 }, (_, index) => `model_${index + 1}`),
    );
  });

  it('asks for the resolution only once the model is in the statute', () => {
    const draft = { model_wersja: 'projekt', zasady_podstawa: 'projekt', model_w_statucie: 'nie' };
    const none = { uchwala_numer: null, uchwala_data: null, publikator: null, model_zmiany: null };
    expect(issuesOf('karta-modelu', { ...just, ...draft, ...none })).toEqual([]);
    expect(issuesOf('karta-modelu', { ...just, ...none })).toEqual([
      'model_zmiany required',
      'uchwala_numer required',
      'uchwala_data required',
      'publikator required',
    ]);
    expect(issuesOf('karta-modelu', { ...just, zasady_podstawa: 'uchwala' })).toEqual([
      'model_w_statucie contradiction',
    ]);
    expect(issuesOf('karta-modelu', { ...just, model_w_statucie: 'nie' })).toEqual([
      'model_w_statucie contradiction',
    ]);
  });

  it('wants a reason for a finding of one’s own, and no more active methods than methods', () => {
    const own = { uzasadnienie_10: null };
    expect(issuesOf('karta-modelu', { ...just, ...own })).toEqual([
      'uzasadnienie_10 contradiction',
    ]);
    expect(issuesOf('karta-modelu', { ...just, ...own, dostepnosc_wsparcie: 'nie' })).toEqual([]);
    expect(issuesOf('karta-modelu', { ...just, metody_aktywne: 3 })).toEqual([
      'metody_aktywne contradiction',
    ]);
  });
});

describe('the trials', () => {
  const trial = (rodzaj: string, more: TableRow = {}): TableRow => ({ rodzaj, ...more });
  const enough = [trial('fundusz-solecki'), trial('dokument'), trial('dokument')];

  it('are enough with one debate and two documents', () => {
    const value = (rule: string, testy: readonly TableRow[]) =>
      valueOf('test-modelu', rule, { testy });
    expect(value('testy_fundusz', enough)).toBe(1);
    expect(value('testy_dokumenty', enough)).toBe(2);
    expect(value('testy_wystarczaja', enough)).toBe(true);
    expect(value('testy_wystarczaja', enough.slice(0, 2))).toBe(false);
    expect(value('testy_wystarczaja', enough.slice(1))).toBe(false);
    const filled = KONSULTACJE_SPOLECZNE_FILLED['test-modelu'] ?? {};
    // 38 + 17 + 0; the office led the third.
    expect(valueOf('test-modelu', 'testy_uczestnicy', filled)).toBe(55);
    expect(valueOf('test-modelu', 'testy_z_liderem', filled)).toBe(2);
  });

  it('need people, unless remarks are gathered in writing', () => {
    const row = trial('dokument', {
      przedmiot: 'Statut',
      data: '2026-05-05',
      miejsce: 'urząd',
      uczestnicy: 0,
      uwagi: 0,
      zadzialalo: 'a',
      do_zmiany: 'b',
    });
    expect(issuesOf('test-modelu', { testy: [{ ...row, metoda: 'uwagi' }] })).toEqual([]);
    expect(issuesOf('test-modelu', { testy: [{ ...row, metoda: 'debata' }] })).toEqual([
      'testy 1 uczestnicy contradiction',
    ]);
  });
});

describe('the register of remarks', () => {
  const remark = (more: TableRow): TableRow => ({
    numer: 1,
    data_wplywu: '2026-01-31',
    autor: 'mieszkaniec',
    dokument: 'Statut',
    tresc: 'Więcej czasu na uwagi.',
    ...more,
  });
  const value = (rule: string, ...uwagi: readonly TableRow[]) =>
    valueOf('rejestr-uwag', rule, { uwagi });

  it('counts an answer on the thirtieth day as in time, on the thirty-first not', () => {
    // 31 January + 30 days is 2 March 2026.
    const rows = [
      remark({ decyzja: 'uwzgledniona', data_odpowiedzi: '2026-03-02' }),
      remark({ decyzja: 'czesciowo', data_odpowiedzi: '2026-03-03' }),
      remark({ decyzja: 'nieuwzgledniona' }),
      remark({ autor: 'ngo', decyzja: 'uwzgledniona', data_odpowiedzi: '2026-01-31' }),
    ];
    expect(value('uwagi_wszystkie', ...rows)).toBe(4);
    expect(value('uwagi_z_odpowiedzia', ...rows)).toBe(3);
    expect(value('uwagi_w_terminie', ...rows)).toBe(2);
    expect(value('uwagi_uwzglednione', ...rows)).toBe(2);
    expect(value('uwagi_czesciowo', ...rows)).toBe(1);
    expect(value('odsetek_odpowiedzi', ...rows)).toBe(75);
    expect(value('odsetek_w_terminie', ...rows)).toBe(50);
    expect(value('odsetek_uwzglednionych', ...rows)).toBe(50);
    // (30 + 31 + 0) ÷ 3.
    expect(value('dni_srednio', ...rows)).toBe(20.333333);
    expect(value('autor_ngo_liczba', ...rows)).toBe(1);
  });

  it('has no shares without remarks, and may be handed in all the same', () => {
    expect(value('uwagi_wszystkie')).toBe(0);
    expect(value('odsetek_odpowiedzi')).toBeNull();
    expect(value('dni_srednio')).toBeNull();
    expect(issuesOf('rejestr-uwag', {})).toEqual([]);
  });

  it('wants a justification of every decision but the full one', () => {
    const issues = (more: TableRow) => issuesOf('rejestr-uwag', { uwagi: [remark(more)] });
    expect(issues({})).toEqual([]);
    expect(issues({ decyzja: 'uwzgledniona' })).toEqual([]);
    for (const decyzja of ['czesciowo', 'nieuwzgledniona', 'poza-zakresem']) {
      expect(issues({ decyzja })).toEqual(['uwagi 1 uzasadnienie required']);
      expect(issues({ decyzja, uzasadnienie: 'Bo tak stanowi ustawa.' })).toEqual([]);
    }
  });

  it('refuses an answer before the remark, and one without a decision', () => {
    const issues = (more: TableRow) => issuesOf('rejestr-uwag', { uwagi: [remark(more)] });
    expect(issues({ decyzja: 'uwzgledniona', data_odpowiedzi: '2026-01-30' })).toEqual([
      'uwagi 1 data_odpowiedzi contradiction',
    ]);
    expect(issues({ data_odpowiedzi: '2026-02-10' })).toEqual(['uwagi 1 decyzja contradiction']);
  });
});

describe('the evaluation', () => {
  const value = (rule: string, answers: Answers) => valueOf('ewaluacja', rule, answers);
  const scored: Answers = {
    model_spelnione: 9,
    uwagi_wszystkie: 25,
    uwagi_z_odpowiedzia: 22,
    uwagi_w_terminie: 20,
    uwagi_uwzglednione: 10,
    p1_po_srednia: 3,
    p3_po_srednia: 4,
  };

  it('weighs model, responsiveness and residents', () => {
    // 9 ÷ 12; 20 ÷ 25; (3.5 − 1) ÷ 4, the other three means missing.
    expect(value('model', scored)).toBe(75);
    expect(value('responsywnosc', scored)).toBe(80);
    expect(value('mieszkancy', scored)).toBe(62.5);
    // 30 + 24 + 18.75.
    expect(value('wynik', scored)).toBe(72.75);
    expect(value('odsetek_odpowiedzi', scored)).toBe(88);
    expect(value('odsetek_uwzglednionych', scored)).toBe(40);
    expect(value('model', { model_spelnione: 11 })).toBe(91.666667);
  });

  it('scales the weights to what there is', () => {
    const noRemarks = { ...scored, uwagi_wszystkie: 0, uwagi_w_terminie: 0 };
    expect(value('responsywnosc', noRemarks)).toBeNull();
    expect(value('odsetek_odpowiedzi', noRemarks)).toBeNull();
    // (30 + 18.75) ÷ 0.7.
    expect(value('wynik', noRemarks)).toBe(69.642857);
    // (24 + 18.75) ÷ 0.6.
    expect(value('wynik', { ...scored, model_spelnione: null })).toBe(71.25);
    expect(value('wynik', { model_spelnione: 0 })).toBe(0);
    expect(value('mieszkancy', {})).toBeNull();
    expect(value('wynik', {})).toBeNull();
  });

  const surveyed: Answers = {
    p2_przed_srednia: 3,
    p2_przed_sd: 1,
    p2_przed_n: 30,
    p2_po_srednia: 3.6,
    p2_po_sd: 1.2,
    p2_po_n: 36,
  };

  it('says how surely residents have changed their mind', () => {
    expect(value('roznica_p2', surveyed)).toBe(0.6);
    // 1.96 × √(1 ÷ 30 + 1.44 ÷ 36) = 1.96 × 0.270801 = 0.530771.
    expect(value('roznica_p2_od', surveyed)).toBe(0.069229);
    expect(value('roznica_p2_do', surveyed)).toBe(1.130771);
    expect(resultOf('ewaluacja', 'poprawa_p2', surveyed)).toMatchObject({
      value: true,
      label: 'tak',
    });
    expect(value('zmiana_p2', surveyed)).toBe('poprawa');
  });

  it.each([{ p2_przed_n: 29 }, { p2_po_n: 29 }, { p2_po_n: null }])(
    'says nothing of it with too few answers: %o',
    (few) => {
      const answers = { ...surveyed, ...few };
      expect(value('roznica_p2', answers)).toBe(0.6);
      expect(value('roznica_p2_od', answers)).toBeNull();
      expect(value('roznica_p2_do', answers)).toBeNull();
      expect(value('poprawa_p2', answers)).toBeNull();
      expect(resultOf('ewaluacja', 'zmiana_p2', answers)?.label).toBe('za mało odpowiedzi');
    },
  );

  it('calls it better or worse only where zero is outside', () => {
    // √(1.5² ÷ 36 + 0) = 0.25, a margin of 0.49.
    const at = (mean: number): Answers => ({
      ...surveyed,
      p2_przed_sd: 1.5,
      p2_przed_n: 36,
      p2_po_sd: 0,
      p2_po_srednia: mean,
    });
    expect(value('roznica_p2_od', at(3.49))).toBe(0);
    expect(value('poprawa_p2', at(3.49))).toBe(false);
    expect(value('zmiana_p2', at(3.49))).toBe('bez-zmiany');
    expect(value('poprawa_p2', at(3.490001))).toBe(true);
    expect(value('zmiana_p2', at(2.51))).toBe('bez-zmiany');
    expect(value('zmiana_p2', at(2.509999))).toBe('pogorszenie');
    expect(value('poprawa_p2', at(2.509999))).toBe(false);
  });

  it('takes the model for adopted when it is in the statute, complete and tried', () => {
    const adopted: Answers = {
      model_w_statucie: 'tak',
      model_spelnione: 12,
      testy_fundusz: 1,
      testy_dokumenty: 2,
    };
    expect(value('model_wdrozony', adopted)).toBe(true);
    expect(value('brakuje_wdrozenia', adopted)).toEqual([]);
    const lacking = (more: Answers) => {
      expect(value('model_wdrozony', { ...adopted, ...more })).toBe(false);
      return value('brakuje_wdrozenia', { ...adopted, ...more });
    };
    expect(lacking({ model_w_statucie: 'nie' })).toEqual(['statut']);
    expect(lacking({ model_spelnione: 11 })).toEqual(['wymagania']);
    expect(lacking({ testy_fundusz: 0 })).toEqual(['fundusz']);
    expect(lacking({ testy_dokumenty: 1 })).toEqual(['dokumenty']);
    expect(value('brakuje_wdrozenia', {})).toEqual(['statut', 'wymagania', 'fundusz', 'dokumenty']);
    expect(value('model_wdrozony', {})).toBe(false);
  });

  it('wants what belongs together when typed by hand', () => {
    const none = Object.fromEntries(
      [1, 2, 3, 4, 5].flatMap((q) => [
        [`p${q}_przed_n`, 0],
        [`p${q}_po_n`, 0],
      ]),
    );
    const complete: Answers = {
      ...none,
      ...surveyed,
      model_spelnione: 12,
      model_w_statucie: 'nie',
      testy_fundusz: 1,
      testy_dokumenty: 2,
      uwagi_wszystkie: 5,
      uwagi_z_odpowiedzia: 5,
      uwagi_w_terminie: 4,
      uwagi_uwzglednione: 2,
      wnioski: 'Działa.',
      ewaluacja_data: '2026-11-16',
    };
    expect(issuesOf('ewaluacja', complete)).toEqual([]);
    expect(issuesOf('ewaluacja', { ...complete, p2_po_sd: null, p2_przed_srednia: null })).toEqual([
      'p2_przed_srednia contradiction',
      'p2_po_sd contradiction',
    ]);
    expect(issuesOf('ewaluacja', { ...complete, p2_po_n: 1, p2_po_sd: null })).toEqual([]);
    expect(issuesOf('ewaluacja', { ...complete, uwagi_z_odpowiedzia: 3 })).toEqual([
      'uwagi_w_terminie contradiction',
    ]);
    expect(issuesOf('ewaluacja', { ...complete, model_w_statucie: 'tak' })).toEqual([
      'uchwala_numer required',
      'uchwala_data required',
    ]);
  });
});
