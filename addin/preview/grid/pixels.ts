/** CSS defines 96 pixels and 72 points to an inch. */
const PIXELS_PER_POINT = 96 / 72;

/** Whole CSS pixels for a length in points, as Excel rounds widths and heights on screen. */
export const toPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** Zoom levels that the grid offers, in percent. */
export const ZOOM_LEVELS = [50, 75, 90, 100, 110, 125, 150, 175, 200] as const;

/** The next level above (`1`) or below (`-1`) the given percentage; the outermost one stays. */
export function nextZoom(percent: number, step: 1 | -1): number {
  const beyond =
    step === 1
      ? ZOOM_LEVELS.find((level) => level > percent)
      : ZOOM_LEVELS.findLast((level) => level < percent);
  return beyond ?? percent;
}
