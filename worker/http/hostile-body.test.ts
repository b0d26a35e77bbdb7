import { describe, expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { caseAt, caseTag } from '../testing/journey';
import { APPLICANT, CERTIFIER } from '../testing/people';
import { send } from '../testing/send';

const MIB = 1024 * 1024;

const score = (body: BodyInit): ReturnType<typeof send> => send('/api/v1/score', body);
const scoreOf = (answers: string): ReturnType<typeof send> =>
  score(`{"programme":"sc-kis","card":"karta-standardu","answers":${answers}}`);
const codes = (text: string): unknown => JSON.parse(text) as unknown;

describe('a body', () => {
  it.each([
    ['nothing', ''],
    ['half of JSON', '{"programme":'],
    ['two values', '{}{}'],
    ['NaN', '{"a":NaN}'],
    ['a byte that is no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['brackets without end', '['.repeat(MIB - 1)],
  ])('of %s is 400', async (_name, body) => {
    const refused = await score(body);
    expect(refused.status).toBe(400);
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(codes(refused.text)).toMatchObject({
      type: '/api/v1/codes#malformed-json',
      status: 400,
    });
  });

  it.each(['text/plain', 'application/xml', 'application/jsonp', 'multipart/form-data', ''])(
    'of the type „%s” is 415',
    async (type) => {
      const refused = await send('/api/v1/score', '{}', { headers: { 'Content-Type': type } });
      expect(refused.status).toBe(415);
    },
  );

  it.each([
    { 'Content-Encoding': 'gzip' },
    { 'Content-Encoding': 'br, gzip' },
    { 'Content-Type': 'application/json; charset=iso-8859-2' },
  ])('that says it is written otherwise is 415: %o', async (headers: Record<string, string>) => {
    const type = { 'Content-Type': 'application/json' };
    const refused = await send('/api/v1/score', '{}', { headers: { ...type, ...headers } });
    expect(refused.status).toBe(415);
    expect(codes(refused.text)).toMatchObject({ type: '/api/v1/codes#encoded-body' });
  });

  it('in UTF-8 may say so', async () => {
    const headers = {
      'Content-Type': 'application/json; charset="UTF-8"',
      'Content-Encoding': 'identity',
    };
    expect((await send('/api/v1/score', '{}', { headers })).status).toBe(422);
  });

  it('above the limit is 413, counted and not believed', async () => {
    const filling = (bytes: number): string => `{"programme":"${'x'.repeat(bytes - 16)}"}`;
    expect(filling(MIB).length).toBe(MIB);
    expect((await score(filling(MIB))).status).toBe(422);
    expect((await score(filling(MIB + 1))).status).toBe(413);
    const claimed = await send('/api/v1/score', filling(MIB + 1), {
      headers: { 'Content-Length': '2' },
    });
    expect(claimed.status).toBe(413);
    expect((await send('/api/v1/score/batch', filling(3 * MIB))).status).toBe(422);
    expect((await send('/api/v1/score/batch', filling(4 * MIB + 1))).status).toBe(413);
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      },
    });
    expect((await score(stream)).status).toBe(413);
  });

  it('nested deeply is refused, not followed', async () => {
    const deep = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000);
    expect((await score(deep)).status).toBe(422);
    const inside = await scoreOf(`{"kadra_lider":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    expect(inside.status).toBe(200);
    expect(codes(inside.text)).toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({ item: 'kadra_lider', code: 'not-a-number' }),
      ]) as unknown,
    });
  });

  it('of two million rows that are none is refused by their number alone', async () => {
    const rows = '1,'.repeat(2_000_000 - 1);
    const refused = await send(
      '/api/v1/score/batch',
      `{"programme":"sc-kis","card":"karta-standardu","rows":[${rows}1]}`,
    );
    expect(refused.status).toBe(422);
    expect(codes(refused.text)).toMatchObject({
      errors: [{ pointer: '/rows', code: 'too-many' }],
    });
  });

  it('full of answers to unknown items does not come back many times as large', async () => {
    const strangers = Array.from({ length: 90_000 }, (_, index) => `"a${index}":1`).join(',');
    const answer = await scoreOf(`{${strangers},"kadra_lider":-1}`);
    expect(answer.status).toBe(200);
    const { issues } = codes(answer.text) as { issues: { item: string; code: string }[] };
    expect(issues.filter(({ code }) => code === 'unknown-item').length).toBe(100);
    expect(issues).toContainEqual(
      expect.objectContaining({ item: 'kadra_lider', code: 'too-small' }),
    );
    expect(answer.text.length).toBeLessThan(100_000);
  });

  it('with thousands of unknown members is told of some', async () => {
    const strangers = Array.from({ length: 80_000 }, (_, index) => `"a${index}":1`).join(',');
    const refused = await score(`{${strangers}}`);
    expect(refused.status).toBe(422);
    expect((codes(refused.text) as { errors: unknown[] }).errors.length).toBe(20);
  });

  it('with every fault of its shape is told all of them', async () => {
    const refused = await score('{"programme":7,"colour":1,"size":2,"answers":[]}');
    expect(refused.status).toBe(422);
    const { errors } = JSON.parse(refused.text) as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/answers wrong-type',
      '/card missing-field',
      '/colour unknown-field',
      '/programme wrong-type',
      '/size unknown-field',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'cannot smuggle in %s',
    async (name) => {
      const top = await score(
        `{"programme":"sc-kis","card":"wniosek","answers":{},"${name}":{"admin":true}}`,
      );
      expect(top.status).toBe(422);
      const inside = await scoreOf(`{"${name}":{"kadra_lider":5}}`);
      const body = JSON.parse(inside.text) as {
        issues: { code: string }[];
        score: { results: Record<string, { value: unknown }> };
      };
      expect(body.issues.some(({ code }) => code === 'unknown-item')).toBe(true);
      expect(body.score.results['wymaganie_4']?.value).toBe('deviation');
      expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
      expect(
        (
          await send(
            '/api/v1/cases',
            `{"programme":"sc-kis","cards":{"wniosek":{},"${name}":{}}}`,
            { caller: APPLICANT },
          )
        ).status,
      ).toBe(422);
    },
  );

  it.each(['1e999', '-1e999', '1e308', '123456789012345678901234567890', '0.1e-400'])(
    'with the number %s is answered',
    async (number) => {
      const answer = await scoreOf(`{"kadra_lider":${number},"ind_prawne_godziny":${number}}`);
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain('Infinity');
    },
  );

  it.each(['\\ud800', '\\udfff', '\\u0000', '\\ud83d\\ude00\\ud83d'])(
    'with the text %s is never stored',
    async (text) => {
      const application = { ...COMPLETE_APPLICATION, kis_nazwa: 'PLACE' };
      const body = JSON.stringify({ programme: 'sc-kis', cards: { wniosek: application } }).replace(
        'PLACE',
        text,
      );
      const refused = await send('/api/v1/cases', body, { caller: APPLICANT });
      expect(refused.status).toBe(422);
      expect(codes(refused.text)).toMatchObject({
        issues: [{ item: 'kis_nazwa', code: 'invalid-text' }],
      });
      const id = await caseAt('submitted');
      const step = await send(
        `/api/v1/cases/${id}/events`,
        `{"event":"admitted","data":{"uwagi":"${text}"}}`,
        {
          caller: CERTIFIER,
          headers: { 'If-Match': await caseTag(id, CERTIFIER) },
        },
      );
      expect(step.status).toBe(422);
      expect(codes(step.text)).toMatchObject({
        errors: [{ pointer: '/data/uwagi', code: 'bad-text' }],
      });
    },
  );
});
