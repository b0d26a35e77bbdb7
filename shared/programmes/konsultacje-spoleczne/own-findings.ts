import { all, answered, any, findingIs, is, not } from '../../definition/expressions';
import type { Check, Item } from '../../definition/programme';
import { choice, option, text } from './items';
import { REQUIREMENTS, requirementRule } from './requirements';

export const findingItem = (number: number): string => `ustalenie_${number}`;
export const reasonItem = (number: number): string => `uzasadnienie_${number}`;

/** The own finding on a requirement beside the computed one, and the reason for it. */
export const ownFinding = (number: number): readonly Item[] => [
  choice(
    findingItem(number),
    `Ustalenie do wymagania ${number}`,
    [option('spelnienie', 'spełnienie'), option('odchylenie', 'odchylenie')],
    { required: false },
  ),
  text(reasonItem(number), `Uzasadnienie ustalenia do wymagania ${number}`, {
    required: false,
    max: 500,
  }),
];

/** A finding other than the computed one needs a reason; the computed one stays beside it. */
export const reasonChecks: readonly Check[] = REQUIREMENTS.map(({ number }) => {
  const [finding, reason, rule] = [
    findingItem(number),
    reasonItem(number),
    requirementRule(number),
  ];
  return {
    id: `${reason}_wymagane`,
    expression: any(
      not(answered(finding)),
      answered(reason),
      all(is(finding, 'spelnienie'), findingIs(rule, 'met')),
      all(is(finding, 'odchylenie'), findingIs(rule, 'deviation')),
    ),
    message: 'Wpisz uzasadnienie: ustalenie różni się od wyniku porównania.',
    item: reason,
    origin: 'proposal',
  };
});
