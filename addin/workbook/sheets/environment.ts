import type { Programme, ProgrammeId } from '../../../shared/definition/programme';
import type { Text } from '../../../shared/messages/language';
import type { RunBatch } from '../batch/run-batch';
import type { KnownSheets } from './known-sheets';

/** What every operation on the workbook shares. */
export interface Environment {
  readonly run: RunBatch;
  readonly known: KnownSheets;
  /** A new instance's random id. */
  readonly newInstance: () => string;
  /** Whether this Excel has a requirement set, as `1.17`. */
  readonly supports: (version: string) => boolean;
  /** A definition that is at hand. */
  readonly programme: (id: ProgrammeId, version: string) => Programme | undefined;
  /** Told of what worked in part. */
  readonly warn: (text: Text) => void;
}
