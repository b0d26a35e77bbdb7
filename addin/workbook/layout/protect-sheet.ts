/**
 * Protection without a password: it prevents accidents, it keeps nothing secret. Heights and widths
 * stay the user's to change.
 */
export const protectSheet = (sheet: Excel.Worksheet): void => {
  sheet.protection.protect({ allowFormatRows: true, allowFormatColumns: true });
};
