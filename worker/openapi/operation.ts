import type { GenericSchema } from 'valibot';
import type { ObjectSchema } from './schemas';

/** One call of the API, with the very schemas that it is validated by. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As in OpenAPI: `/api/v1/cases/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** Whether it needs a bearer token. */
  readonly secured: boolean;
  readonly query?: ObjectSchema;
  readonly request?: GenericSchema;
  /** The media type of a body, or of a 200, that is a file. */
  readonly requestFile?: string;
  readonly file?: string;
  /** Most bytes of the body. */
  readonly limit?: number;
  readonly responses: Readonly<Record<number, GenericSchema | null>>;
  /** Problems that may be answered, beside those that every call has. */
  readonly problems: readonly number[];
  /** Request headers that it takes. */
  readonly headers?: readonly ('Idempotency-Key' | 'If-Match' | 'If-None-Match')[];
}

export const MIB = 1024 * 1024;
/** Problems of calls that have a body. */
export const BODY_PROBLEMS = [400, 413, 415, 422] as const;
