/** The zip around the parts, the same bytes for the same parts. */
import { strToU8, zipSync } from 'fflate';

/** Zip entries hold local time: the parts of a local date are the same in every time zone. */
const MADE = new Date(1980, 0, 1, 12);

/** Packs parts in the order given. */
export const archive = (parts: ReadonlyMap<string, string>): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([path, content]) => [path, strToU8(content)])), {
    level: 6,
    mtime: MADE,
  });
