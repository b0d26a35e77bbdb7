/** Most institutions of one person: each is read at every call that they make. */
export const MAX_MEMBERSHIPS = 50;
/** Most members of an institution, those invited included: they are shown on one page. */
export const MAX_MEMBERS = 200;
/** Most keys of an institution that open something. */
export const MAX_KEYS = 50;
