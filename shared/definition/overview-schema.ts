import * as v from 'valibot';
import { ENTRY_COLUMNS, ENTRY_STATUSES, type HolderCondition } from './overview';

const id = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/, 'not an id'));
const by = v.literal('overview');

const condition: v.GenericSchema<HolderCondition> = v.union([
  v.strictObject({ card: id, item: id, is: id }),
  v.strictObject({
    card: id,
    rule: id,
    is: v.string(),
    unless: v.optional(v.strictObject({ item: id, is: id })),
  }),
]);

/** The shape of a value of an overview. */
export const overviewValueSchema = v.variant('shows', [
  v.strictObject({ by, shows: v.picklist(['voivodeship', 'day', 'holders']) }),
  v.strictObject({
    by,
    shows: v.literal('entries'),
    columns: v.record(id, v.picklist(ENTRY_COLUMNS)),
  }),
  v.strictObject({ by, shows: v.literal('entries-with'), status: v.picklist(ENTRY_STATUSES) }),
  v.strictObject({ by, shows: v.literal('holders-with'), where: condition }),
  v.strictObject({ by, shows: v.literal('sum'), card: id, item: id }),
]);

/** The shape of what makes a card an overview. */
export const overviewSchema = v.strictObject({ assessed: v.optional(id) });
