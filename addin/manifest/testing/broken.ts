import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate, LOCAL_EDITION } from '../fill';

const template = readFileSync(join(import.meta.dirname, '../template.xml'), 'utf8');

/** The manifest for this machine, in which there is no mistake. */
export const GOOD = fillTemplate(template, LOCAL_EDITION);

/**
 * The good manifest with one piece of text replaced.
 * @throws Error when the text is not there exactly once: the mistake would not be the one meant.
 */
export function broken(from: string, to: string): string {
  const times = GOOD.split(from).length - 1;
  if (times !== 1) throw new Error(`The manifest has ${times} times: ${from}`);
  return GOOD.replace(from, to);
}

/** A mistake: its name, a manifest with it alone, and all that the checker is to say of it. */
export type Mistake = readonly [name: string, xml: () => string, said: readonly string[]];
