/** A statement that residents agree with from 1 (not at all) to 5 (fully), before and after. */
export interface Statement {
  readonly number: number;
  /** As read by the resident. */
  readonly text: string;
  /** What it is about, in the titles of results. */
  readonly subject: string;
}

/** The two times of the survey, as they stand in the ids of its results. */
export const TIMES = ['przed', 'po'] as const;
export type Time = (typeof TIMES)[number];

export const STATEMENTS: readonly Statement[] = [
  {
    number: 1,
    text: 'Wiem, kiedy i w jakich sprawach gmina prowadzi konsultacje społeczne.',
    subject: 'wiedza o konsultacjach',
  },
  {
    number: 2,
    text: 'Mogę łatwo wziąć udział w konsultacjach: odpowiadają mi terminy, miejsca i sposoby zgłaszania uwag.',
    subject: 'łatwość udziału',
  },
  {
    number: 3,
    text: 'Materiały, które gmina przedstawia w konsultacjach, są dla mnie zrozumiałe.',
    subject: 'zrozumiałość materiałów',
  },
  {
    number: 4,
    text: 'Widzę, że uwagi mieszkańców wpływają na decyzje gminy.',
    subject: 'wpływ uwag',
  },
  {
    number: 5,
    text: 'Dobrze oceniam pracę urzędu gminy z mieszkańcami.',
    subject: 'praca urzędu z mieszkańcami',
  },
];

/** Ids of a statement's results at one time: mean, deviation of the sample, number of answers. */
export const surveyIds = (
  { number }: Statement,
  time: Time,
): { readonly mean: string; readonly deviation: string; readonly answers: string } => ({
  mean: `p${number}_${time}_srednia`,
  deviation: `p${number}_${time}_sd`,
  answers: `p${number}_${time}_n`,
});
