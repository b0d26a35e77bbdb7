import { failed, type SignInTrouble } from '../outcome';

/** A sign-in that came to nothing. */
export const trouble = (why: SignInTrouble, code: string | null = null) =>
  failed({ kind: 'sign-in', why, code });
