/** What Office says of its colours; older hosts leave `isDarkTheme` out. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether a colour (`#rrggbb`) is dark, by its relative luminance (WCAG 2.2). */
export function isDarkColour(colour: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

/** Whether the host is dark; null where it does not say. */
export function isDarkHost(theme: HostTheme | null | undefined): boolean | null {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const background = theme?.bodyBackgroundColor;
  return background === undefined ? null : isDarkColour(background);
}

/** Office draws its contrast theme on pure black; its dark ones are greys. */
export const isContrastHost = (theme: HostTheme | null | undefined): boolean =>
  theme?.bodyBackgroundColor?.toLowerCase() === '#000000';
