/** Methods by which the client says what it wants to hear of. */
import type { Api } from './api';

/** Excel's numbers of the events that the host raises, by the end of the methods' names. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

export type EventNumber = (typeof EVENT)[keyof typeof EVENT];

/** Where events of all sheets go. */
export const WHOLE_WORKBOOK = 'Workbook';

const METHODS: Readonly<Record<string, EventNumber>> = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  SelectionChangedEvent: EVENT.selectionChanged,
  DeletedEvent: EVENT.deleted,
  CalculatedEvent: EVENT.calculated,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
};

/** `_Register…` and `_Unregister…` of a type whose events go to what `targetOf` says. */
export function registrationMethods<T extends { readonly api: Api }>(
  targetOf: (target: T) => string,
): Readonly<Record<string, (target: T) => void>> {
  return Object.fromEntries(
    Object.entries(METHODS).flatMap(([name, event]) => [
      [
        `_Register${name}`,
        (target: T) => void target.api.registrations.add(registrationKey(event, targetOf(target))),
      ],
      [
        `_Unregister${name}`,
        (target: T) =>
          void target.api.registrations.delete(registrationKey(event, targetOf(target))),
      ],
    ]),
  );
}

export function registrationKey(event: EventNumber, target: string): string {
  return `${event}:${target}`;
}
