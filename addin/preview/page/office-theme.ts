/** The theme as Excel tells it to an add-in: its colours, and word when they change. */
import type { OfficeColours } from './theme';

type ThemeHandler = (change: {
  readonly type: string;
  readonly officeTheme: OfficeColours;
}) => void;

/** Office.js's own name of the event; Microsoft's bundle for Excel alone has none. */
const THEME_CHANGED = 'officeThemeChanged';

/** Puts the colours into the pane's `Office`; the function that it gives tells of new ones. */
export function offerTheme(
  office: typeof Office,
  colours: OfficeColours,
): (colours: OfficeColours) => void {
  const handlers = new Set<ThemeHandler>();
  const { context } = office;
  Object.assign(office.EventType, { OfficeThemeChanged: THEME_CHANGED });
  Object.assign(context.officeTheme, colours);
  Object.assign(context.document, {
    addHandlerAsync(type: string, handler: ThemeHandler) {
      if (type === THEME_CHANGED) handlers.add(handler);
    },
  });
  return (changed) => {
    Object.assign(context.officeTheme, changed);
    for (const handler of handlers) handler({ type: THEME_CHANGED, officeTheme: changed });
  };
}
