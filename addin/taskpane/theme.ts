import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components';

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

/**
 * Follows the host's theme, or the system's where the host says nothing. Contrast themes need
 * nothing here: the style sheet and the components use the system's colours there.
 *
 * @param host gives the host's theme, and calls back when it changes.
 */
export function followTheme(host: {
  readonly theme: () => HostTheme | null | undefined;
  readonly onChange: (listener: () => void) => void;
}): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const theme = host.theme();
    const dark = isDarkHost(theme) ?? system.matches;
    const tokens = dark ? webDarkTheme : webLightTheme;
    setTheme(isContrastHost(theme) ? teamsHighContrastTheme : tokens);
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', apply);
  host.onChange(apply);
}
