import type { Api } from '../../client/api';
import type { CaseLinks } from '../../client/case-links';
import type { Definitions } from '../../client/definitions';
import type { HandInQueue } from '../../client/hand-in-queue';
import type { Send } from '../../client/http';
import type { SignIn } from '../../client/sign-in';
import type { Store } from '../../client/store';
import type { Language } from '../../../shared/messages/language';
import type { WorkbookPort } from '../../workbook/port';
import type { Message } from '../message';
import type { CardReader } from './reader';

/** All that the pane reaches outside itself; in tests each of it can be something else. */
export interface Surroundings {
  readonly port: WorkbookPort;
  readonly api: Api;
  /** Calls of our API as whoever is signed in, for what is loaded later. */
  readonly send: Send;
  readonly signIn: SignIn;
  readonly queue: HandInQueue;
  readonly links: CaseLinks;
  readonly definitions: Definitions;
  readonly store: Store;
  /** The language that Excel itself speaks, as far as the pane has words for it. */
  readonly hostLanguage: Language;
  /** Where the server is that the pane was loaded from. */
  readonly origin: string;
  readonly now: () => Date;
  /** Puts text on the clipboard; whether that could be. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Gives the person a file to keep. */
  readonly saveFile: (name: string, text: string) => void;
  /** A new `Idempotency-Key`. */
  readonly newKey: () => string;
}

/** What an effect is performed with. */
export interface Performing extends Surroundings {
  readonly dispatch: (message: Message) => void;
  readonly reader: CardReader;
  readonly language: () => Language;
  /** Ends with the person's „Przerwij”. */
  readonly signal: AbortSignal;
}
