import { itemsOf, type Section } from '../../definition/programme';
import { CRITERIA, SERVICES, type Criterion } from './declared';
import { shownFromApplication } from './from-application';
import { WNIOSEK } from './wniosek';

const labelOf = (id: string): string =>
  itemsOf(WNIOSEK).find((item) => item.id === id)?.label ?? id;

const declaredBy = ({ requirements }: Criterion): readonly string[] =>
  requirements.flatMap(({ items }) => items.map(({ id }) => id));

/** A criterion of services: each with its hours. */
const services = (ids: readonly string[]): Section['layout'] => ({
  kind: 'grid',
  heads: ['Usługa', 'Czy świadczona', 'Godziny w miesiącu'],
  rows: SERVICES.filter((id) => ids.includes(id)).map((id) => ({
    label: labelOf(id),
    items: [id, `${id}_godziny`],
  })),
});

/** Vocational advice has no requirement of its own; it is an individual service. */
const ADVICE = ['ind_doradztwo', 'ind_doradztwo_godziny'];

/** What the application declares for each criterion, for the auditor to compare on the spot. */
export const DECLARED_SECTIONS: readonly Section[] = CRITERIA.filter(
  ({ description }) => description !== null,
).map((criterion) => {
  const ids = [
    ...declaredBy(criterion),
    ...(criterion.rule === 'grupa_indywidualne' ? ADVICE : []),
  ];
  return {
    id: criterion.rule.replace('grupa_', 'zadeklarowano_'),
    title: `Zadeklarowano we wniosku: ${criterion.title}`,
    items: shownFromApplication(ids),
    layout: ids.some((id) => SERVICES.includes(id)) ? services(ids) : { kind: 'form' },
  };
});
