import type { Language } from '../../../shared/messages/language';
import { peopleEn } from './texts-en';
import { peoplePl, type PeopleTexts } from './texts-pl';

/** The words about accounts, institutions and people in a language. */
export const peopleTexts = (language: Language): PeopleTexts =>
  language === 'en' ? peopleEn : peoplePl;
