import type { Dossier } from '../../derive/dossier/build-dossier.ts';

/** Under which symbol of the process pages find what was joined for them: their modules are bundled, and know no others. */
const key = Symbol.for('dateline.dossier');

/** What was joined, and the content folder that it was read from. */
interface Handed {
  readonly folder: string;
  readonly dossier: Dossier;
}

/** Gives what was checked and joined of a content folder to the pages that this process makes next. */
export function handDossier(folder: string, dossier: Dossier): void {
  Object.assign(globalThis, { [key]: { folder, dossier } satisfies Handed });
}

/** To be called when the pages are made: who asks later shall read what stands in the folder then. */
export function takeBackDossier(): void {
  Reflect.deleteProperty(globalThis, key);
}

/** What was handed over of this folder; undefined where pages read and join for themselves, as Astro's own build does. */
export function handedDossier(folder: string): Dossier | undefined {
  const handed = (globalThis as { [key]?: Handed })[key];
  return handed?.folder === folder ? handed.dossier : undefined;
}
