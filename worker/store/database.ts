/** The database, as other folders hand it on without speaking to it. */
export type Database = D1Database;
/** Something to be read or written, made by a function of this folder. */
export type Statement = D1PreparedStatement;
/** What a statement gave; a function of this folder reads it. */
export type Rows = D1Result;

/** Reads in one round trip, and at one moment, what several statements give. */
export const readTogether = (
  db: Database,
  statements: readonly Statement[],
): Promise<readonly Rows[]> => db.batch([...statements]);
