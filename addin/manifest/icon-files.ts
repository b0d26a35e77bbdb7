import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageLookup } from './check-icons';
import { pngSize } from './png-size';

/** Where the add-in serves its icons. */
const SERVED_UNDER = '/addin/icons/';
const FILE = /^[a-z0-9-]+\.png$/;

/** Looks addresses up among the files of `folder`, as the build serves them. */
export const iconFilesIn =
  (folder: string): ImageLookup =>
  (address) => {
    if (!URL.canParse(address)) return null;
    const { pathname } = new URL(address);
    if (!pathname.startsWith(SERVED_UNDER)) return null;
    const file = pathname.slice(SERVED_UNDER.length);
    const path = join(folder, file);
    return FILE.test(file) && existsSync(path) ? pngSize(readFileSync(path)) : null;
  };
