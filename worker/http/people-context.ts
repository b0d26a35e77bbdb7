import { requirePerson } from '../cases/rights';
import type { PeopleContext } from '../people/context';
import type { AppContext } from './app-env';
import { requireCaller } from './caller';

/** What is done with institutions and people, for this request; refuses machines. */
export const peopleContext = async (c: AppContext): Promise<PeopleContext> => ({
  db: c.env.DB,
  person: requirePerson(await requireCaller(c)),
  now: c.get('now'),
});
