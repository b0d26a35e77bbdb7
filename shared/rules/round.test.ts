import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from './round';

describe('round', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [1 / 3, 6, 0.333333],
    [2 / 3, 6, 0.666667],
    [0.1234565, 6, 0.123457],
    [59.99999999999999, 6, 60],
    [1e21, 6, 1e21],
    [1e-9, 6, 0],
    [123456789.123456, 3, 123456789.123],
    [99.9999995, 6, 100],
    [-99.99999949, 6, -99.999999],
    [0.000_000_5, 6, 0.000_001],
    [0.000_000_499, 6, 0],
    // Cells show 15 digits and no more, of numbers of any size.
    [1_234_567_890_123_456, 6, 1_234_567_890_123_460],
    [-1_234_567_890_123_456, 0, -1_234_567_890_123_460],
    [999_999_999_999_999, 6, 999_999_999_999_999],
    [1_234_567_890.123_456_7, 6, 1_234_567_890.123_46],
    [1e300, 6, 1e300],
    [1e-300, 6, 0],
    [-0, 6, 0],
  ])('rounds %d to %i places as Excel does: %d', (value, places, rounded) => {
    expect(round(value, places)).toBe(rounded);
  });

  it('leaves what is no number or too large for one as it is', () => {
    expect(round(Infinity)).toBe(Infinity);
    expect(round(-Infinity, 2)).toBe(-Infinity);
    expect(round(NaN)).toBeNaN();
  });

  it('keeps what is rounded already, and the sign but for zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (millionths) => {
        const value = millionths / 1e6;
        expect(round(value)).toBe(value + 0);
        expect(Object.is(round(-0), -0)).toBe(false);
      }),
    );
  });

  it('never moves a number by more than half a unit of the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(round(value) - value)).toBeLessThanOrEqual(0.5000001e-6);
      }),
    );
  });
});
