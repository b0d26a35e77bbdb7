/** The page's colours, and those that Excel tells its add-ins. */
import type { Theme } from './settings';

/** The colours of `Office.context.officeTheme`. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const OFFICE_COLOURS: Readonly<Record<Theme, OfficeColours>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#1B1F24',
    controlBackgroundColor: '#F3F5F7',
    controlForegroundColor: '#1B1F24',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#1F2328',
    bodyForegroundColor: '#EEF1F4',
    controlBackgroundColor: '#2B3036',
    controlForegroundColor: '#EEF1F4',
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
};

/** What the browser prefers, as its system does. */
export function preferredTheme(): Theme {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
