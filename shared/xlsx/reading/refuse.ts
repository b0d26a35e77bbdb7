import type { FileRefusal } from '../refusal';

/** Ends the reading of a file; `readWorkbook` gives it back as a value. */
export class RefusedFile extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.code);
  }
}

/** @throws {RefusedFile} always. */
export function refuseFile(refusal: FileRefusal): never {
  throw new RefusedFile(refusal);
}
