/**
 * What the pane may ask of the workbook. The pane knows this and nothing of Excel; `openWorkbook`
 * gives the one implementation.
 */
import type { Answers } from '../../shared/card/answers';
import type { LeftAnswer } from '../../shared/card/carry';
import type { ItemId } from '../../shared/definition/expression';
import type { CellRow } from '../../shared/csv/read-rows';
import type { Card, Programme } from '../../shared/definition/programme';
import type { CellPosition, SheetIdentity } from '../../shared/sheet/plan';
import type { SheetFault } from '../../shared/sheet/read';
import type { AsideLine } from '../../shared/sheet/side-sheet';
import type { TablePosition } from '../../shared/sheet/read-tables';
import type { Text } from '../../shared/messages/language';

/** Excel's own id of a worksheet: it stays when the sheet is renamed or moved within the workbook. */
export type SheetId = string;

/** A worksheet of this workbook that holds a card. */
export interface CardSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly identity: SheetIdentity;
  /**
   * `copy`: the sheet was copied; it is a draft of its own, without the case of the sheet it came
   * from.
   */
  readonly origin: 'original' | 'copy';
}

/** What a hand-in left on the sheet. */
export interface Receipt {
  readonly number: string;
  /** RFC 3339, UTC. */
  readonly receivedAt: string;
  readonly sha256: string;
}

/** What is wrong with the sheet as such; `repair` puts it right. */
export type SheetDamage =
  /** A name leads nowhere any more. */
  | { readonly kind: 'name-broken'; readonly name: string }
  /** The hidden columns that say which answer stands where are gone. */
  | { readonly kind: 'ledger-lost' }
  /** The sheet says only in part which card it is. */
  | { readonly kind: 'identity-lost'; readonly from: 'cell' | 'name' }
  /** The lists behind drop-downs are gone, as after moving the sheet to another workbook. */
  | { readonly kind: 'lists-lost' }
  /** The sheet was made with other options than its version has. */
  | { readonly kind: 'lists-differ' }
  /** The cell shows the answer of a sheet that is gone. */
  | { readonly kind: 'link-broken'; readonly item: ItemId }
  /** The cell shows an answer of another workbook, as after moving the sheet to this one. */
  | { readonly kind: 'link-external'; readonly item: ItemId; readonly file: string }
  /** Labels and formulas can be overwritten. */
  | { readonly kind: 'unprotected' };

/** One reading of a card's sheet. */
export interface CardReading {
  readonly sheet: CardSheet;
  /** By item, as found on the sheet: to be validated by `validateCard`. */
  readonly answers: Readonly<Record<ItemId, unknown>>;
  /** Of a question with several answers the first mark, of a table the first cell of its rows. */
  readonly cells: ReadonlyMap<ItemId, CellPosition>;
  /** Where the rows of each table stand: `cellOf` of `shared/sheet/read` finds a problem's cell. */
  readonly tables: ReadonlyMap<ItemId, TablePosition>;
  readonly faults: readonly SheetFault[];
  readonly damage: readonly SheetDamage[];
  /** Items whose cells show another sheet's answers. */
  readonly linked: ReadonlySet<ItemId>;
  /** Those of them that are not as they were looked at: the sheet marks them until `markSeen`. */
  readonly changed: ReadonlySet<ItemId>;
  readonly receipt: Receipt | null;
}

/** Something that happened in the workbook and that the pane may want to look at. */
export type WorkbookEvent =
  | { readonly kind: 'activated'; readonly sheet: SheetId }
  /** By this person, or by a colleague in the same workbook: then only refresh, never write. */
  | { readonly kind: 'changed'; readonly sheet: SheetId; readonly by: 'local' | 'remote' }
  | { readonly kind: 'sheets' };

/** Why Excel did not do what was asked, in words for its user. */
export interface WorkbookFault {
  readonly code:
    | 'cell-being-edited'
    | 'access-denied'
    | 'sheet-gone'
    | 'sheet-damaged'
    | 'too-large'
    | 'not-supported'
    | 'busy'
    | 'unknown';
  readonly message: Text;
}

/** Thrown by every function of the port that fails. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly fault: WorkbookFault,
    options?: ErrorOptions,
  ) {
    super(fault.message.pl, options);
  }
}

export interface InsertOptions {
  readonly programme: Programme;
  readonly card: Card;
  /** What to fill in; blank when left out. */
  readonly answers?: Answers;
}

/** A sheet of one version of a card that is to be one of another. */
export interface MoveOptions {
  /** The card as the sheet has it. */
  readonly before: Card;
  /** The version that it is to have. */
  readonly programme: Programme;
  readonly card: Card;
}

/** Rows that are to stand in a table. */
export interface RowsToPut {
  readonly table: ItemId;
  /** What each cell is to hold; a text stays a text whatever it begins with. */
  readonly rows: readonly CellRow[];
  readonly where:
    | { readonly kind: 'below' }
    /** In place of all rows that stand there, as `read` gave them to the person who wants it. */
    | { readonly kind: 'instead'; readonly seen: unknown };
}

/** What came of them; nothing was written unless they are `put`. */
export type RowsPut =
  | { readonly kind: 'put'; readonly first: CellPosition }
  /** Other rows stand there than the person saw, or the table is gone. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'no-room' };

export interface WorkbookPort {
  /** The sheets of this workbook that hold cards, in the order of their tabs; and which is active. */
  readonly sheets: () => Promise<{
    readonly sheets: readonly CardSheet[];
    readonly active: SheetId;
  }>;
  /**
   * Adds a worksheet with the card and shows it, in two round trips at most. Cards of the workbook
   * that its items come from are linked; so are those that take items from it.
   */
  readonly insert: (options: InsertOptions) => Promise<CardSheet>;
  /** Reads a card in one round trip. */
  readonly read: (sheet: SheetId, card: Card) => Promise<CardReading>;
  /**
   * Writes answers into their cells, in two round trips. What another card or the system fills stays,
   * and so does a cell with a formula; rows for which the sheet has no room are left out.
   */
  readonly write: (sheet: SheetId, card: Card, answers: Answers) => Promise<void>;
  /** Puts rows into a table, all or none, in three round trips. */
  readonly putRows: (sheet: SheetId, card: Card, rows: RowsToPut) => Promise<RowsPut>;
  /** Shows the sheet and selects the cell. */
  readonly goTo: (sheet: SheetId, cell: CellPosition) => Promise<void>;
  /** Takes what other sheets say now as looked at: nothing is marked as changed any more. */
  readonly markSeen: (sheet: SheetId) => Promise<void>;
  /** Writes the receipt into the sheet's cells for it. */
  readonly writeReceipt: (sheet: SheetId, card: Card, receipt: Receipt) => Promise<void>;
  /**
   * Puts right what is wrong with the sheet: lost rows, names, formulas, links. Answers stay; what
   * cannot be carried over is told.
   */
  readonly repair: (
    sheet: SheetId,
    programme: Programme,
    card: Card,
  ) => Promise<{
    readonly lost: readonly ItemId[];
    /** How many values were written on the sheet beside the cards. */
    readonly aside: number;
  }>;
  /**
   * Builds the sheet anew, in its place, as another version of its card. The answers are carried over;
   * those that cannot be are kept on the sheet beside the cards, and told.
   */
  readonly move: (
    sheet: SheetId,
    options: MoveOptions,
  ) => Promise<{ readonly left: readonly LeftAnswer[] }>;
  /** Keeps answers that no card can take on a sheet beside the cards. */
  readonly keepAside: (lines: readonly AsideLine[]) => Promise<void>;
  /** Tells what happens in the workbook until the function that it gives is called. */
  readonly watch: (listener: (event: WorkbookEvent) => void) => Promise<() => Promise<void>>;
}
