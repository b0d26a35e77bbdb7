/** What municipalities do for families, area by area: the criteria and the advice on each. */

/** Basic criteria are obligatory for a certificate, extended ones are desired. */
export const LEVELS = ['b', 'e'] as const;
export type Level = (typeof LEVELS)[number];

/** What to do where a criterion is not met. */
export interface Advice {
  readonly what: string;
  /** The legal and organisational means that a municipality has. */
  readonly means: string;
  readonly firstStep: string;
}

export interface CriterionText {
  /** A few words that name it in lists. */
  readonly name: string;
  /** What holds when the answer is „tak”. */
  readonly full: string;
  /** What has to hold at least for „częściowo”. */
  readonly partly: string;
  /** Documents that prove it. */
  readonly evidence: string;
  readonly advice: Advice;
}

export interface AreaText {
  readonly id: string;
  readonly title: string;
  /** One word, for heads of narrow columns. */
  readonly short: string;
  /** The area as residents are asked about it: plain examples of what belongs there. */
  readonly examples: string;
  /** Basic criteria: b1, b2. */
  readonly b: readonly [CriterionText, CriterionText];
  /** Extended criteria: e1, e2. */
  readonly e: readonly [CriterionText, CriterionText];
}
