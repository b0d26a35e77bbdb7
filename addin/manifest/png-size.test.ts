import { describe, expect, it } from 'vitest';
import { pngSize } from './png-size';

/** The first 24 bytes of a PNG of 300 × 2 pixels, written out by the PNG specification. */
const HEADER = [
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 1, 44, 0, 0, 0, 2],
];

describe('the size of a PNG', () => {
  it('is read from its header', () => {
    expect(pngSize(Uint8Array.from(HEADER))).toEqual({ width: 300, height: 2 });
  });

  it('is read from a part of a larger buffer', () => {
    expect(pngSize(Uint8Array.from([1, 2, 3, ...HEADER]).subarray(3))).toEqual({
      width: 300,
      height: 2,
    });
  });

  it.each([
    ['empty', []],
    ['cut short', HEADER.slice(0, 23)],
    ['a JPEG', [0xff, 0xd8, 0xff, ...HEADER.slice(3)]],
  ])('is not found in a file that is %s', (_, bytes) => {
    expect(pngSize(Uint8Array.from(bytes))).toBeNull();
  });
});
