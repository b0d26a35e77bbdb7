import type { Card, InfoItem, Section } from '../../definition/programme';
import { EXPLANATIONS } from './explanations';
import { WNIOSEK } from './wniosek';

/** Beside the label of each item of the application, what to write there. */
const explained = (section: Section): Section => ({
  id: section.id,
  title: section.title,
  items: section.items.flatMap(({ id, label }): readonly InfoItem[] => {
    const help = EXPLANATIONS[id];
    return help === undefined
      ? []
      : [
          {
            id: `objasnienie_${id}`,
            kind: 'info',
            label,
            help,
            required: false,
            origin: 'proposal',
          },
        ];
  }),
  layout: { kind: 'form' },
});

/** Form 2 of recommendation 8: explanations for whoever prepares the application. */
export const OBJASNIENIA: Card = {
  id: 'objasnienia',
  title: 'Objaśnienia do wniosku o nadanie certyfikatu KIS',
  tab: 'Objaśnienia',
  purpose:
    'Objaśnia każdą pozycję wniosku: co wpisać i po czym poznać, że odpowiedź jest właściwa.\nNic się tu nie wypełnia: karta jest do czytania przy przygotowywaniu wniosku.',
  roles: [],
  sections: WNIOSEK.sections.map(explained),
  checks: [],
  rules: [],
};
