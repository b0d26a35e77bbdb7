import * as v from 'valibot';

export const KEY_SCOPES = ['read', 'write'] as const;
/** What a key opens: reading alone, or handing in as well. */
export type KeyScope = (typeof KEY_SCOPES)[number];
export const keyScopeSchema = v.picklist(KEY_SCOPES);
