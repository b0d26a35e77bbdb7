import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedAddresses, MAX_ADDRESS, rectangles } from './areas';

describe('rectangles', () => {
  it('joins equal rows and keeps different ones apart', () => {
    const picture = ['##.#', '##.#', '.###'];
    expect(rectangles(3, 4, (row, column) => picture[row]?.[column] === '#')).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 3, bottom: 1, right: 3 },
      { top: 2, left: 1, bottom: 2, right: 3 },
    ]);
  });

  it('covers every cell that belongs once, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { maxLength: 8 }),
        (picture) => {
          const seen = picture.map((row) => row.map(() => 0));
          for (const range of rectangles(
            picture.length,
            6,
            (row, column) => picture[row]?.[column] === true,
          )) {
            for (let row = range.top; row <= range.bottom; row += 1) {
              for (let column = range.left; column <= range.right; column += 1) {
                const line = seen[row];
                if (line !== undefined) line[column] = (line[column] ?? 0) + 1;
              }
            }
          }
          expect(seen).toEqual(picture.map((row) => row.map(Number)));
        },
      ),
    );
  });
});

describe('addresses of many areas', () => {
  it('are split where Excel would refuse them, none lost', () => {
    const addresses = Array.from({ length: 4000 }, (_, row) => `AB${row + 1}`);
    const texts = joinedAddresses(addresses);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.every((text) => text.length <= MAX_ADDRESS)).toBe(true);
    expect(texts.join(',')).toBe(addresses.join(','));
  });
});
