import * as v from 'valibot';
import { formatRange } from '../edits/formats';
import type { BorderLine, BorderSide, CellRange } from '../model';
import { unknownMember } from '../protocol/errors';
import { argument, hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { eachCell } from '../rectangle';
import { DEFAULT_LINE } from '../state/format';
import { formatAt } from '../state/lookup';
import type { Cells } from './api';
import { colour } from './colour';
import { common } from './common-value';
import { mayChange } from './guard';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type BorderIndex = (typeof INDEXES)[number];

export function bordersObject(cells: Cells): HostObject {
  return hostObject(BORDERS, cells);
}

const BORDERS: ObjectType<Cells> = {
  name: 'RangeBorderCollection',
  item: (cells, key) => {
    if (key === 'DiagonalDown' || key === 'DiagonalUp') {
      throw unknownMember('RangeBorderCollection', key);
    }
    return hostObject(BORDER, { ...cells, index: argument(v.picklist(INDEXES), key) });
  },
};

interface BorderTarget extends Cells {
  readonly index: BorderIndex;
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const BORDER: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  read: {
    SideIndex: ({ index }) => index,
    Style: (target) => common(lines(target).map((line) => line?.style ?? 'None')),
    Weight: (target) => common(lines(target).map((line) => line?.weight ?? 'Thin')),
    Color: (target) => common(lines(target).map((line) => line?.colour ?? '#000000')),
  },
  write: {
    Style: (target, value) => {
      const style = argument(v.picklist(STYLES), value);
      draw(target, (line) => (style === 'None' ? null : { ...(line ?? DEFAULT_LINE), style }));
    },
    Weight: (target, value) => {
      const weight = argument(v.picklist(WEIGHTS), value);
      draw(target, (line) => ({ ...(line ?? DEFAULT_LINE), weight }));
    },
    Color: (target, value) => {
      const chosen = colour(value);
      draw(target, (line) => ({ ...(line ?? DEFAULT_LINE), colour: chosen }));
    },
  },
};

/** One strip of cells and the side of them that a border of a range means. */
interface Strip {
  readonly range: CellRange;
  readonly side: BorderSide;
}

/** A line inside the range belongs to both cells that it parts. */
function strips({ areas, index }: BorderTarget): readonly Strip[] {
  return areas.flatMap((area): Strip[] => {
    switch (index) {
      case 'EdgeTop':
        return [{ range: { ...area, bottom: area.top }, side: 'top' }];
      case 'EdgeBottom':
        return [{ range: { ...area, top: area.bottom }, side: 'bottom' }];
      case 'EdgeLeft':
        return [{ range: { ...area, right: area.left }, side: 'left' }];
      case 'EdgeRight':
        return [{ range: { ...area, left: area.right }, side: 'right' }];
      case 'InsideHorizontal':
        if (area.top === area.bottom) return [];
        return [
          { range: { ...area, bottom: area.bottom - 1 }, side: 'bottom' },
          { range: { ...area, top: area.top + 1 }, side: 'top' },
        ];
      case 'InsideVertical':
        if (area.left === area.right) return [];
        return [
          { range: { ...area, right: area.right - 1 }, side: 'right' },
          { range: { ...area, left: area.left + 1 }, side: 'left' },
        ];
    }
  });
}

function lines(target: BorderTarget): readonly (BorderLine | null)[] {
  const found: (BorderLine | null)[] = [];
  for (const { range, side } of strips(target)) {
    eachCell(range, (row, column) => found.push(formatAt(target.sheet, row, column).borders[side]));
  }
  return found;
}

function draw(target: BorderTarget, change: (line: BorderLine | null) => BorderLine | null): void {
  const { api, sheet } = target;
  mayChange(sheet, 'allowFormatCells');
  const line = change(lines(target)[0] ?? null);
  for (const { range, side } of strips(target)) {
    formatRange(api.editor, sheet, range, { borders: { [side]: line } });
  }
}
