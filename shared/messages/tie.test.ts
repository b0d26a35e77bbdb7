import { expect, it } from 'vitest';
import { tie } from './tie';

it.each([
  ['Wniosek o nadanie', 'Wniosek o\u00A0nadanie'],
  ['w zajęciach i w domu', 'w\u00A0zajęciach i\u00A0w\u00A0domu'],
  ['(w tym „z uwagami”)', '(w\u00A0tym „z\u00A0uwagami”)'],
  ['W Łodzi', 'W\u00A0Łodzi'],
  ['okno do', 'okno do'],
  ['a', 'a'],
  ['Trudność (1 do 5)', 'Trudność (1\u00A0do\u00A05)'],
  ['od 7 do 14 dni', 'od 7\u00A0do\u00A014\u00A0dni'],
  ['art. 18a ust. 2', 'art.\u00A018a ust.\u00A02'],
  ['(podstawowe 2), nie więcej niż 3.', '(podstawowe\u00A02), nie więcej niż\u00A03.'],
  ['suma ÷ 8 × 100', 'suma\u00A0÷\u00A08\u00A0×\u00A0100'],
])('ties what belongs together in „%s”', (text, tied) => {
  expect(tie(text)).toBe(tied);
});
