import { itemsOf, type Card } from '../../../shared/definition/programme';
import type { ItemId } from '../../../shared/definition/expression';
import type { CellPosition } from '../../../shared/sheet/plan';
import { identityOf, type SheetValues } from '../../../shared/sheet/read';
import { listsHash, listsOfSheet } from '../../../shared/sheet/lists-hash';
import { cardLists } from '../../../shared/sheet/validations';
import { IDENTITY_NAME } from '../../../shared/xlsx/identity';
import { namedIdentity } from '../identity/sheet-names';
import type { KnownLists } from '../layout/write-lists';
import { ledgerHeads } from '../links/ledger';
import { parseLink } from '../links/link-formula';
import type { SheetDamage } from '../port';
import { namedColumn } from './named-cell';
import { formulaAt, type SheetSnapshot } from './snapshot';

/** Names of the lists that the card's drop-downs need. */
const listsOf = (card: Card): readonly string[] => cardLists(card).map(({ name }) => name);

/** Whether hidden columns are missing by which the card's answers are found. */
function ledgerIsLost(card: Card, values: SheetValues): boolean {
  const subjects = ledgerHeads(values).map(({ subject }) => subject);
  const kinds = new Set(itemsOf(card).map(({ kind }) => kind));
  const needsTables = kinds.has('table');
  const needsAnswers = [...kinds].some((kind) => kind !== 'table' && kind !== 'info');
  return (
    subjects.length === 0 ||
    (needsTables && !subjects.includes('tables')) ||
    (needsAnswers && !subjects.some((subject) => typeof subject === 'number'))
  );
}

/** Whether the sheet was made with other options than its version has. */
function listsDiffer(card: Card, values: SheetValues): boolean {
  const lists = listsOfSheet(values);
  return lists !== null && lists !== listsHash(card);
}

/** What is wrong with the link in an item's cell. */
function linkDamage(item: ItemId, formula: string | null): readonly SheetDamage[] {
  const link = formula === null ? null : parseLink(formula);
  if (link?.kind === 'broken') return [{ kind: 'link-broken', item }];
  return link?.kind === 'external' ? [{ kind: 'link-external', item, file: link.file }] : [];
}

/** What is wrong with the sheet as such, apart from its rows and answers. */
export function sheetDamage(
  card: Card,
  snapshot: SheetSnapshot,
  cells: ReadonlyMap<ItemId, CellPosition>,
  lists: KnownLists,
): readonly SheetDamage[] {
  const { names, values } = snapshot;
  const lost = listsOf(card).some(
    (name) => !lists.hasSheet || namedColumn(lists.formulas.get(name)) === null,
  );
  return [
    ...[...names]
      .filter(([name, formula]) => name.startsWith('kt_') && formula.includes('#REF!'))
      .map(([name]): SheetDamage => ({ kind: 'name-broken', name })),
    ...(ledgerIsLost(card, values) ? [{ kind: 'ledger-lost' } as const] : []),
    ...(identityOf(values) === null ? [{ kind: 'identity-lost', from: 'cell' } as const] : []),
    ...(namedIdentity(names.get(IDENTITY_NAME)) === null
      ? [{ kind: 'identity-lost', from: 'name' } as const]
      : []),
    ...(lost ? [{ kind: 'lists-lost' } as const] : []),
    ...(listsDiffer(card, values) ? [{ kind: 'lists-differ' } as const] : []),
    ...[...cells].flatMap(([item, cell]) => linkDamage(item, formulaAt(snapshot, cell))),
    ...(snapshot.protected ? [] : [{ kind: 'unprotected' } as const]),
  ];
}
