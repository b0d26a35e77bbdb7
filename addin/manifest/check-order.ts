import type { Element } from './element';
import { ROOT } from './element-rules';
import type { ChildRule, Content } from './element-rules';
import type { Fault } from './fault';

/** Elements that stand in a wrong place, too often, or not at all. */
export const checkOrder = (root: Element): readonly Fault[] =>
  root.name === ROOT.name
    ? checkContent(root, ROOT.content)
    : [{ line: root.line, message: `The root is <${root.name}>; it must be <${ROOT.name}>.` }];

function checkContent(element: Element, content: Content): readonly Fault[] {
  if (content.kind === 'sequence') return checkSequence(element, content.children);
  const type = element.attributes.get('xsi:type');
  const known = Object.entries(content.types).find(([name]) => name === type)?.[1];
  if (known !== undefined) return checkContent(element, known);
  const types = Object.keys(content.types).join(' or ');
  return [
    {
      line: element.line,
      message: `<${element.name}> has xsi:type "${type ?? ''}" where ${types} may stand.`,
    },
  ];
}

function checkSequence(element: Element, rules: readonly ChildRule[]): readonly Fault[] {
  const faults: Fault[] = [];
  let reached = 0;
  for (const child of element.children) {
    const place = rules.findIndex(({ name }) => name === child.name);
    const rule = rules[place];
    if (rule === undefined) {
      faults.push({
        line: child.line,
        message: `<${child.name}> may not stand in <${element.name}>.`,
      });
      continue;
    }
    if (place < reached) {
      faults.push({
        line: child.line,
        message: `<${child.name}> stands too late in <${element.name}>: it must come before <${rules[reached]?.name ?? ''}>.`,
      });
    }
    reached = Math.max(reached, place);
    faults.push(...checkContent(child, rule.content));
  }
  return [...faults, ...rules.flatMap((rule) => checkNumber(element, rule))];
}

function checkNumber(element: Element, { name, least, most }: ChildRule): readonly Fault[] {
  const found = element.children.filter((child) => child.name === name);
  if (found.length < least) {
    return [{ line: element.line, message: `<${element.name}> lacks <${name}>.` }];
  }
  return found.slice(most).map(({ line }) => ({
    line,
    message: `<${element.name}> holds more than ${String(most)} <${name}>.`,
  }));
}
