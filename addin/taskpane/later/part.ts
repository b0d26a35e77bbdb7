/**
 * „Konto”, institutions, people, keys, one case and its personal data: one script, for several would
 * bring what they share as many files more.
 */
export { performPeople } from '../perform/people';
export { updatePeople } from '../update/people';
export { accountPage } from '../view/account';
export { caseView } from '../view/case';
