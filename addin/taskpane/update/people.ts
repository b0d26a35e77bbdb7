import type { Message } from '../message';
import type { PaneState } from '../state';
import { updateCalendar } from './calendar';
import { updateForm } from './form';
import { updateInstitution } from './institution';
import type { Next } from './next';
import { updatePersonal } from './personal';

/** „Konto”, institutions, their people and keys, and what cases hold of people. */
export const updatePeople = (state: PaneState, message: Message): Next | null =>
  updateInstitution(state, message) ??
  updateForm(state, message) ??
  updatePersonal(state, message) ??
  updateCalendar(state, message);
