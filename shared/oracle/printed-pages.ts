import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether {@link printedPages} can be asked: it needs pdftotext, of poppler-utils. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of each page of a PDF, laid out as it is printed. */
export function printedPages(pdf: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kartoteka-'));
  const path = join(folder, 'card.pdf');
  writeFileSync(path, pdf);
  const text = spawnSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 50_000_000 });
  rmSync(folder, { recursive: true });
  // Each page ends with a form feed.
  return text.stdout.toString().split('\f').slice(0, -1);
}
