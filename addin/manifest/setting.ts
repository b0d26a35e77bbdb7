import { withDescendants } from './element';
import type { Element } from './element';

/** What a value of the manifest is: its longest length and its form follow. */
export type SettingKind = 'short' | 'long' | 'url';

/** A value that people or Office read, with its translations. */
export interface Setting {
  readonly kind: SettingKind;
  /** How a fault names it. */
  readonly label: string;
  readonly element: Element;
  /** The default and the translations, each with its line. */
  readonly values: readonly { readonly line: number; readonly value: string }[];
  readonly overrides: readonly Element[];
}

/** All settings of a manifest, in document order. */
export const settingsOf = (root: Element): readonly Setting[] =>
  withDescendants(root).flatMap((element) => {
    const kind = kindOf(element);
    if (kind === null) return [];
    const overrides = element.children.filter(({ name }) => name.endsWith('Override'));
    const id = element.attributes.get('id');
    return [
      {
        kind,
        label: id === undefined ? `<${element.name}>` : `<${element.name}> "${id}"`,
        element,
        values: [
          { line: element.line, value: element.attributes.get('DefaultValue') ?? element.text },
          ...overrides.map((override) => ({
            line: override.line,
            value: override.attributes.get('Value') ?? '',
          })),
        ],
        overrides,
      },
    ];
  });

function kindOf(element: Element): SettingKind | null {
  switch (element.name) {
    case 'ProviderName':
    case 'DisplayName':
      return 'short';
    case 'Description':
      return 'long';
    case 'IconUrl':
    case 'HighResolutionIconUrl':
    case 'SupportUrl':
    case 'AppDomain':
    case 'SourceLocation':
    case 'bt:Url':
      return 'url';
    case 'bt:Image':
      return element.parent?.name === 'bt:Images' ? 'url' : null;
    case 'bt:String':
      return element.parent?.name === 'bt:LongStrings' ? 'long' : 'short';
    default:
      return null;
  }
}
