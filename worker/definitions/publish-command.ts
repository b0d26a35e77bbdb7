/**
 * `npm run definitions:publish`: locks every version that is a draft so far. From then on it never
 * changes; a published version that has changed is refused.
 */
import { checkProgramme } from '../../shared/definition/check';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { publish } from '../../shared/programmes/published';
import { readLock, writeLock } from './lock-file';

const programmes = programmesOf(PROGRAMMES);
const wrong = programmes.all.filter((programme) => checkProgramme(programme).length > 0);
if (wrong.length > 0) {
  const names = wrong.map(({ id, version }) => `${id} ${version}`).join(', ');
  console.error(`There are mistakes in ${names}; \`npm run definitions:check\` tells them.`);
  process.exitCode = 1;
} else {
  const before = readLock();
  try {
    const lock = publish(before, programmes);
    writeLock(lock);
    const added = lock.slice(before.length).map(({ id, version }) => `${id} ${version}`);
    console.log(added.length === 0 ? 'Nothing new to publish.' : `Published: ${added.join(', ')}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
