import { Hono } from 'hono';
import { cardFileQuery } from '../../shared/api/workbooks';
import { XLSX_MEDIA_TYPE } from '../../shared/xlsx/write';
import { blankWorkbook, caseWorkbook } from '../cases/card-workbook';
import type { AppEnv } from './app-env';
import { attachment } from './attachment';
import { requireCaller } from './caller';
import { readQuery } from './query';
import { stepContext } from './step-context';

const ENDING = '.xlsx';

/** A card as an Excel file: blank, or as a case holds it. */
export const cardFile = new Hono<AppEnv>().get(
  '/:programme/cards/:card{[^/]+\\.xlsx}',
  async (c) => {
    const { programme, card: file } = c.req.param();
    const card = file.slice(0, -ENDING.length);
    const { case: caseId } = readQuery(c, cardFileQuery);
    const programmes = c.get('programmes');
    const { bytes, name } =
      caseId === undefined
        ? blankWorkbook(programmes, programme, card)
        : await caseWorkbook(stepContext(c, await requireCaller(c)), programmes, {
            programme,
            card,
            caseId,
          });
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
