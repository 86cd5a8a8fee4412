import { setImmediate } from 'node:timers/promises';

/**
 * Runs a task of pdf.js. Of a broken file that fetches objects ahead for which it does not wait; where one cannot be read
 * nobody hears of it, and Node would end the process. Whatever else is rejected unheard ends it as ever.
 */
export async function besideStrays<T>(task: () => Promise<T>): Promise<T> {
  process.on('unhandledRejection', passOver);
  try {
    return await task();
  } finally {
    // The last ones come to light when all else is done.
    await setImmediate();
    process.off('unhandledRejection', passOver);
  }
}

/** Its faults share the place where their class was made. */
function passOver(fault: unknown): void {
  if (fault instanceof Error && /\bpdfjs\b/.test(fault.stack ?? '')) return;
  throw fault;
}
