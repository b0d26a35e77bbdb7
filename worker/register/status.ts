import type { CertificateStatus } from '../../shared/api/register';
import type { Day } from '../../shared/process/days';
import type { RegisterLine } from '../store/register-log';

/**
 * Status of a certificate at the end of a day, given its line of that day; null for a result, which
 * has none. A certificate without an end stays valid. "Valid until" is inclusive: expired from the
 * next day on.
 */
export function statusOn(
  line: Pick<RegisterLine, 'kind' | 'validUntil'> & {
    readonly ended?: RegisterLine['ended'] | null;
  },
  day: Day,
): CertificateStatus | null {
  if (line.kind === 'result') return null;
  if (line.ended) return line.ended;
  return line.validUntil === null || line.validUntil >= day ? 'valid' : 'expired';
}
