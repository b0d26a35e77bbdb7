import type { Bindings } from '../../bindings';

/**
 * Whether the demonstration people may sign in. Off in production whatever the switch says, and off
 * wherever the environment is not known to be another.
 */
export const localIssuerIsOn = (env: Bindings): boolean =>
  env.LOCAL_ISSUER === 'on' && (env.ENVIRONMENT === 'local' || env.ENVIRONMENT === 'test');
