import type { HostObject } from './host-object';
import type { QueryInfo } from './message';
import { NULL_OBJECT } from './null-object';

/** What a `load` asks for: names of members, each with what is asked of it in turn. */
interface Wanted {
  everything: boolean;
  readonly members: Map<string, Wanted>;
}

/** The answer to `load`: values under their PascalCase names, objects inside, items of collections. */
export function answerQuery(object: HostObject, info: QueryInfo, used: UsedMember): unknown {
  if (object === NULL_OBJECT) return null;
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  const wanted = parseSelection(paths);
  const items = object.items();
  if (!items) return readObject(object, wanted, used);
  const skip = info.Skip ?? 0;
  const page = items.slice(skip, typeof info.Top === 'number' ? skip + info.Top : undefined);
  return {
    ...object.identity(),
    ...readProperties(object, object.properties, used),
    _Items: page.map((item) => readObject(item, wanted, used)),
  };
}

/** Told of every member that is read. */
export type UsedMember = (object: HostObject, member: string) => void;

function readObject(object: HostObject, wanted: Wanted, used: UsedMember): unknown {
  if (object === NULL_OBJECT) return null;
  const answer: Record<string, unknown> = { ...object.identity() };
  if (wanted.everything) Object.assign(answer, readProperties(object, object.properties, used));
  for (const [name, inner] of wanted.members) {
    if (object.hasChild(name)) {
      const child = object.child(name);
      used(object, name);
      answer[name] = child.items()
        ? readCollection(child, inner, used)
        : readObject(child, inner, used);
    } else {
      Object.assign(answer, readProperties(object, [name], used));
    }
  }
  return answer;
}

function readCollection(object: HostObject, wanted: Wanted, used: UsedMember): unknown {
  return { _Items: object.items()?.map((item) => readObject(item, wanted, used)) };
}

function readProperties(object: HostObject, names: readonly string[], used: UsedMember) {
  return Object.fromEntries(
    names.map((name) => {
      used(object, name);
      return [name, object.read(name)];
    }),
  );
}

function parseSelection(paths: readonly string[]): Wanted {
  const root: Wanted = { everything: paths.length === 0, members: new Map() };
  for (const path of paths) {
    const steps = path.split(/[/.]/).filter((step) => step !== '' && step !== 'items');
    if (steps.length === 0 || steps[0] === '*') root.everything = true;
    else addSteps(root, steps);
  }
  return root;
}

function addSteps(root: Wanted, steps: readonly string[]): void {
  let at = root;
  for (const step of steps.filter((name) => name !== '*')) {
    const name = pascalCase(step);
    const next = at.members.get(name) ?? { everything: false, members: new Map() };
    at.members.set(name, next);
    at = next;
  }
  at.everything ||= at.members.size === 0;
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
