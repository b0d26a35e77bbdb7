import type { CertificateStatus } from '../../shared/api/register';
import type { Day } from '../../shared/process/days';
import type { RegisterLine } from '../store/register-log';

/**
 * Status of a certificate at the end of a day; null for a result, which has none. "Valid until" is
 * inclusive: a certificate has expired from the next day on.
 */
export function statusOn(line: RegisterLine, day: Day): CertificateStatus | null {
  if (line.validUntil === null) return null;
  return line.validUntil >= day ? 'valid' : 'expired';
}
