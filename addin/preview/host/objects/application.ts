import * as v from 'valibot';
import { argument, hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import type { Api } from './api';

interface Target {
  readonly api: Api;
}

export function applicationObject(api: Api): HostObject {
  return hostObject(APPLICATION, { api });
}

export function runtimeObject(api: Api): HostObject {
  return hostObject(RUNTIME, { api });
}

const APPLICATION: ObjectType<Target> = {
  name: 'Application',
  read: {
    CalculationMode: () => 'Automatic',
    DecimalSeparator: () => ',',
    ThousandsSeparator: () => '\u00A0',
    UseSystemSeparators: () => true,
  },
  children: { CultureInfo: () => hostObject(CULTURE, null) },
  call: {
    // The host calculates and draws once a request is done: there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    Calculate: ({ api }, [type]) => {
      const kind = argument(v.picklist(['Recalculate', 'Full', 'FullRebuild']), type);
      const { calculation } = api.editor;
      if (kind !== 'Recalculate') calculation.functions.forgetAnswers();
      calculation.structureChanged();
      calculation.settle();
    },
  },
};

const CULTURE: ObjectType<null> = {
  name: 'CultureInfo',
  read: { Name: () => 'pl-PL' },
};

const RUNTIME: ObjectType<Target> = {
  name: 'Runtime',
  read: { EnableEvents: ({ api }) => !api.editor.journal.muted },
  write: {
    EnableEvents: ({ api }, value) => {
      api.editor.journal.muted = !argument(v.boolean(), value);
    },
  },
};
