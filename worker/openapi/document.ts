import type { GenericSchema } from 'valibot';
import { ANSWER_DAYS } from '../../shared/api/common';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';
import { jsonSchema, sharedSchemas } from './schemas';

const HEADER_TEXT = {
  'Idempotency-Key': `Klucz wybrany przez wołającego; powtórzenie z\u00a0tym samym kluczem i\u00a0treścią daje tę samą odpowiedź przez ${ANSWER_DAYS}\u00a0dni, bez sekretów i\u00a0nazwisk i\u00a0tylko temu, kto nadal może ją zobaczyć`,
  'If-Match': 'ETag tego, co się zmienia, z\u00a0ostatniego odczytu',
  'If-None-Match': '* przy pierwszym złożeniu karty; przy odczycie ETag posiadanej odpowiedzi',
} as const;

const PROBLEM_TEXT: Readonly<Record<number, string>> = {
  400: 'Żądanie nieczytelne',
  401: 'Wymagane zalogowanie',
  403: 'Czynność nie należy do wołającego',
  404: 'Nie ma takiego zasobu albo wołający go nie widzi',
  409: 'Teraz niemożliwe',
  412: 'Zasób zmienił się od czasu odczytu',
  413: 'Treść za duża',
  415: 'Treść innego typu niż opisany',
  422: 'Treść czytelna, lecz odrzucona',
  428: 'Brak If-Match',
  503: 'Dostawca tożsamości nie odpowiada, więc logowania nie można teraz sprawdzić',
};

const json = (schema: object): object => ({ 'application/json': { schema } });

/** What may be answered in place of what was asked for, by status. */
const problemAnswers = (): object =>
  Object.fromEntries(
    Object.entries(PROBLEM_TEXT).map(([status, description]) => [
      `Problem${status}`,
      {
        description,
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );

/** The request headers that calls take; only the key is always asked for. */
const headerParameters = (): object =>
  Object.fromEntries(
    Object.entries(HEADER_TEXT).map(([name, description]) => [
      name,
      {
        name,
        in: 'header',
        required: name === 'Idempotency-Key',
        description,
        schema: { type: 'string' },
      },
    ]),
  );

const answer = (schema: GenericSchema | null): object => ({
  description: schema === null ? 'Bez treści opisanej schematem' : 'Odpowiedź',
  ...(schema === null ? {} : { content: json(jsonSchema(schema, 'output')) }),
});

/** A file, by its media type. */
const file = (mediaType: string): object => ({ [mediaType]: {} });

const bodyOf = ({ request, requestFile, limit = 0 }: Operation): object => {
  if (request === undefined && requestFile === undefined) return {};
  return {
    requestBody: {
      required: true,
      description: `Najwyżej ${limit / 1024 / 1024}\u00a0MiB`,
      content: request === undefined ? file(requestFile ?? '') : json(jsonSchema(request, 'input')),
    },
  };
};

/** Parameters of the path, the query and the headers. */
function parametersOf(operation: Operation): readonly object[] {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(operation.query?.entries ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: schema.type !== 'optional',
    schema: jsonSchema(schema, 'input'),
  }));
  const inHeaders = (operation.headers ?? []).map((name) => ({
    $ref: `#/components/parameters/${name}`,
  }));
  return [...inPath, ...inQuery, ...inHeaders];
}

function describe(operation: Operation): object {
  const problems = operation.secured ? [401, ...operation.problems, 503] : operation.problems;
  return {
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.secured ? { security: [{ bearer: [] }] } : { security: [] }),
    parameters: parametersOf(operation),
    ...bodyOf(operation),
    responses: {
      ...Object.fromEntries(
        Object.entries(operation.responses).map(([status, schema]) => [status, answer(schema)]),
      ),
      ...(operation.file === undefined
        ? {}
        : { 200: { description: 'Plik', content: file(operation.file) } }),
      ...Object.fromEntries(
        problems.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
      ),
    },
  };
}

/** The description of the API by OpenAPI 3.1, made of the schemas that validate it. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describe(operation),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kartoteka',
      version: '1.0.0',
      description:
        'Certyfikacja usług publicznych: definicje kart, wyniki, sprawy i\u00a0rejestr. Błędy według RFC 9457; czas w\u00a0UTC, dni w\u00a0strefie Europe/Warsaw.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'Token dostępu OpenID Connect albo klucz API (kartoteka_…)',
        },
      },
      schemas: sharedSchemas(),
      responses: problemAnswers(),
      parameters: headerParameters(),
    },
  };
}
