import { rangeAddress } from '../../../shared/sheet/address';
import type { ValidationPlan } from '../../../shared/sheet/plan';
import { cutText, RULE_TEXT_LIMITS } from '../../../shared/xlsx/text';
import { validationRule } from './validation-rule';

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
      title: cutText(texts.promptTitle, RULE_TEXT_LIMITS.title),
      message: cutText(texts.prompt, RULE_TEXT_LIMITS.prompt),
    };
    validation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: cutText(texts.errorTitle, RULE_TEXT_LIMITS.title),
      message: cutText(texts.error, RULE_TEXT_LIMITS.error),
    };
  }
}
