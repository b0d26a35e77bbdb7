import type { Process } from '../../../shared/definition/process';
import type { Language } from '../../../shared/messages/language';
import { formatDay } from '../../../shared/messages/numbers';
import type { CaseEvent } from '../../client/api';

/** Something that a step recorded, in words. */
export interface SaidDatum {
  readonly id: string;
  /** null for a declaration, which is its own label. */
  readonly label: string | null;
  readonly said: string;
}

/** What a step recorded, in the order of its fields; what was left empty is left out. */
export function saidData(
  { events }: Process,
  { event, data }: Pick<CaseEvent, 'event' | 'data'>,
  language: Language,
): readonly SaidDatum[] {
  const rows = events.filter(({ id }) => id === event).flatMap(({ data: fields }) => fields);
  const fields = new Map(rows.map((field) => [field.id, field]));
  return [...fields.values()].flatMap((field): readonly SaidDatum[] => {
    const datum = data[field.id];
    if (typeof datum !== 'string' || datum === '') return [];
    const { id, label } = field;
    switch (field.kind) {
      case 'date':
      case 'coming-date':
        return [{ id, label, said: formatDay(datum, language) }];
      case 'choice':
        return [{ id, label, said: field.options.find((one) => one.id === datum)?.label ?? datum }];
      case 'declaration':
        // It is kept as the text that was confirmed.
        return [{ id, label: null, said: datum }];
      default:
        return [{ id, label, said: datum }];
    }
  });
}

/** Whether a step is an exception: the case stays where it is and gets another time. */
export const isException = ({ events }: Process, event: string): boolean =>
  events.some(
    ({ id, from, to, dueBy }) => id === event && dueBy !== undefined && from.includes(to),
  );
