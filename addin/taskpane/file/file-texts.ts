import type { Language } from '../../../shared/messages/language';
import { fileEn } from '../texts-file-en';
import { filePl, type FileTexts } from '../texts-file-pl';

export type { FileTexts };

const TEXTS: Readonly<Record<Language, FileTexts>> = { pl: filePl, en: fileEn };

/** The words about what was read of a file. */
export const fileTextsIn = (language: Language): FileTexts => TEXTS[language];
