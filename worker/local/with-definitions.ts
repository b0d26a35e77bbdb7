/**
 * The Worker as `start.ts` runs it when `KARTOTEKA_DEFINITIONS` names a folder: the same app, with
 * the definitions of that folder beside ours. It is an entry of its own, so that the Worker that is
 * deployed has no way at all to be given rules from outside: its programmes are those it was built
 * and checked with.
 */
import { env } from 'cloudflare:workers';
import { checkProgramme } from '../../shared/definition/check';
import type { Programme } from '../../shared/definition/programme';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { workerOf } from '../worker';

/** Definitions from a JSON list; a mistake in one is told and ends the start. */
function definitionsIn(text: string): readonly Programme[] {
  const given = JSON.parse(text) as readonly unknown[];
  return given.map((definition) => {
    const mistakes = checkProgramme(definition).map(({ place, message }) => `${place}: ${message}`);
    if (mistakes.length > 0) throw new Error(`A definition is wrong:\n${mistakes.join('\n')}`);
    // Without a mistake it has the shape of a programme.
    return definition as Programme;
  });
}

// `start.ts` alone gives this binding.
const { DEFINITIONS } = env as { readonly DEFINITIONS?: string };

export default workerOf(programmesOf([...PROGRAMMES, ...definitionsIn(DEFINITIONS ?? '[]')]));
