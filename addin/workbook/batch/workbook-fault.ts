import type { Text } from '../../../shared/messages/language';
import { WorkbookError, type WorkbookFault } from '../port';

type FaultCode = WorkbookFault['code'];

const MESSAGES: Readonly<Record<FaultCode, Text>> = {
  'cell-being-edited': {
    pl: 'Zakończ edycję komórki: naciśnij Enter albo Esc, a potem spróbuj ponownie.',
    en: 'Finish editing the cell: press Enter or Esc, then try again.',
  },
  'access-denied': {
    pl: 'Excel nie pozwala zmienić tego arkusza. Sprawdź, czy zeszyt nie jest otwarty tylko do odczytu i\u00A0czy arkusz nie jest chroniony hasłem.',
    en: 'Excel does not allow this sheet to be changed. Check whether the workbook is read-only or the sheet is protected with a password.',
  },
  'sheet-gone': {
    pl: 'Tego arkusza nie ma już w\u00A0zeszycie.',
    en: 'This sheet is no longer in the workbook.',
  },
  'sheet-damaged': {
    pl: 'Arkusz karty jest uszkodzony. Napraw go i\u00A0spróbuj ponownie.',
    en: 'The card’s sheet is damaged. Repair it and try again.',
  },
  'too-large': {
    pl: 'Arkusz jest za duży, aby wykonać to za jednym razem. Usuń z\u00A0niego wiersze i\u00A0kolumny spoza karty.',
    en: 'The sheet is too large to do this at once. Delete the rows and columns outside the card.',
  },
  'not-supported': {
    pl: 'Ta wersja Excela nie ma funkcji, której potrzebuje dodatek. Użyj nowszej wersji albo pliku .xlsx.',
    en: 'This version of Excel lacks a function that the add-in needs. Use a newer version or the .xlsx file.',
  },
  'busy': {
    pl: 'Excel jest zajęty. Spróbuj ponownie za chwilę.',
    en: 'Excel is busy. Try again in a moment.',
  },
  'unknown': {
    pl: 'Excel nie wykonał polecenia. Spróbuj ponownie; jeśli to nie pomoże, zapisz zeszyt i\u00A0otwórz go jeszcze raz.',
    en: 'Excel did not carry out the command. Try again; if that does not help, save the workbook and open it again.',
  },
};

/** Excel's error codes that a user can do something about. */
const CODES: Readonly<Record<string, FaultCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'access-denied',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ApiNotFound: 'not-supported',
  UnsupportedOperation: 'not-supported',
  RequestAborted: 'busy',
  ServerBusy: 'busy',
  ActivityLimitReached: 'busy',
};

/** The code of an error of Excel's client; null for any other error. */
export const excelCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** The member of the API at which Excel stopped, as `WorksheetProtection.protect`; null when unknown. */
export function failedMember(error: unknown): string | null {
  if (!(error instanceof Error) || !('debugInfo' in error)) return null;
  const info = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return null;
  return typeof info.errorLocation === 'string' ? info.errorLocation : null;
}

/** A fault in words for the user. */
export const workbookFault = (code: FaultCode, cause?: unknown): WorkbookError =>
  new WorkbookError({ code, message: MESSAGES[code] }, cause === undefined ? undefined : { cause });

/** What an error of Excel's means for the user; the error itself stays as the cause. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = excelCode(error);
  return workbookFault((code === null ? undefined : CODES[code]) ?? 'unknown', error);
}
