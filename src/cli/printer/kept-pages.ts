import type { GroupKey, KeepGroup } from '../../collections/kept/kept-groups.ts';
import { passingKey } from '../../collections/keys/value-key.ts';
import { reasonsIn } from '../../derive/grades/list-reasons.ts';
import type { Reason } from '../../derive/grades/reason.ts';
import type { MadeFrom, NewSite } from '../built/new-site.ts';

/** The pages of a site that show what they showed in the last one. */
export interface KeptPages {
  /** Takes over all of a group of the last site that is made from the same. */
  readonly keepGroup: KeepGroup;
  /** Takes over the page or file of the last site that its route gives the same key. */
  readonly keep: (file: string, key: string | undefined) => boolean;
  /** What is to be known of a page that was made, by its key and its bytes. */
  readonly describe: (file: string, key: string | undefined, bytes: Uint8Array) => MadeFrom;
  /** Notes which pages, made or kept one by one, are of one group. */
  readonly noteGroups: (pages: readonly GroupedPage[]) => void;
}

interface GroupedPage {
  readonly file: string;
  readonly group: GroupKey;
}

/** A key says all of a page but the reasons that its marks open, which nobody knows before it is made. */
export function keepPages(site: NewSite, reasons: ReadonlyMap<string, Reason>): KeptPages {
  const madeFrom = (key: string, reads: readonly string[]) =>
    passingKey([key, ...reads.flatMap((id) => [id, reasons.get(id)])]);
  return {
    keepGroup: ({ name, key }) => {
      const former = site.lastGroup(name);
      return former !== undefined && site.keepGroup(name, madeFrom(key, former.reads));
    },
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
    noteGroups: (pages) => {
      for (const [name, own] of Map.groupBy(pages, ({ group }) => group.name)) {
        const files = own.map(({ file }) => file);
        const reads = [...new Set(files.flatMap((file) => site.files.get(file)?.reads ?? []))];
        const [{ group } = { group: { name, key: '' } }] = own;
        site.group({ name, madeFrom: madeFrom(group.key, reads), reads, files });
      }
    },
  };
}
