/** The product's mark and one icon for each command of the ribbon. */
export const ICON_NAMES = ['mark', 'open-panel', 'insert-card', 'hand-in'] as const;

/** Pixels a side: the sizes that Office asks for and, last, one for stores and pages. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

export type IconName = (typeof ICON_NAMES)[number];
export type IconSize = (typeof ICON_SIZES)[number];

/** The name of the PNG, also the last part of its address. */
export const iconFile = (name: IconName, size: IconSize): string => `${name}-${size}.png`;

/**
 * The grid of the drawing that a size is made from. Small ones have simpler drawings of their own;
 * each larger one takes the grid whose lines fall between its pixels.
 */
export function drawingOf(size: IconSize): 16 | 20 | 24 | 32 {
  switch (size) {
    case 16:
    case 24:
      return size;
    case 20:
    case 40:
      return 20;
    default:
      return 32;
  }
}
