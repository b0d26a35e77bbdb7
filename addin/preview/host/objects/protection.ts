import * as v from 'valibot';
import { apiError, unknownMember } from '../protocol/errors';
import { argument, hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import type { ProtectionOptions } from '../state/sheet';
import type { SheetTarget } from './api';

export function protectionObject(target: SheetTarget): HostObject {
  return hostObject(PROTECTION, target);
}

const flag = v.optional(v.boolean());
const Options = v.strictObject({
  allowFormatCells: flag,
  allowFormatColumns: flag,
  allowFormatRows: flag,
  allowInsertRows: flag,
  allowInsertColumns: flag,
  allowDeleteRows: flag,
  allowDeleteColumns: flag,
  allowInsertHyperlinks: flag,
  allowSort: flag,
  allowAutoFilter: flag,
  allowPivotTables: flag,
  allowEditObjects: flag,
  allowEditScenarios: flag,
  selectionMode: v.optional(v.picklist(['Normal', 'Unlocked', 'None'])),
});

const PROTECTION: ObjectType<SheetTarget> = {
  name: 'WorksheetProtection',
  read: {
    Protected: ({ sheet }) => sheet.protection !== null,
    Options: ({ sheet }) => sheet.protection,
  },
  call: {
    Protect: ({ api, sheet }, [options, password]) => {
      if (api.denyProtect) throw apiError('AccessDenied');
      refusePassword(password);
      // A protected sheet cannot be protected again (office-js #6784).
      if (sheet.protection) throw apiError('InvalidOperation');
      sheet.protection = present(argument(Options, options ?? {}));
      api.editor.journal.record({ kind: 'protection', sheet });
    },
    Unprotect: ({ api, sheet }, [password]) => {
      if (api.denyProtect) throw apiError('AccessDenied');
      refusePassword(password);
      sheet.protection = null;
      api.editor.journal.record({ kind: 'protection', sheet });
    },
  },
};

/** Options that were left out are not part of the state. */
function present(options: v.InferOutput<typeof Options>): ProtectionOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function refusePassword(password: unknown): void {
  if (password !== null && password !== undefined) {
    throw unknownMember('WorksheetProtection', 'protect with a password');
  }
}
