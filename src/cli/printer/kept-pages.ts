import { passingKey } from '../../collections/keys/value-key.ts';
import { reasonsIn } from '../../derive/grades/list-reasons.ts';
import type { Reason } from '../../derive/grades/reason.ts';
import type { MadeFrom, NewSite } from '../built/new-site.ts';

/** The pages of a site that show what they showed in the last one. */
export interface KeptPages {
  /** Takes over the page or file of the last site that its route gives the same key. */
  readonly keep: (file: string, key: string | undefined) => boolean;
  /** What is to be known of a page that was made, by its key and its bytes. */
  readonly describe: (file: string, key: string | undefined, bytes: Uint8Array) => MadeFrom;
}

/** A key says all of a page but the reasons that its marks open, which nobody knows before it is made. */
export function keepPages(site: NewSite, reasons: ReadonlyMap<string, Reason>): KeptPages {
  const madeFrom = (key: string, reads: readonly string[]) =>
    passingKey([key, ...reads.flatMap((id) => [id, reasons.get(id)])]);
  return {
    keep: (file, key) => {
      const reads = site.last(file)?.reads;
      return key !== undefined && reads !== undefined && site.keep(file, madeFrom(key, reads));
    },
    describe: (file, key, bytes) => {
      if (key === undefined) return {};
      // Data may be large, and has no marks.
      if (!file.endsWith('.html')) return { madeFrom: madeFrom(key, []), reads: [] };
      const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const reads = reasonsIn(page.toString(), reasons).map(({ id }) => id);
      return { madeFrom: madeFrom(key, reads), reads };
    },
  };
}
