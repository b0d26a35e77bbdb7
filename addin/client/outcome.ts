import type { InferOutput } from 'valibot';
import type { Fault, issueSchema } from '../../shared/api/problem';

/** A problem of a card's answers as the server tells it. */
export type ServerIssue = InferOutput<typeof issueSchema>;

/** Why a sign-in came to nothing. */
export type SignInTrouble =
  /** The person closed the window. */
  | 'closed'
  /** The browser or Office did not let the window open. */
  | 'blocked'
  /** Office could not show the window for another reason. */
  | 'window'
  /** The person gave it up in the pane. */
  | 'cancelled'
  /** The person, or their organisation, did not allow it. */
  | 'denied'
  /** The issuer answered with an error, or what is no answer. */
  | 'issuer-error'
  | 'issuer-unreachable'
  /** The answer belongs to another sign-in. */
  | 'mismatch'
  /** Our server does not take what the issuer gave. */
  | 'not-accepted';

/** Why a call did not give what was asked, sorted by what the person can do about it. */
export type Failure =
  /** No answer came. Whether a change was written is not known. */
  | { readonly kind: 'offline' }
  /** Ended by the person. Whether a change was written is not known. */
  | { readonly kind: 'cancelled' }
  /** Nobody is signed in, or no longer. */
  | { readonly kind: 'unauthorised' }
  | {
      readonly kind: 'sign-in';
      readonly why: SignInTrouble;
      /** The issuer's name of its error, for those who can look it up. */
      readonly code: string | null;
    }
  /** The server could not verify the sign-in just now; nothing was written. */
  | { readonly kind: 'unverified' }
  /** The card has faults; nothing was kept. */
  | { readonly kind: 'refused'; readonly words: string; readonly issues: readonly ServerIssue[] }
  /** It changed since it was read; `current` is what stands now. */
  | { readonly kind: 'conflict'; readonly etag: string | null; readonly current: unknown }
  /** Not possible at this stage of the case. */
  | {
      readonly kind: 'out-of-order';
      readonly words: string;
      readonly allowed: readonly string[];
      readonly cards: readonly string[];
    }
  /** To be tried again a little later; nothing was written. */
  | { readonly kind: 'busy' }
  /** A failure of the server or an answer that cannot be read; a change may have been written. */
  | { readonly kind: 'uncertain'; readonly status: number }
  /**
   * No definition of a programme: the server has none, it is not what its hash names, or it says
   * what this pane does not understand.
   */
  | {
      readonly kind: 'definition';
      readonly why: 'not-served' | 'altered' | 'unreadable';
    }
  | {
      readonly kind: 'other';
      readonly status: number;
      /** What is wrong and what to do, as the server says it. */
      readonly words: string;
      readonly faults: readonly Fault[];
    };

/** What came of a call: its value with the ETag that it carried, or why there is none. */
export type Outcome<TValue> =
  | { readonly ok: true; readonly value: TValue; readonly etag: string | null }
  | { readonly ok: false; readonly failure: Failure };

export const failed = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure,
});

/** Whether the same call may still have changed something, so that it must be repeated as it was. */
export const mayHaveBeenWritten = ({ kind }: Failure): boolean =>
  kind === 'offline' || kind === 'cancelled' || kind === 'uncertain';
