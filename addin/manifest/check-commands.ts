import { allNamed } from './element';
import type { Element } from './element';
import type { Fault } from './fault';

/** Office opens the pane of this id with a document that asks for it. */
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

/**
 * The pane, the functions and the commands share one runtime: the same page serves all three, and
 * exactly one button opens the pane by itself (on more, Office takes none).
 */
export function checkCommands(root: Element): readonly Fault[] {
  const [runtime] = allNamed(root, 'ov:Runtime');
  return [
    ...(runtime === undefined ? [] : checkRuntime(root, runtime)),
    ...allNamed(root, 'ov:VersionOverrides').flatMap((overrides) => checkAutoShow(overrides)),
  ];
}

function checkRuntime(root: Element, runtime: Element): readonly Fault[] {
  const page = runtime.attributes.get('resid') ?? '';
  const sharing = [
    ...allNamed(root, 'ov:Page').flatMap(({ children }) => children),
    ...allNamed(root, 'ov:FunctionFile'),
    ...allNamed(root, 'ov:Action').flatMap(({ children }) =>
      children.filter(({ name }) => name === 'ov:SourceLocation'),
    ),
  ];
  return [
    ...(runtime.attributes.get('lifetime') === 'long'
      ? []
      : [{ line: runtime.line, message: 'The runtime is not shared: its lifetime must be long.' }]),
    ...sharing
      .filter(({ attributes }) => attributes.get('resid') !== page)
      .map(({ line, name, attributes }) => ({
        line,
        message: `<${name}> refers to "${attributes.get('resid') ?? ''}"; the runtime is "${page}".`,
      })),
  ];
}

function checkAutoShow(overrides: Element): readonly Fault[] {
  const buttons = allNamed(overrides, 'ov:TaskpaneId').filter(({ text }) => text === AUTO_SHOW);
  if (buttons.length === 0) {
    return [{ line: overrides.line, message: `No button opens the pane as ${AUTO_SHOW}.` }];
  }
  return buttons.slice(1).map(({ line }) => ({
    line,
    message: `More than one button opens the pane as ${AUTO_SHOW}.`,
  }));
}
