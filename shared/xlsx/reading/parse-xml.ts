/** Reads XML strictly while it is unpacked: nothing is expanded, guessed or repaired. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { FILE_LIMITS } from '../limits';
import { RefusedFile, refuseFile } from './refuse';

/** The platform's decoder, which every host of ours has; of its types only this is needed. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true },
) => { decode: (bytes?: Uint8Array, options?: { readonly stream: boolean }) => string };

export interface XmlTag {
  /** Without its prefix; empty for an element of a namespace that was not asked for. */
  readonly name: string;
  /** The value of an attribute without a namespace, or with one of `namespaces`. */
  readonly attribute: (name: string, namespaces?: readonly string[]) => string | undefined;
}

/** What is done with the parts of a document in their order. */
export interface XmlHandler {
  readonly open?: (tag: XmlTag) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const tagOf = (tag: SaxesTagNS, namespaces: readonly string[]): XmlTag => ({
  name: namespaces.includes(tag.uri) ? tag.local : '',
  attribute: (name, of) =>
    of === undefined
      ? tag.attributes[name]?.value
      : Object.values(tag.attributes).find(({ local, uri }) => local === name && of.includes(uri))
          ?.value,
});

/** Bytes that become text at once: what is unpacked of one step can be a thousand times as long. */
const PIECE = 16_384;
/** Bytes of one text, tag or comment, which is held until it ends; a cell's text has 200,000 at most. */
const LONGEST_NODE = 1024 * 1024;

export interface XmlInput {
  readonly write: (bytes: Uint8Array) => void;
  readonly close: () => void;
}

/**
 * A reader of the part `part`: its elements of `namespaces` go to `handler`.
 *
 * @throws {RefusedFile} from either of its functions, for anything but well-formed XML in UTF-8
 * without a document type.
 */
export function xmlInput(
  part: string,
  namespaces: readonly string[],
  handler: XmlHandler,
): XmlInput {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let depth = 0;
  /** Bytes since the last text or tag ended. */
  let open = 0;
  parser.on('error', () => refuseFile({ code: 'file-malformed-xml', part }));
  parser.on('doctype', () => refuseFile({ code: 'file-doctype', part }));
  parser.on('xmldecl', ({ encoding = 'utf-8', version }) => {
    if (encoding.toLowerCase() !== 'utf-8' || version !== '1.0')
      refuseFile({ code: 'file-malformed-xml', part });
  });
  parser.on('opentagstart', () => {
    depth += 1;
    if (depth > FILE_LIMITS.depth) refuseFile({ code: 'file-too-deep', part });
  });
  parser.on('opentag', (tag) => {
    open = 0;
    handler.open?.(tagOf(tag, namespaces));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    open = 0;
    handler.close?.(namespaces.includes(tag.uri) ? tag.local : '');
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));

  const measured = (bytes: Uint8Array): Uint8Array => {
    open += bytes.length;
    if (open > LONGEST_NODE) refuseFile({ code: 'file-part-invalid', part });
    return bytes;
  };
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      if (error instanceof RefusedFile) throw error;
      return refuseFile({ code: 'file-malformed-xml', part });
    }
  };
  return {
    write(bytes) {
      for (let at = 0; at < bytes.length; at += PIECE)
        parser.write(decoded(measured(bytes.subarray(at, at + PIECE))));
    },
    close: () => void parser.write(decoded()).close(),
  };
}
