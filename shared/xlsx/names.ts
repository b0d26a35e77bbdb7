/** `definedNames`: names of cells, lists, identities and what Excel names for printing. */
import type { ListPlan } from '../sheet/plan';
import { quotedSheet } from '../sheet/address';
import { absoluteReference } from './address';
import { IDENTITY_NAME, identityConstant } from './identity';
import { LISTS_SHEET, listRange } from './lists-sheet';
import type { WrittenSheet } from './written-sheet';
import { element, text, type Xml } from './xml';

interface DefinedName {
  readonly name: string;
  /** The sheet's index; null for a name of the whole workbook. */
  readonly scope: number | null;
  readonly content: string;
}

/** A name that can be neither a cell's address nor anything but a name. */
const NAME = /^kt_[\w.]{1,200}$/;

const repeatedRows = (sheet: string, [first, last]: readonly [number, number]): string =>
  `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;

function namesOfSheet(plan: WrittenSheet, scope: number): DefinedName[] {
  const { print } = plan;
  return [
    { name: '_xlnm.Print_Area', scope, content: absoluteReference(plan.name, print.area) },
    ...(print.repeatedRows === null
      ? []
      : [
          {
            name: '_xlnm.Print_Titles',
            scope,
            content: repeatedRows(plan.name, print.repeatedRows),
          },
        ]),
    ...(plan.identity === null
      ? []
      : [{ name: IDENTITY_NAME, scope, content: identityConstant(plan.identity) }]),
    ...plan.names.map(({ name, range }) => ({
      name,
      scope,
      content: absoluteReference(plan.name, range),
    })),
  ];
}

const namesOfLists = (lists: readonly ListPlan[]): DefinedName[] =>
  lists.map((list, column) => ({
    name: list.name,
    scope: null,
    content: absoluteReference(LISTS_SHEET, listRange(list, column)),
  }));

function checkNames(names: readonly DefinedName[]): void {
  const seen = new Set<string>();
  for (const { name, scope } of names) {
    if (!name.startsWith('_xlnm.') && !NAME.test(name))
      throw new Error(`${name} cannot be the name of a cell.`);
    const key = `${scope ?? ''}:${name.toLowerCase()}`;
    if (seen.has(key)) throw new Error(`A sheet has the name ${name} twice.`);
    seen.add(key);
  }
}

const sortKey = ({ name, scope }: DefinedName): string =>
  `${name.toLowerCase()} ${String(scope ?? 0).padStart(6, '0')}`;

/**
 * All names of a workbook, sorted.
 *
 * @throws Error when a name is none, or is given twice on one sheet; Excel would not open the file.
 */
export function definedNames(
  sheets: readonly WrittenSheet[],
  lists: readonly ListPlan[],
): Xml | null {
  const names = [...sheets.flatMap(namesOfSheet), ...namesOfLists(lists)];
  checkNames(names);
  if (names.length === 0) return null;
  const sorted = names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return element(
    'definedNames',
    {},
    ...sorted.map(({ name, scope, content }) =>
      element('definedName', { name, localSheetId: scope ?? undefined }, text(content)),
    ),
  );
}
