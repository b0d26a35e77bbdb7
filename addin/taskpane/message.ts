import type { MergeSide } from '../../shared/card/merge-part';
import type { ItemId } from '../../shared/definition/expression';
import type { CardId, Programme, ProgrammeId } from '../../shared/definition/programme';
import type { Language, Text } from '../../shared/messages/language';
import type {
  CaseCard,
  CaseDetail,
  CasePage,
  CaseScope,
  RegisterEntry,
  StepTaken,
  Calendar,
} from '../client/api';
import type { CaseLink } from '../client/case-links';
import type { Mark } from '../client/checklist-marks';
import type { ProgrammeSummary } from '../client/definitions';
import type { HandIn } from '../client/hand-in';
import type { Attempt } from '../client/hand-in-queue';
import type { Me } from '../client/me';
import type { CaseNotice } from '../client/notices';
import type { Outcome } from '../client/outcome';
import type { Renewal } from '../client/renewals';
import type { Account, SignInChoice, SignInChoices } from '../client/sign-in';
import type { CardReading, CardSheet, SheetId, WorkbookFault } from '../workbook/port';
import type { NamedVersion } from './definitions';
import type { FileOutcome } from './file/file-card';
import type { PeopleMessage } from './people/message';
import type { RowsWay } from './file/file-rows';
import type { Conflict, Notice, Page } from './state';

/** What a person did. */
export type Intent =
  | { readonly kind: 'show-page'; readonly page: Page }
  | { readonly kind: 'insert'; readonly programme: ProgrammeId; readonly card: CardId }
  | { readonly kind: 'read-programmes' }
  | { readonly kind: 'show-sheet'; readonly sheet: SheetId }
  | {
      readonly kind: 'go-to';
      readonly item: ItemId;
      /** In a table: the row, counted from 1, and the column. */
      readonly row?: number | null;
      readonly column?: ItemId | null;
    }
  | { readonly kind: 'mark-seen' }
  | { readonly kind: 'move-sheet' }
  | { readonly kind: 'pick-file'; readonly file: File }
  | { readonly kind: 'toggle-file-card'; readonly index: number }
  | { readonly kind: 'insert-file' }
  | { readonly kind: 'choose-place'; readonly index: number }
  | { readonly kind: 'put-rows'; readonly way: RowsWay }
  | { readonly kind: 'leave-file' }
  | { readonly kind: 'next-problem' }
  | { readonly kind: 'reread' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'repair' }
  | { readonly kind: 'confirm-hand-in' }
  | { readonly kind: 'leave-confirmation' }
  | { readonly kind: 'hand-in' }
  | { readonly kind: 'compare'; readonly key: string }
  | { readonly kind: 'restore-filling'; readonly key: string }
  | { readonly kind: 'choose-side'; readonly part: string; readonly side: MergeSide }
  | { readonly kind: 'accept-merge' }
  | { readonly kind: 'leave-conflict' }
  | { readonly kind: 'resend'; readonly key: string; readonly agreed: boolean }
  | { readonly kind: 'drop-hand-in'; readonly key: string }
  | { readonly kind: 'read-choices' }
  | { readonly kind: 'sign-in'; readonly choice: SignInChoice }
  | { readonly kind: 'sign-out' }
  | { readonly kind: 'act-for'; readonly institution: string }
  | { readonly kind: 'need-part' }
  | { readonly kind: 'renew-calendar' }
  | { readonly kind: 'choose-language'; readonly language: Language }
  | { readonly kind: 'list-cases'; readonly scope: CaseScope }
  | { readonly kind: 'more-cases' }
  | { readonly kind: 'open-case'; readonly id: string }
  | { readonly kind: 'leave-case' }
  | {
      readonly kind: 'insert-from-case';
      readonly card: CardId;
      /** As the decision with this number in the history rests on it; without it the newest. */
      readonly decision?: number;
    }
  | { readonly kind: 'ask-renewal' }
  | { readonly kind: 'open-checklist' }
  | { readonly kind: 'leave-checklist' }
  | { readonly kind: 'toggle-mark'; readonly card: CardId; readonly item: ItemId }
  | { readonly kind: 'remark'; readonly mark: Mark }
  | { readonly kind: 'write-request' }
  | { readonly kind: 'link-sheet' }
  | { readonly kind: 'prepare-step'; readonly event: string }
  | { readonly kind: 'step-datum'; readonly field: string; readonly value: string }
  | { readonly kind: 'leave-step' }
  | { readonly kind: 'take-step' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'dismiss' };

/** What came of something, or happened around the pane. */
export type Report =
  | {
      readonly kind: 'workbook-read';
      readonly sheets: readonly CardSheet[];
      readonly active: SheetId;
    }
  | { readonly kind: 'sheet-activated'; readonly sheet: SheetId }
  | { readonly kind: 'sheet-changed'; readonly sheet: SheetId; readonly by: 'local' | 'remote' }
  | { readonly kind: 'sheets-changed' }
  | { readonly kind: 'card-read'; readonly reading: CardReading }
  | { readonly kind: 'card-unread'; readonly sheet: SheetId; readonly fault: WorkbookFault }
  | { readonly kind: 'inserted'; readonly sheet: CardSheet }
  | {
      readonly kind: 'list-read';
      readonly outcome: Outcome<readonly ProgrammeSummary[]>;
      /** It is what this device keeps; the server is being asked. */
      readonly kept: boolean;
    }
  | {
      readonly kind: 'definition-read';
      readonly of: NamedVersion;
      readonly outcome: Outcome<Programme>;
    }
  | {
      readonly kind: 'file-read';
      readonly name: string;
      /** Null when the person gave it up. */
      readonly outcome: FileOutcome | null;
    }
  | { readonly kind: 'file-card-inserted'; readonly count: number }
  | {
      readonly kind: 'file-inserted';
      readonly cards: number;
      readonly of: number;
      readonly aside: number;
    }
  | {
      readonly kind: 'rows-put';
      /** Otherwise nothing was written. */
      readonly done: boolean;
      readonly message: Text;
      /** Nothing is left to be looked at. */
      readonly clean: boolean;
    }
  | { readonly kind: 'work-ended' }
  | { readonly kind: 'told'; readonly notice: Notice }
  | { readonly kind: 'links-read'; readonly links: readonly CaseLink[] }
  | { readonly kind: 'queue-read'; readonly handIns: readonly HandIn[] }
  | {
      readonly kind: 'attempted';
      readonly handIn: HandIn;
      readonly attempt: Attempt;
      /** Tried by the pane itself: the keyboard stays where it is. */
      readonly quiet: boolean;
    }
  | {
      readonly kind: 'conflict-found';
      readonly conflict: Omit<Conflict, 'chosen'>;
      /** Found by the pane itself: the keyboard stays where it is. */
      readonly quiet: boolean;
    }
  /** The chosen answers stand on the sheet, which now rests on the revision that it was compared with. */
  | { readonly kind: 'merged'; readonly instance: string }
  | { readonly kind: 'choices-read'; readonly outcome: Outcome<SignInChoices> }
  | {
      readonly kind: 'signed-in';
      readonly choice: SignInChoice;
      /** For which institution somebody worked last on this device; null when it is not known. */
      readonly institution: string | null;
      readonly outcome: Outcome<Account>;
    }
  | {
      readonly kind: 'account-read';
      readonly outcome: Outcome<Me>;
      /** See the effect. */
      readonly joined: string | null;
    }
  | { readonly kind: 'part-loaded'; readonly loaded: boolean }
  | { readonly kind: 'language-loaded'; readonly language: Language }
  | {
      readonly kind: 'cases-read';
      readonly scope: CaseScope;
      readonly cursor: string | null;
      readonly outcome: Outcome<CasePage>;
    }
  | { readonly kind: 'case-read'; readonly id: string; readonly outcome: Outcome<CaseDetail> }
  | { readonly kind: 'entry-read'; readonly id: string; readonly outcome: Outcome<RegisterEntry> }
  | { readonly kind: 'renewals-read'; readonly renewals: readonly Renewal[] }
  | { readonly kind: 'notices-read'; readonly notices: readonly CaseNotice[] }
  | { readonly kind: 'calendar-renewed'; readonly outcome: Outcome<Calendar> }
  | {
      readonly kind: 'checklist-read';
      readonly id: string;
      readonly outcome: Outcome<readonly CaseCard[]>;
    }
  | { readonly kind: 'marks-read'; readonly id: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'step-tried'; readonly id: string; readonly outcome: Outcome<StepTaken> }
  | { readonly kind: 'excel-waits'; readonly waits: boolean }
  /** The pane cannot follow the workbook. */
  | { readonly kind: 'unreachable'; readonly fault: WorkbookFault }
  | { readonly kind: 'warned'; readonly message: Text }
  | { readonly kind: 'network'; readonly online: boolean }
  | { readonly kind: 'day'; readonly today: string };

export type Message = Intent | Report | PeopleMessage;
