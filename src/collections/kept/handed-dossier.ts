import type { Dossier } from '../../derive/dossier/build-dossier.ts';

/** Under which symbol of the process pages find what was joined for them: their modules are bundled, and know no others. */
const key = Symbol.for('dateline.dossier');

/** Gives what was checked and joined to the pages that this process makes next. */
export function handDossier(dossier: Dossier): void {
  Object.assign(globalThis, { [key]: dossier });
}

/** What was handed over; undefined where pages read and join for themselves, as Astro's own build does. */
export function handedDossier(): Dossier | undefined {
  return (globalThis as { [key]?: Dossier })[key];
}
