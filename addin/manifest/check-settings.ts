import { allNamed } from './element';
import type { Element } from './element';
import type { Fault } from './fault';
import { settingsOf } from './setting';
import type { Setting, SettingKind } from './setting';

/** From the simple types ShortString, LongString and URL of [MS-OWEMXML]. */
const LONGEST: Readonly<Record<SettingKind, number>> = { short: 125, long: 250, url: 2048 };

const CULTURE = /^[a-z]{2,3}-[A-Z]{2}$/;

/**
 * Values: neither empty nor too long, addresses https, translations in a named language other than
 * the default one and one per language. Texts are translated into every language that any is in,
 * apart from the namespace of the functions, which must not be: formulas in workbooks carry it.
 */
export function checkSettings(root: Element): readonly Fault[] {
  const settings = settingsOf(root);
  const defaultLocale = allNamed(root, 'DefaultLocale')[0]?.text ?? '';
  const namespaces = allNamed(root, 'ov:Namespace').map((name) => name.attributes.get('resid'));
  const locales = new Set(
    settings
      .flatMap(({ overrides }) => overrides.map((o) => o.attributes.get('Locale') ?? ''))
      .filter((locale) => CULTURE.test(locale) && locale !== defaultLocale),
  );
  return settings.flatMap((setting) => [
    ...checkValues(setting),
    ...checkLocales(setting, defaultLocale),
    ...(namespaces.includes(setting.element.attributes.get('id') ?? '')
      ? checkNamespace(setting)
      : checkTranslated(setting, locales)),
  ]);
}

const checkValues = ({ kind, label, values }: Setting): readonly Fault[] =>
  values.flatMap(({ line, value }) => {
    if (value === '') return [{ line, message: `${label} has an empty value.` }];
    const longest = LONGEST[kind];
    return [
      ...(value.length > longest
        ? [{ line, message: `${label} has ${value.length} characters; ${longest} may be.` }]
        : []),
      ...(kind === 'url' && !isHttps(value)
        ? [{ line, message: `${label} is "${value}"; it must be an https address.` }]
        : []),
    ];
  });

const isHttps = (value: string): boolean =>
  URL.canParse(value) && new URL(value).protocol === 'https:';

const checkLocales = ({ label, overrides }: Setting, defaultLocale: string): readonly Fault[] =>
  overrides.flatMap((override, index) => {
    const locale = override.attributes.get('Locale') ?? '';
    const { line } = override;
    if (!CULTURE.test(locale)) {
      return [{ line, message: `${label} is translated into "${locale}"; write it as en-US.` }];
    }
    if (locale === defaultLocale) {
      return [{ line, message: `${label} overrides ${locale}, which is the default.` }];
    }
    return overrides.slice(0, index).some((other) => other.attributes.get('Locale') === locale)
      ? [{ line, message: `${label} is translated into ${locale} twice.` }]
      : [];
  });

function checkTranslated(setting: Setting, locales: ReadonlySet<string>): readonly Fault[] {
  // The provider's name has no translations in the schema, addresses need none.
  if (setting.kind === 'url' || setting.element.name === 'ProviderName') return [];
  const has = new Set(setting.overrides.map((o) => o.attributes.get('Locale') ?? ''));
  return [...locales]
    .filter((locale) => !has.has(locale))
    .map((locale) => ({
      line: setting.element.line,
      message: `${setting.label} is not translated into ${locale}.`,
    }));
}

/** Letters, digits, `_` and `.`, as Microsoft allows; capitals by our own custom. */
const NAMESPACE = /^[A-Z][A-Z0-9_.]*$/;

const checkNamespace = ({ label, values, overrides }: Setting): readonly Fault[] => [
  ...values
    .filter(({ value }) => !NAMESPACE.test(value))
    .map(({ line, value }) => ({
      line,
      message: `${label} is "${value}"; a namespace has capitals, digits, "_" and ".".`,
    })),
  ...overrides.map(({ line }) => ({
    line,
    message: `${label} is the namespace of the functions; it must not be translated.`,
  })),
];
