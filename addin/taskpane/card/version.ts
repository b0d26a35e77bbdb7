const partsOf = (version: string): readonly number[] => version.split('.').map(Number);

/** Whether the version `a` (`1.10.0`) comes after `b`. */
export function isLater(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
