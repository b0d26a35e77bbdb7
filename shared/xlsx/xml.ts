/** Markup of the file's parts. Text enters it escaped, and in no other way. */
import { cleanText } from './text';

const markup: unique symbol = Symbol('markup');

/** Finished markup. Only this file can make it, so that text never passes for markup. */
export interface Xml {
  readonly [markup]: string;
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};
const escaped = (character: string): string => ESCAPES[character] ?? character;

const attribute = (name: string, value: string | number | boolean): string => {
  const text = typeof value === 'boolean' ? String(Number(value)) : cleanText(String(value));
  return ` ${name}="${text.replace(/[&<>"\t\n]/g, escaped)}"`;
};

/** Text content; characters that XML cannot hold are dropped. */
export const text = (content: string): Xml => ({
  [markup]: cleanText(content).replace(/[&<>]/g, escaped),
});

/** An element; attributes that are undefined and children that are null are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | null)[]
): Xml {
  const head = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : attribute(key, value)))
    .join('');
  const body = children.map((child) => child?.[markup] ?? '').join('');
  return { [markup]: body === '' ? `<${name}${head}/>` : `<${name}${head}>${body}</${name}>` };
}

/** An element that keeps its text's leading and trailing spaces. */
export const textElement = (name: string, content: string): Xml =>
  element(name, /^\s|\s$|\n/.test(content) ? { 'xml:space': 'preserve' } : {}, text(content));

/** An element that counts its children, or null when there are none: Excel refuses empty lists. */
export const counted = (name: string, children: readonly Xml[]): Xml | null =>
  children.length === 0 ? null : element(name, { count: children.length }, ...children);

/** The text of a whole part. */
export const part = (root: Xml): string => DECLARATION + root[markup];
