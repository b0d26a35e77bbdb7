import { FONT, STYLES, type CellStyle, type StyleRole } from '../../../shared/sheet/styles';
import type { CellRange, SheetPlan } from '../../../shared/sheet/plan';
import { areasOf, rectangles } from './areas';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const SIDES = {
  all: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
  bottom: ['EdgeBottom'],
  none: [],
} as const;

function writeStyle(format: Excel.RangeFormat, style: CellStyle): void {
  format.font.name = FONT;
  format.font.size = style.font.size;
  format.font.bold = style.font.bold;
  format.font.italic = style.font.italic;
  format.font.color = style.font.colour;
  if (style.fill !== null) format.fill.color = style.fill;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  format.wrapText = style.wrap;
  format.indentLevel = style.indent;
  format.protection.locked = style.locked;
}

function writeBorder(format: Excel.RangeFormat, { sides, colour }: CellStyle['border']): void {
  for (const side of SIDES[sides]) {
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = colour;
  }
}

/** What of a plan its looks follow from. */
type LookedAt = Pick<SheetPlan, 'cells' | 'merges'> & { readonly columns: readonly unknown[] };

/** Merged cells as one, the others each for itself: a border goes round each. */
function framed({ cells, merges }: LookedAt, role: StyleRole): readonly CellRange[] {
  const covered = new Set(
    merges.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, down) =>
        Array.from({ length: right - left + 1 }, (__, across) => `${top + down} ${left + across}`),
      ).flat(),
    ),
  );
  const single = cells.flatMap((line, row) =>
    line.flatMap((cell, column): CellRange[] =>
      cell.role === role && !covered.has(`${row} ${column}`)
        ? [{ top: row, left: column, bottom: row, right: column }]
        : [],
    ),
  );
  return [...merges.filter(({ top, left }) => cells[top]?.[left]?.role === role), ...single];
}

/** Fonts, fills, borders, alignment and locks: each role once, over all its cells. */
export function writeLooks(sheet: Excel.Worksheet, plan: LookedAt): void {
  const { cells, columns } = plan;
  const roles = new Set(cells.flatMap((row) => row.map(({ role }) => role)));
  for (const role of roles) {
    const style = STYLES[role];
    const ranges = rectangles(
      cells.length,
      columns.length,
      (row, column) => cells[row]?.[column]?.role === role,
    );
    for (const areas of areasOf(sheet, ranges)) writeStyle(areas.format, style);
    if (style.border.sides === 'none') continue;
    for (const areas of areasOf(sheet, framed(plan, role))) {
      writeBorder(areas.format, style.border);
    }
  }
}
