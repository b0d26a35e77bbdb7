import { readFileSync } from 'node:fs';

const OFFICE_SCRIPT =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
/** A page before and behind the script that brings Office.js. */
function aroundOffice(path: string): readonly [string, string] {
  const [before, after, ...more] = readFileSync(path, 'utf8').split(OFFICE_SCRIPT);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${path} must load Office.js from Microsoft exactly once`);
  }
  return [before, after];
}

/** Microsoft's client from its package, and what puts the preview's host behind it. */
const PREVIEW_SCRIPTS =
  '<script src="/podglad/excel-web-16.00.js"></script>\n    <script type="module" src="/podglad/office.js"></script>';

/**
 * The pane's page for the preview: the shipped one but for the script that brings Office.js.
 *
 * @throws when the page does not load Office.js exactly once, as Microsoft requires.
 */
export const previewPane = (path: string): string => aroundOffice(path).join(PREVIEW_SCRIPTS);

/**
 * The redirect page of the sign-in for the preview: the shipped one without Office.js, for a browser's
 * window speaks to the window that opened it.
 *
 * @throws when the page does not load Office.js exactly once.
 */
export const previewSignIn = (path: string): string => aroundOffice(path).join('');
