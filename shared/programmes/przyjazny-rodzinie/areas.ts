import { LEVELS, type AreaText, type CriterionText, type Level } from './area';
import { BEZPIECZENSTWO } from './areas/bezpieczenstwo';
import { EDUKACJA } from './areas/edukacja';
import { KOMUNIKACJA } from './areas/komunikacja';
import { MIESZKANIA } from './areas/mieszkania';
import { NGO } from './areas/ngo';
import { POMOC } from './areas/pomoc';
import { TRANSPORT } from './areas/transport';
import { WIZERUNEK } from './areas/wizerunek';
import { ZDROWIE } from './areas/zdrowie';

/** A criterion where it stands: `edukacja_b1`, the first basic one of education. */
export interface Criterion extends CriterionText {
  readonly id: string;
  readonly level: Level;
  /** „podstawowe 1”. */
  readonly place: string;
}

export interface Area {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly examples: string;
  readonly criteria: readonly Criterion[];
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = { b: 'podstawowe', e: 'rozszerzone' };

const areaOf = ({ id, title, short, examples, ...texts }: AreaText): Area => ({
  id,
  title,
  short,
  examples,
  criteria: LEVELS.flatMap((level) =>
    texts[level].map((text, index) => ({
      ...text,
      id: `${id}_${level}${index + 1}`,
      level,
      place: `${LEVEL_WORDS[level]} ${index + 1}`,
    })),
  ),
});

/** The nine areas, in the order of every card. */
export const AREAS: readonly Area[] = [
  EDUKACJA,
  NGO,
  ZDROWIE,
  BEZPIECZENSTWO,
  MIESZKANIA,
  TRANSPORT,
  KOMUNIKACJA,
  POMOC,
  WIZERUNEK,
].map(areaOf);

/** The 36 criteria, area by area. */
export const CRITERIA: readonly Criterion[] = AREAS.flatMap(({ criteria }) => criteria);

/** The 18 without which there is no certificate. */
export const BASIC_CRITERIA: readonly Criterion[] = CRITERIA.filter(({ level }) => level === 'b');
