/** Scoring one standard card, beside the same by hand and beside parsing the request's body. */
import { validateCard } from '../card/validate';
import { SC_KIS } from '../programmes/sc-kis';
import { REQUIREMENTS, SERVICES } from '../programmes/sc-kis/declared';
import { compileRules } from '../rules/evaluate';
import { resultsOf, resultValues } from '../rules/results';
import { compare } from './compare';

const card = SC_KIS.cards.find(({ id }) => id === 'karta-standardu');
if (card === undefined) throw new Error('no standard card');

const answers: Record<string, string | number> = Object.fromEntries(
  REQUIREMENTS.flatMap(({ items }) =>
    items.map((item) => [item.id, item.kind === 'choice' ? (item.options[0]?.id ?? '') : 40]),
  ),
);

type Flat = Readonly<Record<string, string | number>>;
const yes = (flat: Flat, ...ids: readonly string[]): boolean =>
  ids.every((id) => flat[id] === 'tak');
const some = (flat: Flat, ...ids: readonly string[]): boolean =>
  ids.every((id) => Number(flat[id]) >= 1);

/** What somebody would write who needs nothing but the 22 findings, the shares and the verdict. */
function byHand(flat: Flat): Record<string, unknown> {
  const met: (boolean | null)[] = [
    yes(flat, 'lokal_pomieszczenia'),
    yes(flat, 'lokal_sanitarne'),
    flat['lokal_dostepnosc_potrzebna'] === 'nie' ? null : flat['lokal_dostepnosc'] === 'pelne',
    some(flat, 'kadra_lider'),
    some(flat, 'kadra_pracownik_socjalny'),
    some(flat, 'kadra_psycholog', 'kadra_prawnik', 'kadra_terapeuta', 'kadra_doradca'),
    some(flat, 'kadra_administracja'),
    yes(flat, 'org_regulamin'),
    yes(flat, 'org_ankieta', 'org_kwestionariusz', 'org_testy'),
    Number(flat['org_godziny_miesiecznie']) >= 40 && Number(flat['org_miesiace']) >= 3,
    yes(flat, 'wsp_pup'),
    yes(flat, 'wsp_ops'),
    ...SERVICES.slice(0, 9).map((id) => yes(flat, id)),
    SERVICES.reduce((total, id) => total + Number(flat[`${id}_godziny`] ?? 0), 0) >= 40,
  ];
  const results: Record<string, unknown> = {};
  met.forEach((value, index) => {
    results[`wymaganie_${index + 1}`] =
      value === null ? 'not-applicable' : value ? 'met' : 'deviation';
  });
  const share = (from: number, to: number): number => {
    const group = met.slice(from, to).filter((value) => value !== null);
    return Math.round((group.filter(Boolean).length / group.length) * 1e8) / 1e6;
  };
  const bounds = [0, 3, 7, 10, 12, 15, 21, 22];
  bounds.slice(1).forEach((to, index) => {
    results[`grupa_${index}`] = share(bounds[index] ?? 0, to);
  });
  results['wynik_procent'] = share(0, 22);
  results['minimalny_standard'] = !met.includes(false);
  return results;
}

const body = JSON.stringify({ programme: 'sc-kis', card: card.id, answers });
const context = { today: '2026-11-22', language: 'pl' } as const;
const results = resultsOf(card, answers);
const hand = byHand(answers);
if (results['wynik_procent']?.value !== hand['wynik_procent']) throw new Error('they disagree');

compare('One karta-standardu: 32 results with their explanations', [
  { name: 'JSON.parse of the request (lower bound)', run: (): unknown => JSON.parse(body) },
  { name: 'by hand, values only', run: () => byHand(answers) },
  { name: 'rules: values only', run: () => resultValues(card, answers) },
  { name: 'rules: values, labels, missing, explanations', run: () => resultsOf(card, answers) },
  {
    name: 'validation of all items and conditions',
    run: () => validateCard(card, answers, context),
  },
]);
compare('Compiling', [{ name: 'rules of karta-standardu', run: () => compileRules(card) }]);
