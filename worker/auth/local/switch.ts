import type { Bindings } from '../../bindings';

/** Whether this is somebody’s own machine or a test, and known to be: everything else is production. */
export const isOwnMachine = ({ ENVIRONMENT }: Bindings): boolean =>
  ENVIRONMENT === 'local' || ENVIRONMENT === 'test';

/**
 * Whether the demonstration people may sign in. Off in production whatever the switch says, and off
 * wherever the environment is not known to be another.
 */
export const localIssuerIsOn = (env: Bindings): boolean =>
  env.LOCAL_ISSUER === 'on' && isOwnMachine(env);
