import type { Outcome } from '../outcome';
import { errorCode } from './ask-issuer';
import type { Metadata } from './discover';
import { trouble } from './trouble';

/** The code that an issuer's answer brings, if it is the answer to the attempt of that state. */
export function readAnswer(query: string, state: string, metadata: Metadata): Outcome<string> {
  const answer = new URLSearchParams(query);
  // Before anything else of it is believed, errors included.
  if (answer.get('state') !== state) return trouble('mismatch');
  const issuer = answer.get('iss');
  const namesIssuer = metadata.authorization_response_iss_parameter_supported;
  if (issuer === null ? namesIssuer : issuer !== metadata.issuer) return trouble('mismatch');
  const error = answer.get('error');
  if (error === 'access_denied') return trouble('denied');
  if (error !== null) return trouble('issuer-error', errorCode(error));
  const code = answer.get('code');
  return code === null ? trouble('issuer-error') : { ok: true, value: code, etag: null };
}
