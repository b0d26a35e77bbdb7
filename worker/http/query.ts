import * as v from 'valibot';
import { refuse } from '../refusal';
import type { AppContext } from './app-env';
import { faultsOf } from './faults';

/** The parameters of the address as the schema reads them; refuses them with every fault at once. */
export function readQuery<TSchema extends v.GenericSchema>(
  c: AppContext,
  schema: TSchema,
): v.InferOutput<TSchema> {
  const given = Object.entries(c.req.queries());
  const repeated = given.filter(([, values]) => values.length > 1).map(([name]) => name);
  const input = Object.fromEntries(given.map(([name, values]) => [name, values[0]]));
  const parsed = v.safeParse(schema, input);
  if (parsed.success && repeated.length === 0) return parsed.output;
  const place = (keys: readonly string[]): { parameter: string } => ({ parameter: keys[0] ?? '' });
  const faults = parsed.success ? [] : faultsOf(schema, input, place);
  if (faults.some((fault) => 'parameter' in fault && fault.parameter === 'cursor')) {
    refuse('bad-cursor');
  }
  const known = repeated.filter((name) => /^[a-z_]{1,40}$/.test(name));
  return refuse('invalid-request', {
    errors: [
      ...faults,
      ...known.map((parameter) => ({ parameter, code: 'repeated-parameter' as const })),
    ],
  });
}
