import type { Answers } from '../../../shared/card/answers';
import { answerTo } from '../../../shared/card/answers';
import { addressOf } from '../../../shared/sheet/address';
import { answerToCell } from '../../../shared/sheet/answer-cell';
import { markOf } from '../../../shared/sheet/contents';
import { changedFormula } from '../../../shared/sheet/fill-cells';
import { linkFormula, linkMark, type LinkedSheet } from '../../../shared/sheet/links';
import { linkedRole } from '../../../shared/sheet/roles';
import { STYLES } from '../../../shared/sheet/styles';
import { textInput } from '../layout/cell-input';
import type { LinkableCell } from './link-plan';

/** What the source says now: as looked at, since a person is there. */
function seenInput({ item, option }: LinkableCell, answers: Answers): string | number {
  const answer = answerTo(answers, item.id);
  const value = option === undefined ? answerToCell(item, answer) : markOf(answer, option);
  return typeof value === 'string' ? textInput(value) : value;
}

/**
 * Makes cells of an unprotected sheet show the answers of another. The number format comes first: in
 * a cell of text a formula would stay text.
 *
 * @param answers what the source says for them now.
 */
export function writeLinks(
  sheet: Excel.Worksheet,
  cells: readonly LinkableCell[],
  source: LinkedSheet,
  answers: Answers,
): void {
  for (const cell of cells) {
    const { item, option, seen } = cell;
    const formula =
      option === undefined ? linkFormula(source, item) : linkMark(source, item, option);
    if (formula === null) continue;
    const style = STYLES[option === undefined ? linkedRole(item) : 'linked-mark'];
    const range = sheet.getRange(addressOf(cell));
    range.dataValidation.clear();
    range.numberFormat = [[style.numberFormat]];
    range.formulas = [[formula]];
    if (style.fill === null) range.format.fill.clear();
    range.format.protection.locked = style.locked;
    if (seen === null) continue;
    const [value, changed] = [seen.column - 1, seen.column + 1];
    const seenCell = sheet.getRange(addressOf(seen));
    seenCell.formulas = [[seenInput(cell, answers)]];
    seenCell.format.protection.locked = STYLES['ledger-seen'].locked;
    sheet.getRange(addressOf({ row: seen.row, column: changed })).formulas = [
      [changedFormula({ row: seen.row, column: value }, seen)],
    ];
  }
}
