import { Hono } from 'hono';
import { FAULTS, FILE_PROBLEMS, PROBLEMS, type Code } from '../../shared/api/codes';
import { FILED_CARD_CODES, FILED_CARD_TITLES } from '../../shared/messages/filed-cards';
import { ISSUE_CODES, ISSUE_TITLES } from '../../shared/messages/issues';
import type { AppEnv } from './app-env';
import { staticJson } from './static-json';

const codesOnce = [
  ...[...PROBLEMS, ...FILE_PROBLEMS].map(({ code, pl, en }) => ({ code, pl, en })),
  ...FAULTS,
  ...ISSUE_CODES.map((code) => ({ code, ...ISSUE_TITLES[code] })),
  ...FILED_CARD_CODES.map((code) => ({ code, ...FILED_CARD_TITLES[code] })),
].filter(({ code }, index, all) => all.findIndex((one) => one.code === code) === index);

const CATALOGUE: { readonly items: readonly Code[]; readonly next: null } = {
  items: codesOnce,
  next: null,
};

/** The published catalogue of everything that can be wrong with a request or a card. */
export const codes = new Hono<AppEnv>().get('/', (c) => staticJson(c, CATALOGUE));
