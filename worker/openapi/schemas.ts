import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/** A strict object whose members can be looked at one by one. */
export type ObjectSchema = GenericSchema & {
  readonly entries: Readonly<Record<string, GenericSchema>>;
};

/** The JSON Schema (2020-12, as OpenAPI 3.1 takes it) of what is handed in or answered. */
export function jsonSchema(schema: GenericSchema, side: 'input' | 'output'): object {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: side,
    errorMode: 'ignore',
    // Such a schema asks whether something is an object and leaves its members to the definitions.
    overrideSchema: ({ valibotSchema, jsonSchema: made }) =>
      valibotSchema.type === 'custom' ? { ...made, type: 'object' } : undefined,
  });
  return rest;
}
