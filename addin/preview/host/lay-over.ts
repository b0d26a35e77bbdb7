/** An object with `members`, and for everything else what `base` has. */
export function layOver(base: unknown, members: Readonly<Record<string, unknown>>): object {
  const object = {};
  Object.setPrototypeOf(object, typeof base === 'object' ? base : null);
  for (const [name, value] of Object.entries(members)) {
    // The bundle's `Office.context` is a getter without a setter: assigning would fail.
    Object.defineProperty(object, name, { value, configurable: true, enumerable: true });
  }
  return object;
}
