/** How starting Office.js went: it may never answer at all. */
export type OfficeStart = 'ready' | 'not-excel' | 'stuck';

/** The part of Office.js that tells when it is ready. */
export interface Starting {
  readonly onReady: () => Promise<{ readonly host: unknown }>;
}

/**
 * Waits for Office.js. `Office.onReady` neither resolves nor rejects when one of its scripts is
 * blocked (OfficeDev/office-js#6040), so the wait has an end.
 *
 * @param office undefined when Office.js itself did not load.
 * @param milliseconds how long to wait.
 */
export async function waitForOffice(
  office: Starting | undefined,
  milliseconds: number,
): Promise<OfficeStart> {
  if (office === undefined) return 'stuck';
  const ready = office
    .onReady()
    .then(({ host }): OfficeStart => (host === 'Excel' ? 'ready' : 'not-excel'));
  const end = new Promise<OfficeStart>((resolve) =>
    setTimeout(() => resolve('stuck'), milliseconds),
  );
  return Promise.race([ready, end]);
}

/**
 * Office.js puts null in the place of these two; what the browser has stands behind
 * (OfficeDev/office-js#429).
 */
export function restoreHistory(history: object): void {
  Reflect.deleteProperty(history, 'pushState');
  Reflect.deleteProperty(history, 'replaceState');
}
