import { allNamed, withDescendants } from './element';
import type { Element } from './element';
import type { Fault } from './fault';

const LONGEST_ID = 32;

/** Identifiers of resources: defined once, used, short enough, and of the kind that is asked for. */
export function checkResources(root: Element): readonly Fault[] {
  const definitions = allNamed(root, 'ov:Resources')
    .flatMap((resources) => resources.children)
    .flatMap((list) => list.children);
  const references = withDescendants(root).filter((element) => element.attributes.has('resid'));
  const used = new Set(references.map((element) => element.attributes.get('resid')));
  const kinds = new Map(
    definitions.map((element) => [element.attributes.get('id'), element.parent?.name]),
  );
  return [
    ...definitions.flatMap((element, index) =>
      checkDefinition(element, definitions.slice(0, index), used),
    ),
    ...references.flatMap((element) => checkReference(element, kinds)),
  ];
}

function checkDefinition(
  element: Element,
  before: readonly Element[],
  used: ReadonlySet<string | undefined>,
): readonly Fault[] {
  const { line, name } = element;
  const id = element.attributes.get('id');
  if (id === undefined || id === '') return [{ line, message: `<${name}> lacks an id.` }];
  return [
    ...(id.length > LONGEST_ID
      ? [{ line, message: `The id "${id}" has ${id.length} characters; 32 may be.` }]
      : []),
    ...(before.some((other) => other.attributes.get('id') === id)
      ? [{ line, message: `The id "${id}" is defined twice.` }]
      : []),
    ...(used.has(id) ? [] : [{ line, message: `The resource "${id}" is not used.` }]),
  ];
}

function checkReference(
  element: Element,
  kinds: ReadonlyMap<string | undefined, string | undefined>,
): readonly Fault[] {
  const { line, name } = element;
  const id = element.attributes.get('resid') ?? '';
  const kind = kinds.get(id);
  const wanted = kindWanted(element);
  if (kind === undefined) {
    return [{ line, message: `<${name}> refers to "${id}", which is not defined.` }];
  }
  return wanted === null || kind === wanted
    ? []
    : [{ line, message: `<${name}> refers to "${id}" of <${kind}>; it must be of <${wanted}>.` }];
}

/** Which list of resources an element takes from; `null` where it takes from none. */
function kindWanted({ name }: Element): string | null {
  switch (name) {
    case 'bt:Image':
      return 'bt:Images';
    case 'ov:Runtime':
    case 'ov:SourceLocation':
    case 'ov:FunctionFile':
    case 'ov:LearnMoreUrl':
      return 'bt:Urls';
    case 'ov:Label':
    case 'ov:Title':
    case 'ov:Namespace':
      return 'bt:ShortStrings';
    case 'ov:Description':
      return 'bt:LongStrings';
    default:
      return null;
  }
}
