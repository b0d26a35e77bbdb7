import { parseIdentity } from '../../../shared/sheet/identity';
import type { SheetIdentity } from '../../../shared/sheet/plan';
import { IDENTITY_NAME, identityConstant } from '../../../shared/xlsx/identity';

/** The sheet-scoped name that a copy has: the instance of the sheet that it was copied from. */
export const COPY_NAME = 'kt_kopia';

const CONSTANT = /^="(.*)"$/;

/** The text that a name's formula holds as a constant; null when it holds anything else. */
export const constantText = (formula: string): string | null => CONSTANT.exec(formula)?.[1] ?? null;

/** What the formula of the name `kt_karta` says; null when it says nothing of the kind. */
export function namedIdentity(formula: string | undefined): SheetIdentity | null {
  const text = formula === undefined ? null : constantText(formula);
  return text === null ? null : parseIdentity(text);
}

/** Gives a new sheet its name `kt_karta`, out of sight of the list of names. */
export function writeIdentityName(sheet: Excel.Worksheet, identity: SheetIdentity): void {
  sheet.names.add(IDENTITY_NAME, `=${identityConstant(identity)}`).visible = false;
}
