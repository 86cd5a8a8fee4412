/** How long the processor works on something; unlike the clock it does not tick while other programs run. */
export function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/**
 * How a test compares measures: a busy machine takes from small ones what it gives to others; what grows too fast does so
 * every time.
 */
export const patient = { timeout: 600_000, retry: 2 };
