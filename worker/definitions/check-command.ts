/**
 * `npm run definitions:check`, a part of `npm run check`: definitions without mistakes, and none that
 * is published has changed. With `--published`, before a deployment: none is a draft, for what cases
 * will stand on may not change under them.
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
const drafts = programmes.all.filter(
  ({ id, version }) => !lock.some((one) => one.id === id && one.version === version),
);
const unpublished = process.argv.includes('--published')
  ? drafts.map(
      ({ id, version }) => `${id} ${version} is a draft: run "npm run definitions:publish".`,
    )
  : [];
const faults = [...mistakes, ...checkPublished(lock, programmes), ...unpublished];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else {
  console.log(`Published versions are as they were: ${lock.length}. Drafts: ${drafts.length}.`);
}
