import type { Message } from '../message';

/**
 * What happens on an event: a message, or one made from the control's value and the files that were
 * chosen or dropped; null where nothing happens.
 */
export type Handler = Message | ((value: string, files: readonly File[]) => Message | null);

/** A piece of the pane as data: views make it, `patch` brings the page to it. */
export interface ElementNode {
  readonly tag: string;
  /** Tells children of one parent apart, so that what moves keeps its element, focus and state. */
  readonly key: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** Set when the element is made and left to the person from then on. */
  readonly initially: Readonly<Record<string, string>>;
  /** Of a field. */
  readonly value: string | undefined;
  readonly on: Readonly<Record<string, Handler>>;
  readonly children: readonly PaneNode[];
}
export type PaneNode = ElementNode | string;

type Child = PaneNode | null | false | readonly Child[];

export interface Properties {
  readonly key?: string;
  readonly on?: Readonly<Record<string, Handler>>;
  readonly initially?: Readonly<Record<string, string>>;
  readonly value?: string;
  /** `true` is the bare attribute; false, null and undefined leave it out. */
  readonly attributes?: Readonly<Record<string, string | boolean | null | undefined>>;
}

const flat = (children: readonly Child[]): readonly PaneNode[] =>
  children.flatMap((child): readonly PaneNode[] => {
    if (child === null || child === false) return [];
    return typeof child === 'string' || 'tag' in child ? [child] : flat(child);
  });

/** Makes an element; children may be nested lists, and null where there is nothing. */
export function h(
  tag: string,
  { key, on = {}, initially = {}, value, attributes = {} }: Properties = {},
  ...children: readonly Child[]
): ElementNode {
  const present = Object.entries(attributes).flatMap(([name, given]) =>
    given === undefined || given === null || given === false
      ? []
      : [[name, given === true ? '' : given] as const],
  );
  return {
    tag,
    key,
    attributes: Object.fromEntries(present),
    initially,
    value,
    on,
    children: flat(children),
  };
}
