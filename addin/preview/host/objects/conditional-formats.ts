import * as v from 'valibot';
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  deleteConditionalFormat,
} from '../edits/conditional-formats';
import { isWellFormed } from '../formula/syntax';
import { apiError, unknownMember } from '../protocol/errors';
import { argument, hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { intersection } from '../rectangle';
import type { ConditionalFormat } from '../state/conditional-format';
import type { BorderLine, BorderSide } from '../model';
import { DEFAULT_LINE } from '../state/format';
import type { FormatPatch } from '../state/format';
import type { Cells, SheetTarget } from './api';
import { colour } from './colour';
import { mayChange } from './guard';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';

export function conditionalFormatsObject(cells: Cells): HostObject {
  return hostObject(CONDITIONAL_FORMATS, cells);
}

/** The rules that reach into the cells. */
function rulesIn({ sheet, areas }: Cells): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((rule) =>
    rule.ranges.some((range) => areas.some((area) => intersection(range, area))),
  );
}

const CONDITIONAL_FORMATS: ObjectType<Cells> = {
  name: 'ConditionalFormatCollection',
  items: (cells) => rulesIn(cells).map((rule) => ruleObject(cells, rule.id)),
  item: (cells, key) => ruleObject(cells, String(key)),
  open: {
    Add: (cells, [type]) => {
      if (type !== 'Custom') {
        throw unknownMember('ConditionalFormatCollection', `add of ${String(type)}`);
      }
      mayChange(cells.sheet);
      return ruleObject(cells, addConditionalFormat(cells.api.editor, cells.sheet, cells.areas).id);
    },
    GetItemAt: (cells, [index]) => {
      const rule = rulesIn(cells)[Number(index)];
      return rule ? ruleObject(cells, rule.id) : null;
    },
  },
  call: {
    ClearAll: ({ api, sheet, areas }) => {
      mayChange(sheet);
      for (const area of areas) clearConditionalFormats(api.editor, sheet, area);
    },
    GetCount: (cells) => rulesIn(cells).length,
  },
};

interface RuleTarget extends SheetTarget {
  readonly id: string;
}

function ruleObject({ api, sheet }: SheetTarget, id: string): HostObject {
  return hostObject(RULE, { api, sheet, id });
}

function rule({ sheet, id }: RuleTarget): ConditionalFormat {
  const found = sheet.conditionalFormats.find((each) => each.id === id);
  if (!found) throw apiError('ItemNotFound');
  return found;
}

function change(target: RuleTarget, to: (before: ConditionalFormat) => ConditionalFormat): void {
  mayChange(target.sheet);
  rule(target);
  changeConditionalFormat(target.api.editor, target.sheet, target.id, to);
}

function look(target: RuleTarget, patch: FormatPatch): void {
  change(target, (before) => ({
    ...before,
    look: { ...before.look, ...patch, font: { ...before.look.font, ...patch.font } },
  }));
}

const RULE: ObjectType<RuleTarget> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  read: {
    Id: ({ id }) => id,
    Type: () => 'Custom',
    Priority: (target) => target.sheet.conditionalFormats.indexOf(rule(target)),
    StopIfTrue: (target) => rule(target).stopIfTrue,
  },
  write: {
    StopIfTrue: (target, value) => {
      const stopIfTrue = argument(v.boolean(), value);
      change(target, (before) => ({ ...before, stopIfTrue }));
    },
  },
  children: {
    Custom: (target) => hostObject(CUSTOM, target),
    CustomOrNullObject: (target) => hostObject(CUSTOM, target),
  },
  open: {
    GetRange: (target) => {
      const [first, ...more] = rule(target).ranges;
      if (!first || more.length > 0) throw apiError('ItemNotFound');
      return rangeObject(target.api, target.sheet, first);
    },
    GetRanges: (target) => rangeAreasObject(target.api, target.sheet, rule(target).ranges),
  },
  call: {
    Delete: (target) => {
      mayChange(target.sheet);
      rule(target);
      deleteConditionalFormat(target.api.editor, target.sheet, target.id);
    },
  },
};

const CUSTOM: ObjectType<RuleTarget> = {
  name: 'CustomConditionalFormat',
  children: {
    Rule: (target) => hostObject(CUSTOM_RULE, target),
    Format: (target) => hostObject(LOOK, target),
  },
};

const CUSTOM_RULE: ObjectType<RuleTarget> = {
  name: 'ConditionalFormatRule',
  read: { Formula: (target) => rule(target).formula },
  write: {
    Formula: (target, value) => {
      const formula = argument(v.string(), value);
      if (!isWellFormed(formula)) throw apiError('InvalidArgument');
      change(target, (before) => ({ ...before, formula }));
    },
  },
};

const LOOK: ObjectType<RuleTarget> = {
  name: 'ConditionalRangeFormat',
  children: {
    Borders: (target) => hostObject(LOOK_BORDERS, target),
    Fill: (target) => hostObject(LOOK_FILL, target),
    Font: (target) => hostObject(LOOK_FONT, target),
  },
};

const LOOK_SIDES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
} as const;
const LOOK_LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

interface LookSide extends RuleTarget {
  readonly side: BorderSide;
}

const LOOK_BORDERS: ObjectType<RuleTarget> = {
  name: 'ConditionalRangeBorderCollection',
  item: (target, key) => {
    const index = argument(v.picklist(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']), key);
    return hostObject(LOOK_BORDER, { ...target, side: LOOK_SIDES[index] });
  },
};

const lineOf = (target: LookSide): BorderLine | null =>
  rule(target).look.borders?.[target.side] ?? null;

function draw(target: LookSide, line: BorderLine | null): void {
  look(target, { borders: { ...rule(target).look.borders, [target.side]: line } });
}

/** Lines of conditional formats are thin, always. */
const LOOK_BORDER: ObjectType<LookSide> = {
  name: 'ConditionalRangeBorder',
  read: {
    Style: (target) => lineOf(target)?.style ?? 'None',
    Color: (target) => lineOf(target)?.colour ?? '#000000',
  },
  write: {
    Style: (target, value) => {
      const style = argument(v.picklist(LOOK_LINE_STYLES), value);
      draw(target, style === 'None' ? null : { ...(lineOf(target) ?? DEFAULT_LINE), style });
    },
    Color: (target, value) =>
      draw(target, { ...(lineOf(target) ?? DEFAULT_LINE), colour: colour(value) }),
  },
};

const LOOK_FILL: ObjectType<RuleTarget> = {
  name: 'ConditionalRangeFill',
  read: { Color: (target) => rule(target).look.fill ?? '' },
  write: { Color: (target, value) => look(target, { fill: colour(value) }) },
};

const LOOK_FONT: ObjectType<RuleTarget> = {
  name: 'ConditionalRangeFont',
  read: {
    Color: (target) => rule(target).look.font?.colour ?? '',
    Bold: (target) => rule(target).look.font?.bold ?? null,
    Italic: (target) => rule(target).look.font?.italic ?? null,
    Strikethrough: (target) => rule(target).look.font?.strikethrough ?? null,
  },
  write: {
    Color: (target, value) => look(target, { font: { colour: colour(value) } }),
    Bold: (target, value) => look(target, { font: { bold: argument(v.boolean(), value) } }),
    Italic: (target, value) => look(target, { font: { italic: argument(v.boolean(), value) } }),
    Strikethrough: (target, value) =>
      look(target, { font: { strikethrough: argument(v.boolean(), value) } }),
  },
};
