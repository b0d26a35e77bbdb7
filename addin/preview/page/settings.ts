/** What the address of the preview asks for; all of it may be left out. */
import * as v from 'valibot';
import type { Language } from '../../../shared/messages/language';
import type { Fault } from '../host/faults';
import type { ProfileName } from '../host/profile';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const PROFILE_NAMES = [
  'web',
  'desktop',
  'ltsc2021',
  'ipad',
] as const satisfies ProfileName[];

/** Faults that a tester can switch on before the page loads; a colleague's typing is done live. */
export const FAULT_KINDS = [
  'never-ready',
  'cell-being-edited',
  'access-denied-at-protect',
  'payload-over-limit',
  'missing-set',
] as const satisfies Fault['kind'][];
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Settings {
  readonly profile: ProfileName;
  /** `null`: as the browser prefers. */
  readonly theme: Theme | null;
  readonly language: Language;
  readonly faultKinds: readonly FaultKind[];
  /** The request, from 1, at which faults of single requests happen. */
  readonly request: number;
}

const Request = v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number), v.minValue(1));

/** A value that makes no sense counts as left out: an address may be typed by hand. */
export function settingsOf(query: URLSearchParams): Settings {
  const one = <T>(schema: v.GenericSchema<unknown, T>, name: string, otherwise: T): T => {
    const parsed = v.safeParse(schema, query.get(name));
    return parsed.success ? parsed.output : otherwise;
  };
  return {
    profile: one(v.picklist(PROFILE_NAMES), 'profil', 'web'),
    theme: one(v.nullable(v.picklist(THEMES)), 'motyw', null),
    language: one(v.picklist(['pl', 'en']), 'jezyk', 'pl'),
    faultKinds: query.getAll('usterka').flatMap((kind) => {
      const parsed = v.safeParse(v.picklist(FAULT_KINDS), kind);
      return parsed.success ? [parsed.output] : [];
    }),
    request: one(Request, 'zadanie', 1),
  };
}

/** The oldest set that the add-in runs with; a host without it tests the message about that. */
const FLOOR = { set: 'ExcelApi', from: '1.9' };

export function faultsOf({ faultKinds, request }: Settings): readonly Fault[] {
  return faultKinds.map((kind): Fault => {
    switch (kind) {
      case 'cell-being-edited':
      case 'payload-over-limit':
        return { kind, request };
      case 'missing-set':
        return { kind, ...FLOOR };
      default:
        return { kind };
    }
  });
}
