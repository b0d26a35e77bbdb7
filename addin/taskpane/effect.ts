import type { Answers } from '../../shared/card/answers';
import type { ItemId } from '../../shared/definition/expression';
import type { Card, CardId, Programme } from '../../shared/definition/programme';
import type { Language } from '../../shared/messages/language';
import type { CaseDetail, CaseQuery } from '../client/api';
import type { Checking, Mark } from '../client/checklist-marks';
import type { ProgrammeSummary } from '../client/definitions';
import type { HandIn } from '../client/hand-in';
import type { SignInChoice } from '../client/sign-in';
import type { CardSheet, SheetId } from '../workbook/port';
import type { NamedVersion } from './definitions';
import type { ReadFileCard } from './file/file-card';
import type { PeopleEffect } from './people/effect';
import type { RowsPlace, RowsWay } from './file/file-rows';
import type { Conflict } from './state';

/** Something to be done outside the state; what comes of it returns as messages. */
export type Effect =
  | PeopleEffect
  | { readonly kind: 'read-workbook' }
  | { readonly kind: 'read-list' }
  | {
      readonly kind: 'read-definition';
      readonly of: NamedVersion;
      /** What the list says that its hash is. */
      readonly sha256?: string;
    }
  | {
      readonly kind: 'read-card';
      readonly sheet: SheetId;
      readonly card: Card;
      /** A colleague's change is read and nothing is written because of it. */
      readonly mayWrite: boolean;
    }
  | { readonly kind: 'insert'; readonly programme: Programme; readonly card: Card }
  | {
      readonly kind: 'insert-from-case';
      readonly programme: Programme;
      readonly card: Card;
      readonly detail: CaseDetail;
      /** The revisions that a decision rests on; without them the newest ones. */
      readonly revisions?: Readonly<Record<CardId, number>>;
    }
  | {
      readonly kind: 'insert-renewal';
      readonly programme: Programme;
      readonly card: Card;
      readonly detail: CaseDetail;
      /** The number that another term is asked for. */
      readonly number: string;
    }
  | { readonly kind: 'link-sheet'; readonly sheet: CardSheet; readonly detail: CaseDetail }
  | {
      readonly kind: 'repair';
      readonly sheet: SheetId;
      readonly programme: Programme;
      readonly card: Card;
    }
  | {
      readonly kind: 'read-file';
      readonly file: File;
      /** The newest versions, as far as they are known. */
      readonly list: readonly ProgrammeSummary[];
      /** The day in Warsaw. */
      readonly today: string;
    }
  | { readonly kind: 'insert-file'; readonly cards: readonly ReadFileCard[] }
  | { readonly kind: 'put-rows'; readonly place: RowsPlace; readonly way: RowsWay }
  | {
      readonly kind: 'move';
      readonly sheet: SheetId;
      readonly before: Card;
      readonly programme: Programme;
      readonly card: Card;
    }
  | { readonly kind: 'mark-seen'; readonly sheet: SheetId; readonly card: Card }
  | { readonly kind: 'show-sheet'; readonly sheet: SheetId }
  | {
      readonly kind: 'go-to-item';
      readonly sheet: CardSheet;
      readonly programme: Programme;
      readonly card: Card;
      readonly item: ItemId;
      /** In a table: the row, counted from 1, and the column. */
      readonly row: number | null;
      readonly column: ItemId | null;
    }
  | {
      readonly kind: 'hand-in';
      readonly sheet: CardSheet;
      readonly programme: Programme;
      readonly card: Card;
      readonly person: string;
      /** For which institution a case is opened, where the person belongs to several; else null. */
      readonly institution: string | null;
      /** Items that were erased where the card takes them from. */
      readonly erased: ReadonlySet<ItemId>;
      /** Of the answers that the person saw and confirmed. */
      readonly answersHash: string;
    }
  | {
      readonly kind: 'look-for-newer';
      readonly sheet: CardSheet;
      /** Somebody asked for it and waits; otherwise only news is told. */
      readonly asked: boolean;
    }
  | {
      readonly kind: 'restore-filling';
      readonly programme: Programme;
      readonly card: Card;
      readonly handIn: HandIn;
    }
  | {
      readonly kind: 'accept-merge';
      readonly sheet: CardSheet;
      readonly programme: Programme;
      readonly card: Card;
      readonly person: string;
      /** Of the answers on the sheet with which the choice was made. */
      readonly answersHash: string;
      /** What was chosen. */
      readonly answers: Answers;
      readonly conflict: Conflict;
      /** What was chosen is what the case has: then nothing is handed in. */
      readonly asInCase: boolean;
    }
  | {
      readonly kind: 'resend';
      readonly handIn: HandIn;
      readonly person: string;
      /** The person was asked and wants what they confirmed. */
      readonly agreed: boolean;
      /** Tried by the pane itself: no news is told to nobody. */
      readonly quiet: boolean;
    }
  | { readonly kind: 'drop-hand-in'; readonly handIn: HandIn }
  | { readonly kind: 'read-choices' }
  | { readonly kind: 'sign-in'; readonly choice: SignInChoice }
  /** Signs in as the last time, where the person need not be asked. */
  | { readonly kind: 'resume'; readonly choice: SignInChoice }
  | { readonly kind: 'sign-out' }
  | {
      readonly kind: 'read-account';
      /** An institution that the person has just joined: they work for it then. */
      readonly joined: string | null;
    }
  | { readonly kind: 'keep-institution'; readonly institution: string }
  | { readonly kind: 'load-part' }
  | ({ readonly kind: 'read-cases' } & CaseQuery)
  | { readonly kind: 'read-case'; readonly id: string }
  | { readonly kind: 'read-entry'; readonly id: string; readonly number: string }
  | { readonly kind: 'read-notices' }
  | { readonly kind: 'read-checklist'; readonly id: string; readonly cards: readonly CardId[] }
  | { readonly kind: 'read-marks'; readonly checking: Checking }
  | {
      readonly kind: 'keep-marks';
      readonly checking: Checking;
      readonly marks: readonly Mark[];
    }
  | {
      readonly kind: 'take-step';
      readonly detail: CaseDetail;
      readonly event: string;
      readonly data: Readonly<Record<string, string | true>>;
    }
  | { readonly kind: 'load-language'; readonly language: Language }
  | { readonly kind: 'keep-language'; readonly language: Language }
  /** Moves the keyboard to an element, only after something that the person did. */
  | { readonly kind: 'focus'; readonly id: string }
  /** Begins anew, as when the pane is opened. */
  | { readonly kind: 'restart' }
  | { readonly kind: 'cancel' };

/** Ids of elements that the keyboard is moved to. */
export const FOCUS = {
  calendar: 'calendar',
  notice: 'notice',
  confirmation: 'confirmation',
  receipt: 'receipt',
  conflict: 'conflict',
  handIn: 'hand-in',
  step: 'step',
  case: 'case',
  checklist: 'checklist',
  page: 'page',
  form: 'form',
  formFault: 'form-fault',
  secret: 'secret',
  personal: 'personal',
  found: 'found',
  file: 'file',
} as const;
