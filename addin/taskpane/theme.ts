import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components';
import { isContrastHost, isDarkHost, type HostTheme } from './host-theme';

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
    const contrast = isContrastHost(theme);
    setTheme(contrast ? teamsHighContrastTheme : tokens);
    document.documentElement.toggleAttribute('data-contrast', contrast);
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', apply);
  host.onChange(apply);
}
