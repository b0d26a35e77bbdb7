/** What differs between the manifest for this machine and the one for an office. */
export interface Edition {
  /** Where the add-in is served from: scheme and host, no path, no slash at the end. */
  readonly origin: string;
  /** A GUID. Editions have different ones, so that both can be installed side by side. */
  readonly id: string;
  /** Stands behind the product's name, so that people can tell the editions apart. */
  readonly suffix: { readonly pl: string; readonly en: string };
}

/** The add-in served by `npm start`. */
export const LOCAL_EDITION: Edition = {
  origin: 'https://localhost:8787',
  id: 'f9fe44a3-c779-43f3-94e0-3f47ab9a9e79',
  suffix: { pl: ' (lokalnie)', en: ' (local)' },
};

/**
 * The add-in served from `origin` for everyone.
 * @throws Error when `origin` is not an https address of a host alone, or is this machine.
 */
export function productionEdition(origin: string): Edition {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== 'https:' || url.origin !== origin) {
    throw new Error(`"${origin}" is not an origin such as https://kartoteka.example.pl.`);
  }
  if (['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) {
    throw new Error(`"${origin}" is this machine; the production manifest needs a public host.`);
  }
  return { origin, id: '08189339-17e6-4657-a130-533cd3151131', suffix: { pl: '', en: '' } };
}

/**
 * The manifest of an edition: every `{{name}}` of the template replaced.
 * @throws Error when the template asks for something that an edition does not say.
 */
export function fillTemplate(template: string, edition: Edition): string {
  const values: ReadonlyMap<string, string> = new Map([
    ['origin', edition.origin],
    ['id', edition.id],
    ['suffix.pl', edition.suffix.pl],
    ['suffix.en', edition.suffix.en],
  ]);
  return template.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The template asks for an unknown "${name}".`);
    return escapeXml(value);
  });
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
