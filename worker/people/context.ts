import type { Person } from '../auth/caller';
import type { Database } from '../store/database';

/** What is done with institutions, their people and their keys: always by a person. */
export interface PeopleContext {
  readonly db: Database;
  readonly person: Person;
  readonly now: Date;
}
