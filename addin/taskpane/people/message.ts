import type { ApiKey, Institution } from '../../client/institutions';
import type { Outcome } from '../../client/outcome';
import type { FoundItem, PersonalOfCase } from '../../client/personal';
import type { FieldName, Task, WrittenTask } from './state';

/** What a person did on the pages about institutions and people. */
export type PeopleIntent =
  | { readonly kind: 'open-institution'; readonly id: string }
  | { readonly kind: 'leave-institution' }
  | { readonly kind: 'begin-form'; readonly task: Task }
  | { readonly kind: 'fill-field'; readonly field: FieldName; readonly value: string }
  | { readonly kind: 'leave-form' }
  | { readonly kind: 'send-form' }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'forget-secret' }
  | { readonly kind: 'open-personal' }
  | { readonly kind: 'leave-personal' }
  | { readonly kind: 'more-reads' }
  | { readonly kind: 'toggle-spared'; readonly item: string }
  | { readonly kind: 'save-found' }
  | { readonly kind: 'copy-found' };

/** What a writing call gave. */
export interface Written {
  /** What is shown once; null where there is none, or where its answer was lost. */
  readonly secret: string | null;
  /** The institution that somebody now belongs to; null where nobody joined one. */
  readonly joined: string | null;
}

/** What came of it. */
export type PeopleReport =
  | {
      readonly kind: 'institution-read';
      readonly id: string;
      readonly outcome: Outcome<Institution>;
    }
  | {
      readonly kind: 'keys-read';
      readonly institution: string;
      readonly outcome: Outcome<readonly ApiKey[]>;
    }
  | { readonly kind: 'form-sent'; readonly task: WrittenTask; readonly outcome: Outcome<Written> }
  | { readonly kind: 'copied'; readonly copied: boolean }
  | {
      readonly kind: 'personal-read';
      readonly id: string;
      readonly cursor: string | null;
      readonly outcome: Outcome<PersonalOfCase>;
    }
  | {
      readonly kind: 'person-found';
      readonly value: string;
      readonly outcome: Outcome<readonly FoundItem[]>;
    };

export type PeopleMessage = PeopleIntent | PeopleReport;
