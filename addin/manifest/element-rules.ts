/**
 * Which elements stand where, how often and in which order, for a task pane add-in of Excel with
 * ribbon commands and custom functions. After the XML schemas of [MS-OWEMXML] 5.1, 5.6 and 5.7,
 * each of which is a sequence; elements that such an add-in cannot use are left out.
 */

/** What an element may hold. */
export type Content =
  | { readonly kind: 'sequence'; readonly children: readonly ChildRule[] }
  /** By the element's `xsi:type`. */
  | { readonly kind: 'by-type'; readonly types: Readonly<Record<string, Content>> };

/** One place in a sequence. */
export interface ChildRule {
  readonly name: string;
  readonly content: Content;
  readonly least: 0 | 1;
  readonly most: number;
}

const sequence = (...children: readonly ChildRule[]): Content => ({ kind: 'sequence', children });
const byType = (types: Readonly<Record<string, Content>>): Content => ({ kind: 'by-type', types });

const LEAF = sequence();

const one = (name: string, content = LEAF): ChildRule => ({ name, content, least: 1, most: 1 });
const maybe = (name: string, content = LEAF): ChildRule => ({ name, content, least: 0, most: 1 });
const some = (name: string, content = LEAF): ChildRule => ({
  name,
  content,
  least: 1,
  most: Infinity,
});
const any = (name: string, content = LEAF): ChildRule => ({
  name,
  content,
  least: 0,
  most: Infinity,
});

const TRANSLATED = sequence(any('Override'));
const TRANSLATED_RESOURCE = sequence(any('bt:Override'));
const LOCATION = sequence(one('ov:SourceLocation'));
const ICON = sequence(some('bt:Image'));

const ACTION = byType({
  ShowTaskpane: sequence(maybe('ov:TaskpaneId'), one('ov:SourceLocation'), maybe('ov:Title')),
  ExecuteFunction: sequence(one('ov:FunctionName')),
});

const BUTTON = sequence(
  maybe('ov:OverriddenByRibbonApi'),
  one('ov:Label'),
  one('ov:Supertip', sequence(one('ov:Title'), one('ov:Description'))),
  one('ov:Icon', ICON),
  one('ov:Action', ACTION),
  maybe('ov:Enabled'),
);

const GROUP = sequence(
  maybe('ov:OverriddenByRibbonApi'),
  one('ov:Label'),
  one('ov:Icon', ICON),
  some('ov:Control', byType({ Button: BUTTON })),
);

const COMMANDS = sequence(
  any('ov:OfficeTab', sequence(some('ov:Group', GROUP))),
  maybe('ov:CustomTab', sequence(some('ov:Group', GROUP), one('ov:Label'))),
);

const FUNCTIONS = sequence(
  one('ov:Script', LOCATION),
  one('ov:Page', LOCATION),
  maybe('ov:Metadata', LOCATION),
  maybe('ov:Namespace'),
);

const WORKBOOK = sequence(
  maybe('ov:Runtimes', sequence(one('ov:Runtime'))),
  maybe(
    'ov:AllFormFactors',
    sequence(one('ov:ExtensionPoint', byType({ CustomFunctions: FUNCTIONS }))),
  ),
  maybe(
    'ov:DesktopFormFactor',
    sequence(
      maybe(
        'ov:GetStarted',
        sequence(one('ov:Title'), one('ov:Description'), one('ov:LearnMoreUrl')),
      ),
      maybe('ov:FunctionFile'),
      some('ov:ExtensionPoint', byType({ PrimaryCommandSurface: COMMANDS })),
    ),
  ),
);

const RESOURCES = sequence(
  maybe('bt:Images', sequence(any('bt:Image', TRANSLATED_RESOURCE))),
  maybe('bt:Urls', sequence(any('bt:Url', TRANSLATED_RESOURCE))),
  maybe('bt:ShortStrings', sequence(any('bt:String', TRANSLATED_RESOURCE))),
  maybe('bt:LongStrings', sequence(any('bt:String', TRANSLATED_RESOURCE))),
);

const VERSION_OVERRIDES = sequence(
  maybe('ov:Description'),
  maybe('ov:Requirements', sequence(one('bt:Sets', sequence(some('bt:Set'))))),
  maybe('ov:Hosts', sequence(one('ov:Host', byType({ Workbook: WORKBOOK })))),
  maybe('ov:Resources', RESOURCES),
);

const TASK_PANE_APP = sequence(
  one('Id'),
  maybe('AlternateId'),
  one('Version'),
  one('ProviderName'),
  one('DefaultLocale'),
  one('DisplayName', TRANSLATED),
  one('Description', TRANSLATED),
  one('IconUrl', TRANSLATED),
  one('HighResolutionIconUrl', TRANSLATED),
  one('SupportUrl', TRANSLATED),
  maybe('AppDomains', sequence(some('AppDomain'))),
  one('Hosts', sequence(some('Host'))),
  one('Requirements', sequence(one('Sets', sequence(some('Set'))))),
  one('DefaultSettings', sequence(one('SourceLocation', TRANSLATED))),
  one('Permissions'),
  maybe('ov:VersionOverrides', byType({ VersionOverridesV1_0: VERSION_OVERRIDES })),
);

/** The root: an `OfficeApp` that is a task pane add-in. */
export const ROOT: ChildRule = one('OfficeApp', byType({ TaskPaneApp: TASK_PANE_APP }));
