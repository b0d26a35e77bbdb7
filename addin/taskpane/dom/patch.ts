import type { Message } from '../message';
import type { ElementNode, Handler, PaneNode } from './node';
import { tie } from '../../../shared/messages/tie';

/** What stands on the page for a node. */
interface Mounted {
  readonly node: PaneNode;
  readonly dom: Node;
  readonly children: readonly Mounted[];
  readonly listeners: ReadonlyMap<string, { current: Handler }>;
}

type Dispatch = (message: Message) => void;

const isElement = (node: PaneNode): node is ElementNode => typeof node !== 'string';

/** The value of a field, or the chosen tab of a list of tabs. */
function valueOf(target: EventTarget | null): string {
  if (target === null) return '';
  if ('value' in target && typeof target.value === 'string') return target.value;
  return 'activeid' in target && typeof target.activeid === 'string' ? target.activeid : '';
}

/** The files that were chosen or dropped. The same file can be chosen again right after. */
function filesOf(event: Event): readonly File[] {
  if (event instanceof DragEvent) return [...(event.dataTransfer?.files ?? [])];
  const { currentTarget } = event;
  if (!(currentTarget instanceof HTMLInputElement) || currentTarget.type !== 'file') return [];
  const files = [...(currentTarget.files ?? [])];
  currentTarget.value = '';
  return files;
}

function listen(element: Element, name: string, handler: Handler, dispatch: Dispatch) {
  const held = { current: handler };
  element.addEventListener(name, (event) => {
    const { current } = held;
    // What is dropped is ours to take.
    if (event instanceof DragEvent) event.preventDefault();
    const message =
      typeof current === 'function'
        ? current(valueOf(event.currentTarget), filesOf(event))
        : current;
    if (message !== null) dispatch(message);
  });
  return held;
}

function setValue(element: Element, value: string | undefined): void {
  if (value === undefined || !('value' in element) || element.value === value) return;
  element.value = value;
}

function mount(node: PaneNode, dispatch: Dispatch): Mounted {
  if (!isElement(node)) {
    return { node, dom: document.createTextNode(tie(node)), children: [], listeners: new Map() };
  }
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries({ ...node.initially, ...node.attributes })) {
    element.setAttribute(name, value);
  }
  const children = node.children.map((child) => mount(child, dispatch));
  element.append(...children.map(({ dom }) => dom));
  setValue(element, node.value);
  const listeners = new Map(
    Object.entries(node.on).map(([name, handler]) => [
      name,
      listen(element, name, handler, dispatch),
    ]),
  );
  return { node, dom: element, children, listeners };
}

const alike = (a: PaneNode, b: PaneNode): boolean =>
  isElement(a) && isElement(b) ? a.tag === b.tag && a.key === b.key : isElement(a) === isElement(b);

function patchAttributes(element: Element, before: ElementNode, after: ElementNode): void {
  for (const name of Object.keys(before.attributes)) {
    if (!Object.hasOwn(after.attributes, name)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(after.attributes)) {
    if (before.attributes[name] !== value) element.setAttribute(name, value);
  }
}

/** For each node the mounted one that it continues: the same key, or the next alike without one. */
function continued(mounted: readonly Mounted[], nodes: readonly PaneNode[]): (Mounted | null)[] {
  const free = [...mounted];
  return nodes.map((node) => {
    const index = free.findIndex((one) => alike(one.node, node));
    if (index === -1) return null;
    return free.splice(index, 1)[0] ?? null;
  });
}

function patchChildren(
  parent: Element,
  mounted: readonly Mounted[],
  nodes: readonly PaneNode[],
  dispatch: Dispatch,
): readonly Mounted[] {
  const matches = continued(mounted, nodes);
  const kept = new Set(matches);
  for (const one of mounted) if (!kept.has(one)) parent.removeChild(one.dom);
  let next = parent.firstChild;
  return nodes.map((node, index) => {
    const match = matches[index] ?? null;
    const made = match === null ? mount(node, dispatch) : patch(match, node, dispatch);
    // Only what is out of place is moved: moving an element takes the focus from it.
    if (made.dom === next) next = next.nextSibling;
    else parent.insertBefore(made.dom, next);
    return made;
  });
}

function patch(mounted: Mounted, node: PaneNode, dispatch: Dispatch): Mounted {
  const { node: before, dom } = mounted;
  if (before === node) return mounted;
  if (!isElement(node) || !isElement(before)) {
    if (before !== node && typeof node === 'string') dom.nodeValue = tie(node);
    return { ...mounted, node };
  }
  if (!(dom instanceof Element)) return mounted;
  patchAttributes(dom, before, node);
  const listeners = new Map(mounted.listeners);
  for (const [name, handler] of Object.entries(node.on)) {
    const held = listeners.get(name);
    if (held === undefined) listeners.set(name, listen(dom, name, handler, dispatch));
    else held.current = handler;
  }
  const children = patchChildren(dom, mounted.children, node.children, dispatch);
  setValue(dom, node.value);
  return { node, dom, children, listeners };
}

/**
 * Draws nodes into `root` and gives the function that draws the next ones. Elements that go on
 * keep their identity, so focus, scroll and what a screen reader is reading stay where they are.
 */
export function createRenderer(
  root: Element,
  dispatch: Dispatch,
): (nodes: readonly PaneNode[]) => void {
  let mounted: readonly Mounted[] = [];
  root.replaceChildren();
  return (nodes) => {
    mounted = patchChildren(root, mounted, nodes, dispatch);
  };
}
