import type { ItemId } from '../../shared/definition/expression';
import type { Card, Programme, CardId, Role } from '../../shared/definition/programme';
import type { MergeChoices } from '../../shared/card/merge-part';
import type { Language, Text } from '../../shared/messages/language';
import type { CaseCard, CaseDetail, CaseScope, CaseSummary, RegisterEntry } from '../client/api';
import type { CaseLink } from '../client/case-links';
import type { HandIn } from '../client/hand-in';
import type { CaseNotice } from '../client/notices';
import type { Failure, ServerIssue } from '../client/outcome';
import type { Renewal } from '../client/renewals';
import type { Account, Person, SignInChoice, SignInChoices } from '../client/sign-in';
import type { CardReading, CardSheet, SheetId, WorkbookFault } from '../workbook/port';
import type { CardCheck } from './card/check';
import type { Checklist } from './case/checklist';
import type { FileState } from './file/file-card';
import { NO_DEFINITIONS, type KnownDefinitions } from './definitions';
import { NO_PEOPLE, type PeopleState } from './people/state';
import type { Work } from './work';

export const PAGES = ['card', 'insert', 'cases', 'account'] as const;
export type Page = (typeof PAGES)[number];

/** Something asked for, and what came of it. */
export type Loadable<TValue> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: TValue }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A card's sheet that was read, with what its answers come to. */
export interface ReadCard {
  readonly kind: 'read';
  readonly sheet: CardSheet;
  readonly programme: Programme;
  readonly card: Card;
  readonly reading: CardReading;
  readonly check: CardCheck;
  /** Items that were erased where the card takes them from: nobody is asked for them. */
  readonly erased: ReadonlySet<ItemId>;
  /** What the server found at the last hand-in and we had not; gone with the next change. */
  readonly serverIssues: readonly ServerIssue[];
}

/** The active sheet as a card. */
export type CardState =
  | { readonly kind: 'loading' }
  /** Excel refuses what the pane cannot begin without. */
  | { readonly kind: 'unreachable'; readonly fault: WorkbookFault }
  /** The active sheet holds no card. */
  | { readonly kind: 'none' }
  /** The definition of its programme is on its way. */
  | { readonly kind: 'fetching'; readonly sheet: CardSheet }
  /** A card of a programme or version whose definition cannot be had. */
  | { readonly kind: 'unknown'; readonly sheet: CardSheet }
  | { readonly kind: 'reading'; readonly sheet: CardSheet }
  | { readonly kind: 'failed'; readonly sheet: CardSheet; readonly fault: WorkbookFault }
  | ReadCard;

/** A hand-in that waits, and why it does not go out by itself. */
export interface Waiting {
  readonly handIn: HandIn;
  readonly reason: 'network' | 'changed' | 'not-yours' | 'signed-out' | 'sending' | 'conflict';
}

/** Somebody handed in a newer revision than the one that the sheet rests on: the two are compared. */
export interface Conflict {
  readonly instance: string;
  readonly caseId: string;
  readonly card: CardId;
  readonly current: CaseCard;
  /** The revision that the sheet rests on; null when it is not known. */
  readonly base: CaseCard | null;
  /** What the person chose where the sheet and the case differ. */
  readonly chosen: MergeChoices;
}

/** A step of the process being prepared. */
export interface StepDraft {
  readonly event: string;
  readonly data: Readonly<Record<string, string>>;
}

export interface OpenCase {
  readonly id: string;
  readonly detail: Loadable<CaseDetail>;
  readonly step: StepDraft | null;
  /** The register's entry of the case's certificate; idle where there is none. */
  readonly entry: Loadable<RegisterEntry>;
  readonly checklist: Checklist;
}

/** What the person is told once, until they put it away or do the next thing. */
export type Notice =
  | { readonly kind: 'workbook'; readonly fault: WorkbookFault }
  | { readonly kind: 'call'; readonly failure: Failure }
  | { readonly kind: 'refused-card'; readonly count: number }
  | { readonly kind: 'handed-in'; readonly number: string }
  | { readonly kind: 'waits' }
  | { readonly kind: 'changed-since' }
  /** The sheet changed while its content stood to be confirmed. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'choose-person' }
  /** The case has a newer revision; the differences are shown. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'choose-sides'; readonly count: number }
  | { readonly kind: 'too-many-rows'; readonly table: string; readonly max: number }
  /** Cells with formulas keep what they show: the choice is still open there. */
  | { readonly kind: 'cells-kept'; readonly count: number }
  /** The sheet says what the case says: there is nothing to hand in. */
  | { readonly kind: 'as-in-case' }
  | { readonly kind: 'nothing-newer' }
  /** An earlier hand-in of the sheet is on its way, perhaps from another window. */
  | { readonly kind: 'sent-before' }
  /** The device cannot keep a hand-in, so it was not sent. */
  | { readonly kind: 'no-room' }
  | { readonly kind: 'no-case' }
  | { readonly kind: 'step-taken'; readonly event: string; readonly certificate: string | null }
  | { readonly kind: 'repaired'; readonly lost: number; readonly aside: number }
  | {
      readonly kind: 'file-inserted';
      readonly cards: number;
      readonly of: number;
      readonly aside: number;
    }
  /** What came of the rows of a file; `clean` when nothing is left to be looked at. */
  | { readonly kind: 'rows-put'; readonly message: Text; readonly clean: boolean }
  | { readonly kind: 'moved'; readonly version: string; readonly left: number }
  | { readonly kind: 'linked' }
  | { readonly kind: 'membership-ended'; readonly institution: string }
  /** Something was done. */
  | { readonly kind: 'done'; readonly message: Text }
  /** Something worked in part. */
  | { readonly kind: 'warning'; readonly message: Text }
  | { readonly kind: 'repair-first' }
  | { readonly kind: 'unexpected' };

export interface CaseList {
  readonly scope: CaseScope;
  readonly list: Loadable<{ readonly items: readonly CaseSummary[]; readonly next: string | null }>;
}

export interface SignedInAccount extends Account {
  readonly choice: SignInChoice;
}

export interface PaneState {
  readonly language: Language;
  /** The day in Warsaw. */
  readonly today: string;
  readonly page: Page;
  readonly online: boolean;
  /** Excel waits for its user to end the editing of a cell. */
  readonly excelWaits: boolean;
  /** null until the workbook was looked at. */
  readonly workbook: { readonly sheets: readonly CardSheet[]; readonly active: SheetId } | null;
  readonly definitions: KnownDefinitions;
  readonly card: CardState;
  /** The problem that the person went to last, by `problemKey`. */
  readonly lastProblem: string | null;
  readonly confirming: boolean;
  readonly conflict: Conflict | null;
  /** How one may sign in here. */
  readonly choices: Loadable<SignInChoices>;
  /** Who signed in, and how. */
  readonly account: SignedInAccount | null;
  /** As whom they work; null for whoever belongs to no institution. */
  readonly person: Person | null;
  readonly links: readonly CaseLink[];
  readonly renewals: readonly Renewal[];
  readonly waiting: readonly Waiting[];
  readonly cases: CaseList;
  readonly notices: readonly CaseNotice[];
  /** The address of the person's calendar, as long as it has just been given. */
  readonly calendar: string | null;
  readonly file: FileState;
  /** What shows „Konto” and institutions. */
  readonly part: 'absent' | 'loading' | 'loaded' | 'failed';
  readonly people: PeopleState;
  readonly openCase: OpenCase | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
}

export const initialState = (language: Language, today: string, online: boolean): PaneState => ({
  language,
  today,
  page: 'card',
  online,
  excelWaits: false,
  workbook: null,
  definitions: NO_DEFINITIONS,
  card: { kind: 'loading' },
  lastProblem: null,
  confirming: false,
  conflict: null,
  choices: { kind: 'idle' },
  account: null,
  person: null,
  links: [],
  renewals: [],
  waiting: [],
  cases: { scope: 'assigned', list: { kind: 'idle' } },
  notices: [],
  calendar: null,
  file: { kind: 'none' },
  part: 'absent',
  people: NO_PEOPLE,
  openCase: null,
  work: null,
  notice: null,
});

/** The link of a sheet to its case; a copy of a sheet belongs to none. */
export const linkOf = (state: PaneState, sheet: CardSheet): CaseLink | null =>
  sheet.origin === 'copy'
    ? null
    : (state.links.find(({ instance }) => instance === sheet.identity.instance) ?? null);

/** The number that a sheet asks another term for; a copy of a sheet is an application of its own. */
export const renewedBySheet = (state: PaneState, sheet: CardSheet): string | null =>
  sheet.origin === 'copy'
    ? null
    : (state.renewals.find(({ instance }) => instance === sheet.identity.instance)?.number ?? null);

export const waitingOf = (state: PaneState, sheet: CardSheet): Waiting | null =>
  state.waiting.find(({ handIn }) => handIn.sheet.instance === sheet.identity.instance) ?? null;

/** Whether there may be answers on the sheet that cannot be read; repair finds them. */
export const hidesAnswers = ({ faults, damage }: CardReading): boolean =>
  faults.some(({ kind }) => kind === 'item-lost') ||
  damage.some(({ kind }) => kind === 'ledger-lost');

/** The institution that the person works for, where they belong to several; else null. */
export const institutionMeant = ({ account, person }: PaneState): string | null =>
  account !== null && account.people.length > 1 ? (person?.institutionId ?? null) : null;

export const mayHandIn = (card: Card, role: Role): boolean => card.roles.includes(role);
