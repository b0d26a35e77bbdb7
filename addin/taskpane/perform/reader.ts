import type { Card } from '../../../shared/definition/programme';
import type { CardReading, SheetId } from '../../workbook/port';

/** A sheet to be read. */
export interface ReadJob {
  readonly sheet: SheetId;
  readonly card: Card;
  /** Whether the reading may be followed by writing on the sheet (a receipt that is still owed). */
  readonly mayWrite: boolean;
}

export interface CardReader {
  readonly read: (job: ReadJob) => void;
}

export interface CardReaderOptions {
  readonly read: (job: ReadJob) => Promise<CardReading>;
  readonly done: (job: ReadJob, reading: CardReading) => void;
  /** Gives whether to try again after a while. */
  readonly failed: (job: ReadJob, error: unknown) => boolean;
  /** Waits between two readings and before a new try; in milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

const BETWEEN = 150;
const AGAIN = 1500;

/**
 * Reads sheets one at a time: while a reading is under way only the last wish is kept, and a
 * reading that is outdated by a later wish tells nothing.
 */
export function createCardReader({ read, done, failed, pause }: CardReaderOptions): CardReader {
  let wish: ReadJob | null = null;
  let running = false;

  async function run(): Promise<void> {
    running = true;
    while (wish !== null) {
      const job: ReadJob = wish;
      wish = null;
      try {
        const reading = await read(job);
        if (!outdated(job)) done(job, reading);
        await pause(BETWEEN);
      } catch (error) {
        if (outdated(job) || !failed(job, error)) continue;
        await pause(AGAIN);
        wish ??= job;
      }
    }
    running = false;
  }

  const outdated = (job: ReadJob): boolean => wish !== null && wish.sheet !== job.sheet;

  return {
    read: (job) => {
      wish = job;
      if (!running) void run();
    },
  };
}
