/**
 * `npm run definitions:check`, a part of `npm run check`: definitions without mistakes, and none that
 * is published has changed.
 */
import { checkProgramme } from '../../shared/definition/check';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { checkPublished } from '../../shared/programmes/published';
import { readLock } from './lock-file';

const programmes = programmesOf(PROGRAMMES);
const lock = readLock();
const mistakes = programmes.all.flatMap((programme) =>
  checkProgramme(programme).map(
    ({ place, message }) => `${programme.id} ${programme.version}: ${place}: ${message}`,
  ),
);
const faults = [...mistakes, ...checkPublished(lock, programmes)];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else {
  const drafts = programmes.all.filter(
    ({ id, version }) => !lock.some((one) => one.id === id && one.version === version),
  );
  console.log(`Published versions are as they were: ${lock.length}. Drafts: ${drafts.length}.`);
}
