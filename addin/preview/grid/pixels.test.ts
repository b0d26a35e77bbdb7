import { describe, expect, it } from 'vitest';
import { nextZoom, toPixels } from './pixels';

describe('lengths on screen', () => {
  it('shows an ordinary column 64 pixels wide and an ordinary row 20 high, as Excel does', () => {
    expect(toPixels(48)).toBe(64);
    expect(toPixels(15)).toBe(20);
  });

  it('gives whole pixels', () => {
    expect(toPixels(20.4)).toBe(27);
  });
});

describe('zoom', () => {
  it('goes up and down one level and stops at the ends', () => {
    expect(nextZoom(100, 1)).toBe(110);
    expect(nextZoom(100, -1)).toBe(90);
    expect(nextZoom(200, 1)).toBe(200);
    expect(nextZoom(50, -1)).toBe(50);
  });
});
