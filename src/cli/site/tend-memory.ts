import { setFlagsFromString } from 'node:v8';

/** How much garbage may lie beside what is in use before it is collected, in per cent. */
const mostGarbage = 40;

/**
 * Lets Node collect garbage sooner than it does by itself, which is when there is up to three times as much as what is in use: a
 * build makes much of it and keeps little. At 1,000 reports one change took 1.06 GB so instead of 1.66, and a twentieth more of
 * the processor.
 */
export function tendMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${mostGarbage}`);
}
