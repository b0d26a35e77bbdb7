import { describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { authenticate } from '../auth/authenticate';
import { createApp } from '../http/app';
import { openApiDocument } from './document';
import served from './openapi.json';
import { OPERATIONS } from './operations';

/** A route's path as OpenAPI writes it; a parameter may be bound to an ending. */
const described = (path: string): string =>
  path
    .replace(/:(\w+)\{\[\^\/\]\+\\\.(\w+)\}/g, '{$1}.$2')
    .replace(/:(\w+)/g, '{$1}')
    .replace(/\/$/, '');

describe('the description of the API', () => {
  it('is the one that the schemas give (else run worker/openapi/write.ts)', () => {
    expect(JSON.parse(JSON.stringify(openApiDocument()))).toEqual(served);
  });

  it('has every route of the API and no other', () => {
    const programmes = programmesOf(PROGRAMMES);
    const app = createApp({ clock: () => new Date(), authenticate, programmes });
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && /^\/(api\/|healthz)/.test(path))
      .map(({ method, path }) => `${method} ${described(path)}`);
    const operations = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect([...new Set(routes)].sort()).toEqual([...operations].sort());
  });

  it('names nothing that it does not describe', () => {
    const names = JSON.stringify(served).match(/#\/components\/[\w/-]+/g) ?? [];
    expect(names.length).toBeGreaterThan(50);
    for (const name of new Set(names)) {
      const [, , kind = '', id = ''] = name.split('/');
      const components: Readonly<Record<string, Readonly<Record<string, unknown>>>> =
        served.components;
      expect([name, components[kind]?.[id]]).toEqual([name, expect.any(Object)]);
    }
  });

  it('says of each body what it may hold', () => {
    const score = served.paths['/api/v1/score'].post.requestBody.content['application/json'].schema;
    expect(score).toMatchObject({
      type: 'object',
      required: ['programme', 'card', 'answers'],
      additionalProperties: false,
      properties: { answers: { type: 'object' } },
    });
  });
});
