import * as v from 'valibot';
import { pageSchema, roleSchema } from './common';

/** The people of the demonstration; none of them exists. */
export const DEMONSTRATION_PEOPLE = [
  'wnioskodawca',
  'wnioskodawca-2',
  'certyfikujacy',
  'audytor',
  'odwolawczy',
  'koordynator',
  'nowa-osoba',
] as const;

export const tokenRequest = v.strictObject({ person: v.picklist(DEMONSTRATION_PEOPLE) });
export const tokenResponse = v.object({ access_token: v.string(), expires_in: v.number() });
export const peopleResponse = pageSchema(
  v.object({
    person: v.string(),
    name: v.string(),
    role: v.pipe(
      v.nullable(roleSchema),
      v.description('null u\u00a0osoby, która nie należy jeszcze do żadnej instytucji'),
    ),
    institution: v.nullable(v.string()),
  }),
);
export const demonstrationResponse = v.object({ loaded: v.boolean(), cases: v.number() });
