/** One statement that was sent to the database, with what it cost. */
export interface Sent {
  readonly sql: string;
  readonly rowsRead: number;
}

/** What a database was asked. */
export interface Recording {
  readonly db: D1Database;
  readonly sent: Sent[];
  /** Times that the database was waited for. */
  roundTrips: number;
}

/** The database, writing down every statement that goes to it. */
export function recordingDb(real: D1Database): Recording {
  const sent: Sent[] = [];
  const sources = new WeakMap<
    object,
    { readonly sql: string; readonly real: D1PreparedStatement }
  >();
  const recording: Recording = { db: real, sent, roundTrips: 0 };
  const note = (sql: string, result: D1Result): void => {
    sent.push({ sql, rowsRead: result.meta.rows_read });
  };

  const wrap = (sql: string, statement: D1PreparedStatement): D1PreparedStatement => {
    const run = async (): Promise<D1Result<Record<string, unknown>>> => {
      recording.roundTrips += 1;
      const result = await statement.all<Record<string, unknown>>();
      note(sql, result);
      return result;
    };
    const wrapped = {
      bind: (...values: unknown[]) => wrap(sql, statement.bind(...values)),
      all: run,
      run,
      first: async (column?: string) => {
        const row = (await run()).results[0];
        return row === undefined ? null : column === undefined ? row : (row[column] ?? null);
      },
    };
    sources.set(wrapped, { sql, real: statement });
    return wrapped as unknown as D1PreparedStatement;
  };

  const db = {
    prepare: (sql: string) => wrap(sql, real.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      recording.roundTrips += 1;
      const known = statements.map((statement) => {
        const source = sources.get(statement);
        if (source === undefined) throw new Error('a statement of another database');
        return source;
      });
      const results = await real.batch(known.map((source) => source.real));
      results.forEach((result, index) => note(known[index]?.sql ?? '', result));
      return results;
    },
  };
  return Object.assign(recording, { db: db as unknown as D1Database });
}
