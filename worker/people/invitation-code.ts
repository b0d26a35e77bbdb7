import { sha256Of } from '../../shared/definition/hash';
import { readableId } from '../cases/random-id';

/** Signs of a code: 127 bits, so that nobody finds one by trying. */
const LENGTH = 26;

/** A new code, for people to copy. */
export const newCode = (): string => readableId(LENGTH);

/** What is kept of a code, however it was copied: without blanks and hyphens, in any case. */
export const codeHash = (code: string): string =>
  sha256Of(`invitation:${code.replace(/[\s-]+/g, '').toUpperCase()}`);
