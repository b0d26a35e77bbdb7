/** A case by role: the checklist and its request, the certificate, what a decision rests on. */
import { beforeAll, describe, expect, it } from 'vitest';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../../shared/testing/complete-application';
import type { CaseCard, CaseDetail } from '../../client/api';
import type { Person } from '../../client/sign-in';
import { NO_DEFINITIONS, versionKey } from '../definitions';
import type { ElementNode, PaneNode } from '../dom/node';
import type { Effect } from '../effect';
import type { Message } from '../message';
import { loadPart } from '../later/load';
import { initialState, type PaneState } from '../state';
import { AT, BASIS, SHA, caseDetail, caseEvent } from '../testing/case-detail';
import { update } from '../update';
import { view } from '../view/shell';

beforeAll(loadPart);

const person = (role: Person['role']): Person => ({
  id: role,
  name: 'Ktoś Wymyślony',
  role,
  institution: 'Jednostka',
  institutionId: 'i-1',
  owner: false,
});
const OF = { programme: SC_KIS.id, version: SC_KIS.version };
const stateOf = (role: Person['role']): PaneState => ({
  ...initialState('pl', '2026-11-22', true),
  person: person(role),
  definitions: {
    ...NO_DEFINITIONS,
    versions: new Map([[versionKey(OF), { kind: 'loaded', value: SC_KIS }]]),
  },
});

function run(from: PaneState, ...messages: readonly Message[]) {
  let state = from;
  let effects: readonly Effect[] = [];
  for (const message of messages) ({ state, effects } = update(state, message));
  return { state, effects };
}
const read = (value: CaseDetail): Message => ({
  kind: 'case-read',
  id: value.id,
  outcome: { ok: true, value, etag: null },
});
const opened = (role: Person['role'], of: CaseDetail): PaneState =>
  run(stateOf(role), { kind: 'open-case', id: of.id }, read(of)).state;

const isElement = (node: PaneNode): node is ElementNode => typeof node !== 'string';
const textOf = (nodes: readonly PaneNode[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join(' ');
const said = (state: PaneState): string =>
  textOf(view(state)).replaceAll('\u00A0', ' ').replace(/\s+/g, ' ');

const ASKED = caseDetail({
  actions: [
    { event: 'admitted', title: 'dopuszczenie', by: 'certifier', due: '2026-12-07' },
    { event: 'completion-requested', title: 'wezwanie', by: 'certifier' },
  ],
});
const FILLING: CaseCard = {
  card: 'wniosek',
  revision: 1,
  etag: '"wniosek-1"',
  accepted_at: AT,
  by: 'applicant',
  sha256: SHA,
  answers: COMPLETE_APPLICATION,
  withheld: [],
  scores: {},
};

describe('the formal check', () => {
  const checking = (): PaneState =>
    run(
      opened('certifier', ASKED),
      { kind: 'open-checklist' },
      {
        kind: 'checklist-read',
        id: 'C1',
        outcome: { ok: true, value: [FILLING], etag: null },
      },
      { kind: 'toggle-mark', card: 'wniosek', item: 'teryt' },
    ).state;

  it('asks for the card when it is opened, and for the marks with the case', () => {
    const of = run(stateOf('certifier'), { kind: 'open-case', id: 'C1' });
    const checking = { person: 'certifier', caseId: 'C1' };
    expect(of.effects).toContainEqual({ kind: 'read-marks', checking });
    const { effects } = run(of.state, read(ASKED), { kind: 'open-checklist' });
    expect(effects).toContainEqual({ kind: 'read-checklist', id: 'C1', cards: ['wniosek'] });
  });

  it('keeps every mark on the device, and counts it', () => {
    const { state, effects } = run(checking(), {
      kind: 'remark',
      mark: { card: 'wniosek', item: 'teryt', remark: 'brak kodu' },
    });
    expect(effects).toEqual([
      {
        kind: 'keep-marks',
        checking: { person: 'certifier', caseId: 'C1' },
        marks: [{ card: 'wniosek', item: 'teryt', remark: 'brak kodu' }],
      },
    ]);
    expect(said(state)).toMatch(/zaznaczono 1 z \d+ pozycji/);
    expect(said(run(state, { kind: 'leave-checklist' }).state)).toContain(
      'Wróć do sprawdzania (1 zaznaczenie)',
    );
  });

  it('writes the request, which can be changed before it is sent', () => {
    const { state } = run(checking(), { kind: 'write-request' });
    expect(state.openCase?.step?.event).toBe('completion-requested');
    expect(state.openCase?.step?.data['braki']).toMatch(/\n1\. .*TERYT/);
    const typed = run(state, { kind: 'step-datum', field: 'braki', value: 'Brak kodu.' });
    expect(typed.state.openCase?.step?.data['braki']).toBe('Brak kodu.');
    expect(typed.state.openCase?.checklist.marks).toHaveLength(1);
  });

  it('forgets the marks once the request is sent, and not when it is refused', () => {
    const { state } = run(checking(), { kind: 'write-request' });
    const outcome = { ok: false, failure: { kind: 'busy' } } as const;
    const refused = run(state, { kind: 'step-tried', id: 'C1', outcome });
    expect(refused.state.openCase?.checklist.marks).toHaveLength(1);
    const value = {
      id: 'C1',
      event: 'completion-requested',
      state: 'completion',
      etag: '"2"',
      actions: [],
    };
    const sent = run(state, {
      kind: 'step-tried',
      id: 'C1',
      outcome: { ok: true, value, etag: null },
    });
    expect(sent.state.openCase?.checklist.marks).toEqual([]);
    expect(sent.effects).toContainEqual(expect.objectContaining({ kind: 'keep-marks', marks: [] }));
  });

  it('is nobody else’s', () => {
    const state = opened('applicant', ASKED);
    expect(said(state)).not.toContain('Sprawdź pozycje wniosku');
    expect(run(state, { kind: 'open-checklist' }).effects).toEqual([]);
  });
});

describe('what comes next', () => {
  it('is marked by word and sign when its day has passed', () => {
    const late = opened('certifier', {
      ...ASKED,
      actions: [{ event: 'admitted', title: 'dopuszczenie', by: 'certifier', due: '2026-11-20' }],
    });
    expect(said(late)).toContain('! po terminie, który minął 20.11.2026');
    expect(said(opened('certifier', ASKED))).toContain('do 7.12.2026');
  });

  it('is the delivery of a refusal, until it has been delivered', () => {
    const refused = caseEvent({ version: 3, event: 'refused', by: 'certifier' });
    const admitted = caseEvent({ version: 2, event: 'admitted', by: 'certifier' });
    const of = caseDetail({
      state: 'refused',
      closed: true,
      due: null,
      events: [caseEvent({}), admitted, refused],
      actions: [
        { event: 'delivered', title: 'doręczenie rozstrzygnięcia', by: 'certifier' },
        { event: 'appealed', title: 'odwołanie', by: 'applicant' },
      ],
    });
    expect(said(opened('certifier', of))).toContain('Doręczenie rozstrzygnięcia – wykonuje');
  });
});

describe('a decision that is appealed against', () => {
  const data = { uzasadnienie: 'Brak psychologa.', basis: BASIS };
  const of = caseDetail({
    state: 'appeal',
    due: '2026-12-21',
    events: [
      caseEvent({}),
      caseEvent({ version: 2, event: 'admitted', by: 'certifier' }),
      caseEvent({ version: 3, event: 'refused', by: 'certifier', data }),
      caseEvent({ version: 4, event: 'delivered', by: 'certifier', day: '2026-11-20' }),
      caseEvent({ version: 5, event: 'appealed', data: { zarzuty: 'Psycholog jest.' } }),
    ],
  });

  it('lies before the appeal body with its reasons, versions and results', () => {
    const words = said(opened('appeal-body', of));
    expect(words).toContain('Zaskarżone rozstrzygnięcie');
    expect(words).toContain('Brak psychologa.');
    expect(words).toContain('Wniosek o nadanie certyfikatu KIS: wersja 2');
    expect(words).toContain('Spełnione wymagania: 1 z 2');
    expect(words).toContain('Psycholog jest.');
    expect(words).toContain('20.11.2026, jednostka certyfikująca (zapisano 22.11.2026)');
  });

  it('gives the very version that it rests on, not the newest', () => {
    const { effects } = run(opened('appeal-body', of), {
      kind: 'insert-from-case',
      card: 'wniosek',
      decision: 3,
    });
    expect(effects).toMatchObject([
      { kind: 'insert-from-case', revisions: { 'wniosek': 2, 'karta-audytu': 1 } },
    ]);
  });
});

describe('an exception', () => {
  it('stays visible: who asked, why, until when, who allowed it', () => {
    const data = {
      wnioskujacy: 'kierownik klubu',
      uzasadnienie: 'Remont.',
      do_kiedy: '2026-12-31',
    };
    const extended = caseEvent({ version: 2, event: 'deadline-extended', by: 'certifier', data });
    const words = said(opened('applicant', caseDetail({ events: [caseEvent({}), extended] })));
    expect(words).toContain('Wyjątki');
    for (const part of ['kierownik klubu', 'Remont.', '31.12.2026', 'Zgoda:']) {
      expect(words).toContain(part);
    }
  });
});

describe('notices', () => {
  it('stand above the list and lead to their case', () => {
    const notice = {
      kind: 'ended',
      day: '2026-11-20',
      case: 'C7',
      number: 'KIS/06/2023/0001',
      ...OF,
      state: 'expired',
      receipt: 'SC-KIS-7',
      recorded_at: AT,
    } as const;
    const { state } = run(
      { ...stateOf('applicant'), page: 'cases' },
      { kind: 'notices-read', notices: [notice] },
    );
    expect(said(state)).toContain('Powiadomienia (1)');
    expect(said(state)).toContain('Certyfikat wygasł; był ważny do 20.11.2026');
    expect(run(state, { kind: 'sign-out' }).state.notices).toEqual([]);
  });
});
