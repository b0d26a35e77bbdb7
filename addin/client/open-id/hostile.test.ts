import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLIENT, METADATA } from '../testing/issuer';
import { readIdToken } from './id-token';
import { readAnswer } from './read-answer';
import { readMessage, readStart, startAddress } from './window-message';

const metadata = { ...METADATA, authorization_response_iss_parameter_supported: false };
const query = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('code', 'state', 'error', 'iss', 'x'),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((pairs) => `?${String(new URLSearchParams(pairs))}`),
);

describe('whatever comes back from a window', () => {
  it('brings a code only with the state of this attempt', () => {
    fc.assert(
      fc.property(query, (text) => {
        const answer = readAnswer(text, 'the state of this attempt', metadata);
        expect(answer.ok).toBe(false);
      }),
    );
  });

  it('is a message or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json()), (said) => {
        const message = readMessage(said);
        expect(message === null || ['answer', 'unreachable'].includes(message.kartoteka)).toBe(
          true,
        );
      }),
    );
  });

  it('is no ID token of this attempt', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `e30.${btoa(encodeURI(json))}.x`),
        ),
        (token) => {
          const { issuer, client_id: client } = CLIENT;
          expect(readIdToken(token, { issuer, client, nonce: 'n' }).ok).toBe(false);
        },
      ),
    );
  });
});

describe('what the pane asks a window', () => {
  it('arrives as it was, whatever an issuer is called', () => {
    fc.assert(
      fc.property(
        fc.record({
          issuer: fc.webUrl({ withQueryParameters: true, withFragments: true }),
          state: fc.string(),
          nonce: fc.string(),
          challenge: fc.string(),
        }),
        (start) => {
          const { hash } = new URL(startAddress('https://kartoteka.example/sign-in.html', start));
          expect(readStart(hash)).toEqual(start);
        },
      ),
    );
  });
});
