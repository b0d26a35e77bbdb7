import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { cardResponse, caseResponse, putCardResponse, receiptSchema } from '../../shared/api/cases';
import { issueSchema, problemSchema } from '../../shared/api/problem';
import { programmeResponse } from '../../shared/api/programmes';
import { scoreSchema } from '../../shared/api/score';

/** A strict object whose members can be looked at one by one. */
export type ObjectSchema = GenericSchema & {
  readonly entries: Readonly<Record<string, GenericSchema>>;
};

/** What several calls answer with: described once, and named where it stands. */
const SHARED = {
  Problem: problemSchema,
  Issue: issueSchema,
  Score: scoreSchema,
  Receipt: receiptSchema,
  Actions: caseResponse.entries.actions,
  Card: cardResponse,
  HandedInCard: putCardResponse,
  Programme: programmeResponse,
};

const configuration = (side: 'input' | 'output'): ConversionConfig => ({
  target: 'draft-2020-12',
  typeMode: side,
  errorMode: 'ignore',
  // Such a schema asks whether something is an object and leaves its members to the definitions.
  overrideSchema: ({ valibotSchema, jsonSchema: made }) =>
    valibotSchema.type === 'custom' ? { ...made, type: 'object' } : undefined,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
});

/** The JSON Schema (2020-12, as OpenAPI 3.1 takes it) of what is handed in or answered. */
export function jsonSchema(schema: GenericSchema, side: 'input' | 'output'): object {
  const made = toJsonSchema(schema, { ...configuration(side), definitions: SHARED });
  const { $schema: _dialect, $defs: _shared, ...rest } = made;
  return rest;
}

/** The schemas that {@link jsonSchema} names. */
export const sharedSchemas = (): object => toJsonSchemaDefs(SHARED, configuration('output'));
