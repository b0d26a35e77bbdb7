import { rangeAddress } from '../../../shared/sheet/address';
import type { ValidationPlan } from '../../../shared/sheet/plan';
import { validationRule } from './validation-rule';

/** Excel refuses longer titles and texts. */
const LIMITS = { title: 32, prompt: 255, error: 225 } as const;

const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;

/** What may be typed, with the texts that say so. */
export function writeValidations(
  sheet: Excel.Worksheet,
  validations: readonly ValidationPlan[],
): void {
  for (const { range, rule, texts } of validations) {
    const validation = sheet.getRange(rangeAddress(range)).dataValidation;
    validation.rule = validationRule(rule);
    validation.prompt = {
      showPrompt: true,
      title: cut(texts.promptTitle, LIMITS.title),
      message: cut(texts.prompt, LIMITS.prompt),
    };
    validation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: cut(texts.errorTitle, LIMITS.title),
      message: cut(texts.error, LIMITS.error),
    };
  }
}
