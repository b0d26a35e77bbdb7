import * as workbooks from '../../shared/api/workbooks';
import { FILE_LIMITS } from '../../shared/xlsx/limits';
import { XLSX_MEDIA_TYPE } from '../../shared/xlsx/write';
import { BODY_PROBLEMS, type Operation } from './operation';

const FILES = 'Skoroszyty';

/** Cards as Excel files: anybody may take a blank one and have a filled one read. */
export const FILE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/v1/programmes/{programme}/cards/{card}.xlsx',
    tag: FILES,
    summary:
      'Karta jako skoroszyt, z\u00a0kartami, z\u00a0których bierze wartości, albo z\u00a0„alone” sama; z\u00a0„case” wypełniona tym, co jest w\u00a0sprawie, a\u00a0z\u00a0„voivodeship” zestawienie województwa (oba wymagają zalogowania)',
    secured: false,
    query: workbooks.cardFileQuery,
    responses: {},
    file: XLSX_MEDIA_TYPE,
    problems: [401, 403, 404, 422],
  },
  {
    method: 'post',
    path: '/api/v1/workbooks',
    tag: FILES,
    summary:
      'Odczyt wypełnionego skoroszytu; z\u00a0„submit” złożenie jego kart: w\u00a0sprawie „case” albo, bez niej, jako wniosku (wymaga zalogowania i\u00a0Idempotency-Key, w\u00a0sprawie także If-Match z\u00a0jej ETag)',
    secured: false,
    query: workbooks.workbookQuery,
    requestFile: XLSX_MEDIA_TYPE,
    limit: FILE_LIMITS.upload,
    responses: { 200: workbooks.workbookResponse, 201: workbooks.workbookHandedIn },
    problems: [...BODY_PROBLEMS, 401, 403, 404, 409, 412, 428],
    headers: ['If-Match'],
  },
];
