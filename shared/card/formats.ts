import * as v from 'valibot';
import type { FormattedItem } from '../definition/programme';
import type { IssueCode } from '../messages/issues';

type PlainCode = Extract<
  IssueCode,
  'not-an-email' | 'not-a-phone' | 'not-a-postal-code' | 'not-a-teryt' | 'not-a-link'
>;

interface Format {
  readonly accepts: (text: string) => boolean;
  readonly code: PlainCode;
}

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

const MAX_EMAIL = 254;
const emailSchema = v.pipe(v.string(), v.maxLength(MAX_EMAIL), v.email());

/** 7 to 15 digits (E.164) in the groups that people write, with an extension („wew.”) if any. */
function isPhone(text: string): boolean {
  const [number = ''] = text.split(/\s*wew\.?\s*/, 1);
  const digits = number.replace(/\D/g, '').length;
  return /^\+?[\d\s()/-]+(wew\.?\s*\d{1,6})?$/.test(text) && digits >= 7 && digits <= 15;
}

/** What the kinds of formatted text accept. */
export const FORMATS: Readonly<Record<FormattedItem['kind'], Format>> = {
  'email': { accepts: (text) => v.is(emailSchema, text), code: 'not-an-email' },
  'phone': { accepts: isPhone, code: 'not-a-phone' },
  'postal-code': { accepts: matches(/^\d{2}-\d{3}$/), code: 'not-a-postal-code' },
  'teryt': { accepts: matches(/^\d{7}$/), code: 'not-a-teryt' },
  'link': { accepts: matches(/^https?:\/\/[^\s<>"]{3,1990}$/), code: 'not-a-link' },
};
