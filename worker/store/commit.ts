/** What came of a batch: everything is written, or nothing because another writer was first. */
export type Committed =
  | { readonly kind: 'committed'; readonly results: readonly D1Result[] }
  | { readonly kind: 'collided' };

const COLLISION =
  /UNIQUE constraint failed|FOREIGN KEY constraint failed|append-only: |collision: /;

/**
 * Writes all statements or none. A collision with another writer shows as a broken key or as a
 * guard of a table.
 *
 * @throws what the database throws for any other reason; the batch may have been written then.
 */
export async function commit(
  db: D1Database,
  statements: readonly D1PreparedStatement[],
): Promise<Committed> {
  try {
    return { kind: 'committed', results: await db.batch([...statements]) };
  } catch (error) {
    if (error instanceof Error && COLLISION.test(error.message)) return { kind: 'collided' };
    throw error;
  }
}
