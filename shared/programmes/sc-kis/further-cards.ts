import type { Card } from '../../definition/programme';
import { BANK_WZORCOW } from './bank-wzorcow';
import { CERTYFIKAT } from './certyfikat';
import { KARTA_ANIMACJI } from './karta-animacji';
import { KARTA_PROCESU } from './karta-procesu';
import { MONITORING } from './monitoring';
import { OBJASNIENIA } from './objasnienia';
import { REJESTR } from './rejestr';
import { WYTYCZNE } from './wytyczne';

/** The cards around the three of the assessment: to read, of the register, and of animation. */
export const FURTHER_CARDS: readonly Card[] = [
  OBJASNIENIA,
  WYTYCZNE,
  KARTA_PROCESU,
  CERTYFIKAT,
  REJESTR,
  BANK_WZORCOW,
  MONITORING,
  KARTA_ANIMACJI,
];
