import { describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { checkProgramme } from '../../shared/definition/check';
import { KONSULTACJE_SPOLECZNE } from '../../shared/programmes/konsultacje-spoleczne';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { KONSULTACJE_SPOLECZNE_FILLED as FILLED } from '../../shared/testing/konsultacje-spoleczne-filled';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, NOW } from '../testing/journey';
import { person } from '../testing/people';
import { testEnv } from '../testing/test-env';
import { detailsOf } from './details';
import { rebuildRegister } from './rebuild';

const GMINA = person('applicant', 'consulting municipality', 'gmina');
const LEADER = person('certifier', 'leader', 'lider');

/** Takes the whole way; before each step its cards are handed in. */
async function evaluated(model: Answers): Promise<string> {
  const opened = await inProcess(testEnv, NOW, GMINA)('POST', '/api/v1/cases', {
    body: {
      programme: 'konsultacje-spoleczne',
      cards: { przystapienie: FILLED['przystapienie'] },
    },
  });
  const path = `/api/v1/cases/${String(bodyOf(opened)['id'])}`;
  const done = new Set(['przystapienie']);
  for (const id of [
    'mapped',
    'surveyed-before',
    'model-drafted',
    'model-tested',
    'model-revised',
    'model-adopted',
    'surveyed-after',
    'evaluated',
  ]) {
    const step = KONSULTACJE_SPOLECZNE.process.events.find((event) => event.id === id);
    if (step === undefined) throw new Error(id);
    const by = step.by === 'applicant' ? GMINA : LEADER;
    // The municipality's last turn is before the evaluation, which needs its list of activities.
    const wanted = [...(step.cards ?? []), ...(id === 'surveyed-after' ? ['dzialania'] : [])];
    for (const card of wanted.filter((one) => !done.has(one))) {
      const answers = card === 'karta-modelu' ? model : FILLED[card];
      const roles = KONSULTACJE_SPOLECZNE.cards.find((one) => one.id === card)?.roles ?? [];
      const who = roles.includes(step.by === 'applicant' ? 'applicant' : 'certifier') ? by : GMINA;
      const put = await inProcess(testEnv, NOW, who)('PUT', `${path}/cards/${card}`, {
        body: { answers },
        headers: { 'If-None-Match': '*' },
      });
      expect([card, put.status, put.body]).toMatchObject([card, 201, {}]);
      done.add(card);
    }
    const data = Object.fromEntries(
      step.data
        .filter(({ required }) => required)
        .map((field) => [field.id, field.kind === 'date' ? '2026-11-20' : 'tak'] as const),
    );
    const etag = (await inProcess(testEnv, NOW, by)('GET', path)).headers.get('ETag') ?? '';
    const taken = await inProcess(testEnv, NOW, by)('POST', `${path}/events`, {
      body: { event: id, data },
      headers: { 'If-Match': etag },
    });
    expect([id, taken.status, taken.body]).toMatchObject([id, 200, {}]);
  }
  const read = await inProcess(testEnv, NOW, GMINA)('GET', path);
  return String(bodyOf(read)['certificate']);
}

const anyone = inProcess(testEnv, NOW, undefined);
const inPath = (number: string): string => number.replaceAll('/', '-');

describe('the entry of a consultation model', () => {
  it('names the resolution, for programs and on the page, also after the register is made again', async () => {
    const number = await evaluated(FILLED['karta-modelu'] ?? {});
    const expected = {
      number,
      kind: 'result',
      issued: '2026-11-22',
      details: [
        { item: 'uchwala_numer', label: 'Numer uchwały', value: 'XXIV/187/2026' },
        { item: 'uchwala_data', label: 'Data uchwały', value: '2026-06-25' },
        {
          item: 'publikator',
          label: 'Publikator',
          value: 'Dziennik urzędowy (zmyślony) z 2026 r., poz. 99999',
        },
      ],
    };
    const address = `/api/v1/register/${inPath(number)}`;
    expect((await anyone('GET', address)).body).toMatchObject(expected);
    await rebuildRegister(testEnv.DB);
    expect((await anyone('GET', address)).body).toMatchObject(expected);
    const html = String(
      (await anyone('GET', `/rejestr/${inPath(number)}`, { headers: { Accept: 'text/html' } }))
        .body,
    );
    expect(html).toContain('<dt>Numer uchwały</dt><dd>XXIV/187/2026</dd>');
    expect(html).toContain('<dt>Data uchwały</dt><dd>25.06.2026</dd>');
  });

  it('says nothing of a resolution where the model is not in the statute', () => {
    const model = { ...FILLED['karta-modelu'], model_w_statucie: 'nie' };
    const answersOf = (card: string) => (card === 'karta-modelu' ? model : undefined);
    expect(detailsOf(KONSULTACJE_SPOLECZNE, answersOf)).toEqual([]);
    expect(detailsOf(KONSULTACJE_SPOLECZNE, () => undefined)).toEqual([]);
  });
});

describe('checkProgramme, of further data of an entry', () => {
  it('finds a personal item and one that is none', () => {
    const details = ['osoba_telefon', 'niema'].map((item) => ({ card: 'wniosek', item }));
    const programme = { ...SC_KIS, register: { ...SC_KIS.register, details } };
    expect(checkProgramme(programme)).toEqual([
      { place: 'register/details', message: '"osoba_telefon" is personal' },
      { place: 'register/details', message: 'unknown item "niema"' },
    ]);
  });
});
