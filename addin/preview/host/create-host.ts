import type { Engine } from '../engine/engine';
import type { CustomFunction } from './calculation/custom-functions';
import { clientEvents } from './client-events';
import type { Cause } from './client-events';
import type { Fault } from './faults';
import type { Host, HostChange } from './host';
import { hostChanges } from './host-changes';
import type { Api } from './objects/api';
import { rangeObject } from './objects/range';
import { workbookObject } from './objects/workbook';
import { includesVersion, PROFILES } from './profile';
import type { Profile, ProfileName } from './profile';
import { createKeptObjects } from './protocol/kept-objects';
import { createService } from './serve';
import { createEditor } from './start';
import { createTrafficCounter } from './traffic';
import type { Traffic } from './traffic';
import { createUserActions } from './user/actions';
import { createWorkbookView } from './view';

export interface HostOptions {
  readonly engine: Engine;
  /** Which Excel the host passes for; the web's unless given. */
  readonly profile?: ProfileName;
  readonly faults?: readonly Fault[];
  /** Names of the sheets of the new workbook; `Arkusz1` unless given. */
  readonly sheets?: readonly string[];
  /** The language of Excel's menus, which the add-in is told; Polish unless given. */
  readonly language?: 'pl-PL' | 'en-US';
  /** The time, for `TODAY()` and dates typed without a year. */
  readonly now?: () => Date;
}

/** What Office.js needs of the host, and what tests ask it. */
export interface ClientSide {
  readonly profile: Profile;
  readonly language: 'pl-PL' | 'en-US';
  /** TRUE: `Office.onReady` never answers. */
  readonly neverReady: boolean;
  readonly isSetSupported: (set: string, version?: string) => boolean;
  /** Connects a client: gives where its messages go. Only the last one connected is answered. */
  connect(deliver: (message: string) => void): (message: string) => void;
  /** A custom function by its full name, `KARTOTEKA.STATUS`; ignored where there are none. */
  registerFunction(name: string, implementation: CustomFunction): void;
  traffic(): Traffic;
  /** Counts and members used begin again. */
  resetTraffic(): void;
}

export interface HostForClient extends Host {
  readonly client: ClientSide;
}

/** A new workbook in a stand-in for Excel. */
export function createHost(options: HostOptions): HostForClient {
  const { engine, faults = [], now = () => new Date() } = options;
  const profile = PROFILES[options.profile ?? 'web'];
  const counter = createTrafficCounter();
  const kept = createKeptObjects();
  const registrations = new Set<string>();
  const listeners = new Set<(change: HostChange) => void>();
  let disposed = false;

  const editor = createEditor(engine, {
    sheets: options.sheets ?? ['Arkusz1'],
    now,
    answered: () => {
      if (!disposed) publish('user');
    },
  });
  const api: Api = {
    editor,
    kept,
    registrations,
    denyProtect: faults.some((fault) => fault.kind === 'access-denied-at-protect'),
    denyCustomXml: faults.some((fault) => fault.kind === 'custom-xml-refused'),
  };
  const service = createService({
    root: workbookObject(api),
    kept,
    counter,
    faults,
    isEditing: () => editor.workbook.editing !== null,
    happen,
    done: () => publish('add-in'),
  });
  const actions = createUserActions(editor, { now, publish, editingEnded: service.resume });
  const workbook = createWorkbookView(editor);

  function publish(cause: Cause): void {
    const recalculated = editor.calculation.settle();
    const { all, audible } = editor.journal.take();
    const source = {
      workbook: editor.workbook,
      calculation: editor.calculation,
      registrations,
      keepRange: ({
        sheet,
        range,
      }: Parameters<Parameters<typeof clientEvents>[0]['keepRange']>[0]) =>
        kept.keep(rangeObject(api, sheet, range)),
    };
    const heard = editor.journal.muted ? new Set<never>() : recalculated;
    service.push(clientEvents(source, audible, heard, cause));
    for (const change of hostChanges(all, recalculated)) {
      listeners.forEach((listener) => listener(change));
    }
  }

  function happen(fault: Fault): void {
    if (fault.kind === 'cell-being-edited') {
      const { sheet, active } = workbook.selection;
      actions.beginEdit(sheet, active);
    }
    if (fault.kind === 'remote-edit') {
      const sheet = workbook.sheetByName(fault.sheet);
      if (sheet) actions.remoteEdit(sheet.id, fault.cell, fault.text);
    }
  }

  return {
    workbook,
    ...actions,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    client: {
      profile,
      language: options.language ?? 'pl-PL',
      neverReady: faults.some((fault) => fault.kind === 'never-ready'),
      isSetSupported: (set, version = '1.1') => isSupported(profile, faults, set, version),
      connect(deliver) {
        // A page that was loaded anew has registered for nothing yet.
        registrations.clear();
        return service.connect(deliver);
      },
      registerFunction(name, implementation) {
        if (!isSupported(profile, faults, 'CustomFunctionsRuntime', '1.1')) return;
        editor.calculation.functions.register(name, implementation);
        editor.calculation.structureChanged();
        publish('user');
      },
      traffic: counter.traffic,
      resetTraffic: counter.reset,
    },
    dispose() {
      disposed = true;
      service.dispose();
      listeners.clear();
      engine.dispose();
    },
  };
}

function isSupported(
  profile: Profile,
  faults: readonly Fault[],
  set: string,
  version: string,
): boolean {
  const missing = faults.some(
    (fault) =>
      fault.kind === 'missing-set' && fault.set === set && includesVersion(version, fault.from),
  );
  const highest = profile.sets[set];
  return !missing && highest !== undefined && includesVersion(highest, version);
}
