import { readFileSync } from 'node:fs';

const OFFICE_SCRIPT =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
/** Microsoft's client from its package, and what puts the preview's host behind it. */
const PREVIEW_SCRIPTS =
  '<script src="/podglad/excel-web-16.00.js"></script>\n    <script type="module" src="/podglad/office.js"></script>';

/**
 * The pane's page for the preview: the shipped one but for the script that brings Office.js.
 *
 * @throws when the page does not load Office.js exactly once, as Microsoft requires.
 */
export function previewPane(path: string): string {
  const page = readFileSync(path, 'utf8');
  const [before, after, ...more] = page.split(OFFICE_SCRIPT);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error('taskpane.html must load Office.js from Microsoft exactly once');
  }
  return before + PREVIEW_SCRIPTS + after;
}
