/** Where a key leads in a list: j and k to the next and the one before, Home and End to the ends; undefined for another key. */
export function stepIndex(key: string, current: number, count: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    j: current + 1,
    k: current - 1,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  if (target === undefined || count === 0) return undefined;
  return Math.min(Math.max(target, 0), count - 1);
}
