/** The Excels that the host can pass for: what each supports (notes on requirement sets, 2026-06). */

export type ProfileName = 'web' | 'desktop' | 'ltsc2021' | 'ipad';

export interface Profile {
  readonly platform: 'OfficeOnline' | 'PC' | 'iOS';
  /** The highest version of each requirement set; a set that is missing is not supported. */
  readonly sets: Readonly<Record<string, string>>;
}

/** In every Excel that the add-in runs in. `DelayForCellEdit` is Excel's own name for the option. */
const EVERYWHERE = { DelayForCellEdit: '1.1', DialogApi: '1.1' };
const NEWEST = {
  ...EVERYWHERE,
  ExcelApi: '1.21',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
  RibbonApi: '1.2',
  NestedAppAuth: '1.1',
};

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  web: { platform: 'OfficeOnline', sets: { ...NEWEST, ExcelApiOnline: '1.1' } },
  desktop: { platform: 'PC', sets: NEWEST },
  ltsc2021: {
    platform: 'PC',
    sets: {
      ...EVERYWHERE,
      ExcelApi: '1.14',
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.3',
    },
  },
  // No shared runtime, and with it no custom functions.
  ipad: { platform: 'iOS', sets: { ...EVERYWHERE, ExcelApi: '1.21' } },
};

/** Whether versions up to `highest` include `wanted`, as `isSetSupported` compares them. */
export function includesVersion(highest: string, wanted: string): boolean {
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
