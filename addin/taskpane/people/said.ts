import type { Text } from '../../../shared/messages/language';
import type { Notice } from '../state';
import { peopleEn } from './texts-en';
import { peoplePl, type PeopleTexts } from './texts-pl';

const said = (of: keyof PeopleTexts['done']): Text => ({
  pl: peoplePl.done[of],
  en: peopleEn.done[of],
});

/** Says that something was done. */
export const doneNotice = (of: keyof PeopleTexts['done']): Notice => ({
  kind: 'done',
  message: said(of),
});

/** Says whether text is on the clipboard. */
export const copiedNotice = (copied: boolean): Notice =>
  copied ? doneNotice('copied') : { kind: 'warning', message: said('notCopied') };
