import { SaxesParser } from 'saxes';
import type { Fault } from './fault';

/** An element of a manifest and where it stands. */
export interface Element {
  /**
   * The local name; behind `ov:` for the version overrides, `bt:` for the basic types, whatever
   * prefix the manifest uses for them. A name of no known namespace is kept as `{namespace}name`.
   */
  readonly name: string;
  /** By qualified name, as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** The text directly inside, trimmed. */
  readonly text: string;
  /** Of the end of its start tag, from 1. */
  readonly line: number;
  /** `null` for the root. */
  readonly parent: Element | null;
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.microsoft.com/office/appforoffice/1.1', ''],
  ['http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'ov:'],
  ['http://schemas.microsoft.com/office/officeappbasictypes/1.0', 'bt:'],
]);

interface OpenElement extends Element {
  readonly children: OpenElement[];
  text: string;
}

/** The root element of a document, or what stands in the way of reading it. */
export function readElement(xml: string): Element | Fault {
  const parser = new SaxesParser({ xmlns: true });
  let fault: Fault | null = null;
  let root: OpenElement | null = null;
  const open: OpenElement[] = [];
  parser.on('error', (error) => {
    fault ??= { line: parser.line, message: `The XML is not well formed: ${error.message}` };
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const parent = open.at(-1) ?? null;
    const element: OpenElement = {
      name: `${PREFIXES.get(uri) ?? `{${uri}}`}${local}`,
      attributes: new Map(Object.entries(attributes).map(([name, { value }]) => [name, value])),
      children: [],
      text: '',
      line: parser.line,
      parent,
    };
    if (parent === null) root = element;
    parent?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text = `${element.text}${text}`.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return fault ?? root ?? { line: 1, message: 'The document is empty.' };
}

/** An element and all below it, in document order. */
export const withDescendants = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(withDescendants),
];

/** All elements of a name, in document order. */
export const allNamed = (root: Element, name: string): readonly Element[] =>
  withDescendants(root).filter((element) => element.name === name);
