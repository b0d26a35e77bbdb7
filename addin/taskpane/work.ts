export const WORKS = [
  'inserting',
  'repairing',
  'handing-in',
  'comparing',
  'taking-step',
  'making-calendar',
  'fetching-card',
  'signing-in',
  'signing-in-elsewhere',
  'reading-file',
  'inserting-file',
  'putting-rows',
  'moving',
  'saving',
  'searching',
] as const;
export type Work = (typeof WORKS)[number];
/** Work that waits for the network can be given up; what Excel has begun it ends. */
export const CANCELLABLE: ReadonlySet<Work> = new Set<Work>([
  'handing-in',
  'comparing',
  'taking-step',
  'fetching-card',
  'signing-in-elsewhere',
  'reading-file',
  'inserting-file',
  'searching',
]);
