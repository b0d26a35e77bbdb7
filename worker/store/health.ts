/** Name of the last migration applied, null when there is none. */
export const schemaVersion = (db: D1Database): Promise<string | null> =>
  db.prepare('SELECT name FROM d1_migrations ORDER BY id DESC LIMIT 1').first<string>('name');
