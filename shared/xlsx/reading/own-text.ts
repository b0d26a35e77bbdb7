/**
 * The text in memory of its own. An engine keeps a text that was cut out of another as a view of it:
 * the few that are kept of a part would hold all that was unpacked of it.
 */
export const ownText = (text: string): string => ` ${text}`.slice(1);
