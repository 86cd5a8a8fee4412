import { existsSync, readFileSync } from 'node:fs';
import { allowRefusal } from '../disk/allow-refusal.ts';
import type { Disk } from '../disk/disk.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';
import type { BuiltFile } from './built-file.ts';
import {
  type FileGroup,
  formatGroup,
  type MadeGroup,
  parseFileGroup,
  parseStrangeGroup,
  writeKnown,
} from './file-group.ts';
import type { FileStamps } from './file-stamps.ts';

/** What is written down of the files of a site. */
interface SiteList {
  readonly groups: readonly FileGroup[];
  /** Whether the code that is asked for wrote it: only then it says what they were made from. */
  readonly isOfCode: boolean;
}

const nothing: SiteList = { groups: [], isOfCode: false };

/** Nothing where there is no list, and where it is half written or something else. */
export function readSiteList(path: string, code: string | undefined): SiteList {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [first, ...lines] = text.split('\n');
  if (first === undefined || lines.pop() !== '') return nothing;
  if (code !== undefined && first === headOf(code))
    return { groups: lines.map(parseFileGroup), isOfCode: true };
  const groups = lines.map(parseStrangeGroup);
  return groups.every((group) => group !== undefined) ? { groups, isOfCode: false } : nothing;
}

function headOf(code: string | undefined): string {
  return JSON.stringify({ code });
}

interface ListedSite {
  /** Its files but for those of the groups that it has kept. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly kept: ReadonlyMap<string, FileGroup>;
  readonly made: ReadonlyMap<string, MadeGroup>;
}

interface Built {
  readonly site: ListedSite;
  readonly stamps: FileStamps;
  readonly code: string | undefined;
}

/** Keeps what the files of a site were made from; a disk that refuses costs the next build its time and nothing else. */
export function keepSiteList(built: Built, list: string, disk: Disk): void {
  const lines = [headOf(built.code), ...groupsOf(built).map(formatGroup)];
  allowRefusal(list, () => replaceWholeFile(list, `${lines.join('\n')}\n`, disk));
}

function groupsOf({ site: { files, kept, made }, stamps }: Built): readonly FileGroup[] {
  const stampsOf = (names: readonly string[]) => names.map((name) => stamps.get(name) ?? ([0, 0] as const));
  const grouped = new Set(Array.from(made.values()).flatMap((group) => group.files));
  const alone = Array.from(files.keys()).filter((name) => !grouped.has(name));
  const listed = [{ name: '', madeFrom: '', reads: [], files: alone }, ...made.values()];
  return [
    ...listed.map((group) => ({
      ...group,
      stamps: stampsOf(group.files),
      known: writeKnown(group.files.flatMap((name) => files.get(name) ?? [])),
    })),
    ...Array.from(kept.values(), (group) => ({ ...group, stamps: stampsOf(group.files) })),
  ];
}
