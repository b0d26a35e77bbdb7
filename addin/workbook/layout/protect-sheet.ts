/**
 * Protection without a password: it prevents accidents, it keeps nothing secret. Heights and widths
 * stay the user's to change.
 */
export const protectSheet = (sheet: Excel.Worksheet): void => {
  sheet.protection.protect({ allowFormatRows: true, allowFormatColumns: true });
};

/** Writes within one batch what a protected sheet would refuse; it is protected again after it. */
export function whileUnprotected(
  sheet: Excel.Worksheet,
  isProtected: boolean,
  write: () => void,
): void {
  if (isProtected) sheet.protection.unprotect();
  write();
  if (isProtected) protectSheet(sheet);
}
