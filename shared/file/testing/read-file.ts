import type { WorkbookContents } from '../../xlsx/contents';
import { readWorkbook } from '../../xlsx/read';

/** What is in a file that must be readable. Tests only. */
export function contentsOf(file: Uint8Array): WorkbookContents {
  const reading = readWorkbook(file);
  if (reading.kind === 'refused') throw new Error(reading.refusal.code);
  return reading.contents;
}
