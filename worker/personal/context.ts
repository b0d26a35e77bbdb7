import type { Programmes } from '../../shared/programmes/catalogue';
import type { PeopleContext } from '../people/context';

/** What is done with the data of people: always by a person. */
export interface PersonalContext extends PeopleContext {
  readonly programmes: Programmes;
}
