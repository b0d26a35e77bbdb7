/**
 * The redirect page that belongs to the pane's page: it lies beside it, under the name `sign-in` in
 * place of `taskpane`, in the preview as in Excel.
 */
export const redirectPage = ({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string =>
  origin + pathname.replace(/taskpane(?=[^/]*$)/, 'sign-in');
