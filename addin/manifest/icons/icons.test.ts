import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pngSize } from '../png-size';
import { drawingOf, ICON_NAMES, ICON_SIZES, iconFile } from './sizes';

const folder = import.meta.dirname;

describe('icons', () => {
  it.each(ICON_NAMES.flatMap((name) => ICON_SIZES.map((size) => [name, size] as const)))(
    '%s of %d pixels is a PNG of that size, with its drawing beside it',
    (name, size) => {
      const png = readFileSync(join(folder, iconFile(name, size)));
      expect(pngSize(png)).toEqual({ width: size, height: size });
      // [MS-OWEMXML]: an image should not exceed 100 KB.
      expect(png.length).toBeLessThan(100_000);
      expect(existsSync(join(folder, `${name}-${drawingOf(size)}.svg`))).toBe(true);
    },
  );

  it('has no file that nothing asks for', () => {
    const known = new Set(
      ICON_NAMES.flatMap((name) =>
        ICON_SIZES.flatMap((size) => [iconFile(name, size), `${name}-${drawingOf(size)}.svg`]),
      ),
    );
    const files = readdirSync(folder).filter((file) => /\.(png|svg)$/.test(file));
    expect(files.filter((file) => !known.has(file))).toEqual([]);
  });
});
