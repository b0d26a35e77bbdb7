/** Steps and data that the procedures of several programmes share. */
import type { Origin, Role } from '../definition/programme';
import type { EventField, ProcessEvent } from '../definition/process';

export const remarks: EventField = {
  id: 'uwagi',
  kind: 'long-text',
  label: 'Uwagi do akt sprawy',
  required: false,
};

/** What a step is founded on, in words that the other side can answer. */
export const reasons = (label = 'Uzasadnienie', id = 'uzasadnienie'): EventField => ({
  id,
  kind: 'long-text',
  label,
  required: true,
});

/** Confirmed before a person audits or decides on an appeal (product: four bodies kept apart). */
export const noConflict: EventField = {
  id: 'brak_konfliktu',
  kind: 'declaration',
  label:
    'Oświadczam, że nie zachodzi konflikt interesów: nie pracuję u\u00a0wnioskodawcy, nie łączą mnie z\u00a0nim sprawy majątkowe ani rodzinne i\u00a0nie występuję w\u00a0tej sprawie po innej stronie.',
  required: true,
};

/**
 * An exception from the times of the procedure: who asked, why, and until when is recorded, who
 * allowed it is who takes the step.
 *
 * @param states where it may be granted; the case stays there.
 */
export const moreTime = (by: Role, states: readonly string[]): readonly ProcessEvent[] =>
  states.map((state) => ({
    id: 'deadline-extended',
    title: 'przedłużenie albo przywrócenie terminu',
    by,
    from: [state],
    to: state,
    data: [
      { id: 'wnioskujacy', kind: 'text', label: 'Kto prosi o termin (funkcja)', required: true },
      reasons(),
      { id: 'do_kiedy', kind: 'coming-date', label: 'Nowy termin', required: true, ahead: 1 },
    ],
    dueBy: 'do_kiedy',
    origin: 'proposal',
  }));

/**
 * The end of a case in which the applicant does nothing any more, once the time has run out.
 *
 * @param states where only the applicant can bring the case on.
 */
export const discontinuation = (by: Role, states: readonly string[], to: string): ProcessEvent => ({
  id: 'discontinued',
  title: 'zakończenie sprawy z powodu braku czynności wnioskodawcy',
  by,
  from: states,
  to,
  data: [reasons()],
  time: 'after-due',
  decides: true,
  origin: 'proposal',
});

/** Taking a certificate away, from the day of the step on. */
export const withdrawal: ProcessEvent = {
  id: 'withdrawn',
  title: 'cofnięcie certyfikatu',
  by: 'certifier',
  from: ['certified'],
  to: 'withdrawn',
  data: [reasons()],
  decides: true,
  effect: 'withdraw',
  origin: 'proposal',
};

/** What the system records when a certificate's end has passed. */
export const expiry = (origin: Origin): ProcessEvent => ({
  id: 'expired',
  title: 'wygaśnięcie certyfikatu',
  by: 'system',
  from: ['certified'],
  to: 'expired',
  data: [],
  effect: 'expire',
  origin,
});
