/** Events for the client, made of what an action changed. */
import { formatRange } from './address';
import type { Calculation } from './calculation/calculation';
import type { Author } from './host';
import type { ChangeType, JournalEntry } from './journal';
import type { SheetId } from './model';
import { EVENT, registrationKey, WHOLE_WORKBOOK } from './objects/event-registration';
import type { EventNumber } from './objects/event-registration';
import { apiValue, valueType } from './objects/range-values';
import type { Sheet } from './state/sheet';
import type { Workbook } from './state/workbook';

/** Who caused the event: the add-in's own changes are told to it too. */
export type Cause = Author | 'add-in';

/** One entry of the client's push message. */
export interface PushEntry {
  readonly messageCategory: 65536;
  readonly messageType: EventNumber;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

interface ClientEvent {
  readonly event: EventNumber;
  readonly sheet: SheetId;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface EventSource {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly registrations: ReadonlySet<string>;
  /** Keeps a range of the sheet for `event.getRange`, gives its reference. */
  readonly keepRange: (entry: JournalEntry & { kind: 'contents' }) => string;
}

/** Messages for what the client registered for: of the sheet concerned, and of all sheets. */
export function clientEvents(
  source: EventSource,
  entries: readonly JournalEntry[],
  recalculated: ReadonlySet<Sheet>,
  cause: Cause,
): readonly PushEntry[] {
  const events = [
    ...entries.flatMap((entry) => entryEvents(source, entry, cause)),
    ...[...recalculated].map((sheet) => sheetEvent(EVENT.calculated, sheet.id, { address: '' })),
  ];
  return events.flatMap(({ event, sheet, payload }) =>
    [sheet, WHOLE_WORKBOOK]
      .filter((target) => source.registrations.has(registrationKey(event, target)))
      .map((targetId) => ({
        messageCategory: 65536,
        messageType: event,
        targetId,
        message: JSON.stringify({ ...payload, worksheetId: sheet }),
        isRemoteOverride: cause === 'colleague',
      })),
  );
}

function sheetEvent(
  event: EventNumber,
  sheet: SheetId,
  payload: Readonly<Record<string, unknown>>,
): ClientEvent {
  return { event, sheet, payload };
}

function entryEvents(
  source: EventSource,
  entry: JournalEntry,
  cause: Cause,
): readonly ClientEvent[] {
  const local = { source: cause === 'colleague' ? 'Remote' : 'Local' };
  switch (entry.kind) {
    case 'contents':
      return [sheetEvent(EVENT.changed, entry.sheet.id, changed(source, entry, cause))];
    case 'formats': {
      const address = entry.range ? formatRange(entry.range) : '';
      return [sheetEvent(EVENT.formatChanged, entry.sheet.id, { ...local, address })];
    }
    case 'protection': {
      const isProtected = entry.sheet.protection !== null;
      return [sheetEvent(EVENT.protectionChanged, entry.sheet.id, { ...local, isProtected })];
    }
    case 'sheet-added':
      return [sheetEvent(EVENT.added, entry.sheet.id, local)];
    case 'sheet-deleted':
      return [sheetEvent(EVENT.deleted, entry.id, local)];
    case 'sheet-renamed': {
      const names = { nameBefore: entry.before, nameAfter: entry.after };
      return [sheetEvent(EVENT.nameChanged, entry.sheet.id, { ...local, ...names })];
    }
    case 'sheet-visibility': {
      const states = {
        visibilityBefore: entry.before,
        visibilityAfter: entry.sheet.visibility,
      };
      return [sheetEvent(EVENT.visibilityChanged, entry.sheet.id, { ...local, ...states })];
    }
    case 'activated':
      return [
        sheetEvent(EVENT.deactivated, entry.before.id, {}),
        sheetEvent(EVENT.activated, entry.after.id, {}),
      ];
    case 'selection': {
      const { sheet, range } = source.workbook.selection;
      return [sheetEvent(EVENT.selectionChanged, sheet.id, { address: formatRange(range) })];
    }
    default:
      return [];
  }
}

const SHIFTS: Readonly<Record<ChangeType, string>> = {
  RangeEdited: 'None',
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
};

function changed(
  source: EventSource,
  entry: JournalEntry & { kind: 'contents' },
  cause: Cause,
): Readonly<Record<string, unknown>> {
  const { sheet, range, change, details } = entry;
  const after = source.calculation.lastValue(sheet, range.top, range.left);
  return {
    address: formatRange(range),
    changeType: change,
    source: cause === 'colleague' ? 'Remote' : 'Local',
    triggerSource: cause === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: SHIFTS[change],
    referenceId: source.keepRange(entry),
    ...(details && {
      valueBefore: apiValue(details.before),
      valueTypeBefore: valueType(details.before),
      valueAfter: apiValue(after),
      valueTypeAfter: valueType(after),
    }),
  };
}
