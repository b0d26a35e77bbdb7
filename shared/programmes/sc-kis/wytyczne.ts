import type { Card, Section } from '../../definition/programme';
import { GUIDELINES, type Guideline } from './guidelines';

/** To tick on the print. */
const BOX = '☐';

const checklist = ({ id, title, intro, steps }: Guideline): Section => ({
  id,
  title,
  intro,
  items: steps.map((step, index) => ({
    id: `${id}_${step.id}`,
    kind: 'info',
    label: `${BOX} ${index + 1}. ${step.title}`,
    help: step.text,
    required: false,
    origin: 'proposal',
  })),
  layout: { kind: 'form' },
});

/** Form 4 of recommendation 8: what each of the three bodies does, in the order of the procedure. */
export const WYTYCZNE: Card = {
  id: 'wytyczne',
  title: 'Wytyczne proceduralne dla jednostek SC KIS',
  tab: 'Wytyczne',
  purpose:
    'Lista czynności dla trzech jednostek: certyfikującej, audytu i odwoławczej, w kolejności procedury.\nNic się tu nie wypełnia: karta jest do czytania i odhaczania na wydruku. Terminy są propozycją.',
  roles: [],
  sections: GUIDELINES.map(checklist),
  checks: [],
  rules: [],
};
