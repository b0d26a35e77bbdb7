import type { ProcessEvent } from '../../definition/process';
import { expiry, reasons, remarks, withdrawal } from '../process-steps';

/** Decisions on a certificate and on another term of it, and what becomes of it later. */
export const CERTIFICATE_EVENTS: readonly ProcessEvent[] = [
  {
    id: 'issued',
    title: 'wydanie certyfikatu',
    by: 'certifier',
    from: ['decision'],
    to: 'certified',
    only: 'first',
    data: [remarks],
    decides: true,
    effect: 'issue',
    origin: 'source',
  },
  {
    id: 'refused',
    title: 'odmowa wydania certyfikatu',
    by: 'certifier',
    from: ['assessment', 'decision'],
    to: 'refused',
    only: 'first',
    data: [reasons()],
    decides: true,
    origin: 'source',
  },
  {
    id: 'renewed',
    title: 'przedłużenie certyfikatu',
    by: 'certifier',
    from: ['decision'],
    to: 'certified',
    only: 'renewal',
    data: [remarks],
    decides: true,
    effect: 'renew',
    origin: 'source',
  },
  {
    id: 'renewal-refused',
    title: 'odmowa przedłużenia certyfikatu',
    by: 'certifier',
    from: ['assessment', 'decision'],
    to: 'refused',
    only: 'renewal',
    data: [reasons()],
    decides: true,
    origin: 'source',
  },
  withdrawal,
  expiry('source'),
];
