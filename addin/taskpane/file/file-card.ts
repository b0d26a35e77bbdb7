import type { CarriedOver } from '../../../shared/card/carry';
import type { Difference } from '../../../shared/card/carry-differences';
import type { Card, Programme } from '../../../shared/definition/programme';
import type { Text } from '../../../shared/messages/language';
import type { AsideLine } from '../../../shared/sheet/side-sheet';
import type { Failure } from '../../client/outcome';
import type { PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import type { FileOfRows } from './file-rows';

/** Something on a sheet of the file that was not read, and why. */
export interface UnreadPlace {
  /** The item's label; null for what belongs to none. */
  readonly label: string | null;
  /** `C12`. */
  readonly cell: string | null;
  readonly why: Text;
}

/** A card of a file, read and ready to become a sheet of this workbook. */
export interface ReadFileCard {
  readonly kind: 'read';
  /** The tab in the file. */
  readonly sheet: string;
  /** As it is to be inserted: the newest version that is known here. */
  readonly programme: Programme;
  readonly card: Card;
  /** The version of the sheet in the file. */
  readonly version: string;
  /** What to fill in; what of it the sheet cannot show is to be kept aside. */
  readonly carried: CarriedOver;
  /** Everything that is to be kept aside. */
  readonly aside: readonly AsideLine[];
  /** How many items were answered. */
  readonly answered: number;
  readonly unread: readonly UnreadPlace[];
  readonly differences: readonly Difference[];
  /** What else is to be known of it. */
  readonly remarks: readonly Text[];
}

/** A card of a file whose definition cannot be had. */
export interface UnknownFileCard {
  readonly kind: 'unknown';
  readonly sheet: string;
  readonly why: Text | Failure;
}

export type FileCard = ReadFileCard | UnknownFileCard;

/** Shows what was read of a file. It comes with the reader: nobody needs it before. */
export type FileView<TFile> = (file: TFile, state: PaneState, texts: Texts) => readonly PaneNode[];

/** A file of cards, as far as it has come. */
export interface FileOfCards {
  readonly kind: 'read';
  readonly name: string;
  readonly cards: readonly FileCard[];
  /** Names of sheets that are no cards. */
  readonly others: readonly string[];
  /** Indices of the cards to be inserted. */
  readonly chosen: ReadonlySet<number>;
  /** How many of them stand in the workbook already; null before it began. */
  readonly inserted: number | null;
  readonly view: FileView<FileOfCards>;
}

/** What came of a file. */
export type FileOutcome =
  | { readonly kind: 'refused'; readonly message: Text }
  /** The reader itself could not be loaded. */
  | { readonly kind: 'no-reader' }
  | Omit<FileOfCards, 'name' | 'chosen' | 'inserted'>
  | Omit<FileOfRows, 'name'>;

/** The file that the pane is about, as far as it has come. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly outcome: Exclude<FileOutcome, { readonly kind: 'read' | 'rows' }>;
    }
  | FileOfCards
  | FileOfRows;
