import { readSearchSetting } from '../../collections/published/read-search-setting.ts';
import { readSiteHome } from '../../collections/site-home.ts';
import { hashBytes } from '../disk/hash-bytes.ts';
import { compilePrinter } from './compile-printer.ts';
import {
  keepPrinter,
  type PrinterPlace,
  readPrinter,
  removeOldPrinters,
  unkeptPrinter,
} from './kept-printer.ts';
import type { Printer } from './printer.ts';

export interface WantedPrinter {
  /** A folder laid out like `content/`. */
  readonly content: string;
  /** What Astro knows of the content. */
  readonly cacheDir: string;
  /** A hash of all that makes pages; where it cannot be known, no printer is kept. */
  readonly code: string | undefined;
  /** The same as it is now. */
  readonly hashCode: () => string | undefined;
  /** Whether what was kept is not to be used. */
  readonly isFresh: boolean;
  readonly place: PrinterPlace;
  /** Is told before the code is bundled, which takes a while. */
  readonly onCompile: () => void;
}

interface FoundPrinter {
  readonly printer: Printer;
  /** Whether it is known to be of the code that was wanted: not where that changed while it was bundled. */
  readonly isOfCode: boolean;
}

/** The printer of the code as it is: one that was kept, or a new one, which is kept. */
export async function findPrinter(wanted: WantedPrinter): Promise<FoundPrinter> {
  const { cacheDir, isFresh, place, onCompile } = wanted;
  const name = namePrinter(wanted, wanted.code);
  const kept = isFresh || name === undefined ? undefined : readPrinter(name, place);
  if (kept !== undefined) return { printer: kept, isOfCode: true };
  onCompile();
  place.disk.remove(unkeptPrinter(place));
  const made = await compilePrinter({ folder: unkeptPrinter(place), cacheDir, disk: place.disk });
  // What was changed while it was bundled may be in it or not.
  if (name === undefined || namePrinter(wanted, wanted.hashCode()) !== name)
    return { printer: made, isOfCode: false };
  const printer = keepPrinter(made, name, place);
  removeOldPrinters(place);
  return { printer, isOfCode: true };
}

/** By the code and by what `astro.config.mjs` asks of the story: where its site is published and what answers its searches. */
export function namePrinter(
  { content }: Pick<WantedPrinter, 'content'>,
  code: string | undefined,
): string | undefined {
  if (code === undefined) return undefined;
  const parts = [code, readSiteHome(content), readSearchSetting(content)];
  return hashBytes(Buffer.from(JSON.stringify(parts))).slice(0, 16);
}
