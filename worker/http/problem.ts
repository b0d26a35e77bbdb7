import {
  FAULTS,
  FILE_PROBLEMS,
  PROBLEMS,
  type Code,
  type ProblemCode,
} from '../../shared/api/codes';
import { REMEDIES } from '../../shared/api/remedies';
import type { Language } from '../../shared/messages/language';
import { formatDay } from '../../shared/messages/numbers';
import type { Refusal } from '../refusal';
import type { AppContext } from './app-env';

const ENTRIES = [...PROBLEMS, ...FILE_PROBLEMS];
const problemOf = (code: ProblemCode): (typeof ENTRIES)[number] =>
  ENTRIES.find((one) => one.code === code) ?? PROBLEMS[PROBLEMS.length - 1] ?? PROBLEMS[0];
const FAULTS_BY_CODE = new Map<string, Code>(FAULTS.map((fault) => [fault.code, fault]));

/** The days on which a refusal turns, in words; nothing where it turns on none. */
function daysIn({ day, from, until }: Refusal, language: Language): string {
  const said = (of: string): string => formatDay(of, language);
  if (from !== undefined && until !== undefined) {
    return language === 'pl'
      ? ` Okres: od ${said(from)} do ${said(until)}.`
      : ` Period: ${said(from)} to ${said(until)}.`;
  }
  if (day === undefined) return '';
  return language === 'pl' ? ` Chodzi o\u00a0dzień ${said(day)}.` : ` The day is ${said(day)}.`;
}

/**
 * Answers a refusal as RFC 9457 says. The only maker of errors: nothing of the request goes into
 * them but the place of a fault, whose names are plain words, and ids that the definitions know.
 */
export function problem(c: AppContext, refusal: Refusal): Response {
  const language = c.get('language') ?? 'pl';
  const { code, status, ...title } = problemOf(refusal.code);
  const { headers = {}, errors, code: _code, ...members } = refusal;
  const body = {
    type: `/api/v1/codes#${code}`,
    title: title[language],
    status,
    detail: `${REMEDIES[refusal.code][language]}${daysIn(refusal, language)}`,
    instance: `urn:uuid:${crypto.randomUUID()}`,
    ...(errors && {
      errors: errors.map((fault) => ({
        ...fault,
        message: FAULTS_BY_CODE.get(fault.code)?.[language] ?? fault.code,
      })),
    }),
    ...members,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...headers,
    },
  });
}
