/** The calls of the API as its published description lists them. */
import description from '../../openapi/openapi.json';

/** One call, as far as it matters who makes it. */
export interface DescribedCall {
  /** `GET /api/v1/cases/{id}` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The names of the path's parameters, in their order. */
  readonly places: readonly string[];
  /** Whether it cannot be made without proving who one is. */
  readonly secured: boolean;
  /** Whether it changes something, and so takes a key against being done twice. */
  readonly writes: boolean;
  /** The statuses that a caller has to be ready for. */
  readonly statuses: readonly number[];
}

interface Described {
  readonly security?: readonly object[];
  readonly parameters?: readonly object[];
  readonly responses: Readonly<Record<string, unknown>>;
}

function callOf(path: string, method: string, of: Described): DescribedCall {
  const { security = [], parameters = [], responses } = of;
  return {
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    places: [...path.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place),
    secured: security.length > 0,
    writes: JSON.stringify(parameters).includes('Idempotency-Key'),
    statuses: Object.keys(responses).map(Number),
  };
}

/** Every call, in the order of the description. */
export const DESCRIBED_CALLS: readonly DescribedCall[] = Object.entries(description.paths).flatMap(
  ([path, methods]) =>
    Object.entries<Described>(methods).map(([method, call]) => callOf(path, method, call)),
);
