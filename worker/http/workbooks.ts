import { Hono } from 'hono';
import { workbookQuery } from '../../shared/api/workbooks';
import { FILE_LIMITS } from '../../shared/xlsx/limits';
import { XLSX_MEDIA_TYPE } from '../../shared/xlsx/write';
import { handInFile } from '../cases/workbook/hand-in';
import { openCaseByFile } from '../cases/workbook/open-case';
import { readAlone, readForCase } from '../cases/workbook/read-for-case';
import { refuse } from '../refusal';
import type { AppContext, AppEnv } from './app-env';
import { readBytes, refuseCompressed } from './body';
import { requireCaller } from './caller';
import { idempotent } from './idempotent';
import { preconditionOf } from './preconditions';
import { readQuery } from './query';
import { stepContext } from './step-context';

/** @throws {Refused} 415 for another type or a compressed one, 413 above the limit. */
function readFileBytes(c: AppContext): Promise<Uint8Array> {
  const [type = ''] = (c.req.header('Content-Type') ?? '').split(';');
  if (type.trim().toLowerCase() !== XLSX_MEDIA_TYPE) refuse('not-xlsx');
  refuseCompressed(c);
  return readBytes(c.req.raw, FILE_LIMITS.upload);
}

/** What stands for the body and the question where calls are told apart: no answers, only a hash. */
async function mark(bytes: Uint8Array, question: object): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return JSON.stringify([question, [...digest]]);
}

/** Workbooks filled without the add-in: read, checked, handed in. */
export const workbooks = new Hono<AppEnv>().post('/', async (c) => {
  const query = readQuery(c, workbookQuery);
  const { case: caseId, submit, institution } = query;
  const headers = { 'Cache-Control': 'no-store' };
  if (caseId === undefined && submit !== 'true') {
    const bytes = await readFileBytes(c);
    const { language, now, programmes } = c.var;
    return c.json(readAlone(bytes, { language, now, programmes }), 200, headers);
  }
  const context = stepContext(c, await requireCaller(c));
  const bytes = await readFileBytes(c);
  if (caseId !== undefined && submit !== 'true') {
    return c.json(await readForCase(caseId, bytes, context), 200, headers);
  }
  return idempotent(c, context.caller, await mark(bytes, query), async () =>
    caseId === undefined
      ? openCaseByFile(bytes, institution, context)
      : handInFile(caseId, bytes, preconditionOf(c), context),
  );
});
