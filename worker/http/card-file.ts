import { Hono } from 'hono';
import { cardFileQuery } from '../../shared/api/workbooks';
import { XLSX_MEDIA_TYPE } from '../../shared/xlsx/write';
import { blankWorkbook, caseWorkbook, type CardWorkbook } from '../cases/card-workbook';
import { overviewWorkbook } from '../cases/overview-workbook';
import { refuse } from '../refusal';
import type { AppEnv } from './app-env';
import { attachment } from './attachment';
import { requireCaller } from './caller';
import { readQuery } from './query';
import { stepContext } from './step-context';

const ENDING = '.xlsx';

const faultAt = (parameter: string): never =>
  refuse('invalid-request', { errors: [{ parameter, code: 'invalid-value' }] });

/** A card as an Excel file: blank, as a case holds it, or as an overview of a voivodeship. */
export const cardFile = new Hono<AppEnv>().get(
  '/:programme/cards/:card{[^/]+\\.xlsx}',
  async (c) => {
    const { programme, card: wanted } = c.req.param();
    const card = wanted.slice(0, -ENDING.length);
    const { case: caseId, voivodeship, alone } = readQuery(c, cardFileQuery);
    const asked = { programme, card, isAlone: alone === 'true' };
    const programmes = c.get('programmes');
    if (caseId !== undefined && voivodeship !== undefined) faultAt('voivodeship');
    const file = async (): Promise<CardWorkbook> => {
      if (voivodeship !== undefined) {
        const of = { programme, card, voivodeship };
        const caller = await requireCaller(c);
        return overviewWorkbook(c.env.DB, programmes, caller, of, c.get('now'));
      }
      if (caseId === undefined) return blankWorkbook(programmes, asked);
      const { origin } = new URL(c.req.url);
      const context = stepContext(c, await requireCaller(c));
      return caseWorkbook(context, programmes, { ...asked, caseId }, origin);
    };
    const { bytes, name } = await file();
    return new Response(bytes, {
      headers: {
        'Content-Type': XLSX_MEDIA_TYPE,
        'Content-Disposition': attachment(name, 'xlsx'),
        // Each file is a filling of its own, and may hold what only its reader may see.
        'Cache-Control': 'no-store',
      },
    });
  },
);
