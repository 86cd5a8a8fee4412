import { z } from 'zod';
import { type BuiltFile, BuiltFileSchema } from './built-file.ts';

/**
 * Files of a site that are made from one thing, as they are written down: where that says the same all of them stay, and what
 * is known of each is not read.
 */
export interface FileGroup {
  /** Empty for the files that are in no group. */
  readonly name: string;
  /** A hash of all that they are made from. */
  readonly madeFrom: string;
  /** What their pages asked of the story, which `madeFrom` says too. */
  readonly reads: readonly string[];
  readonly stamps: readonly StampedFile[];
  /** What is known of each, in the same order, as JSON. */
  readonly known: string;
}

/** A group of files that were made, or kept one by one. */
export interface MadeGroup extends Pick<FileGroup, 'name' | 'madeFrom' | 'reads'> {
  readonly files: readonly string[];
}

/** A file with its size and the time of its change. */
type StampedFile = readonly [file: string, size: number, changed: number];

/** What of a file its stamp does not say. */
const KnownSchema = z.array(BuiltFileSchema.omit({ size: true })).readonly();

/** The files of a group, by their paths. */
export function filesOfGroup({ stamps, known }: FileGroup): ReadonlyMap<string, BuiltFile> {
  const all = JSON.parse(known) as z.infer<typeof KnownSchema>;
  return new Map(stamps.flatMap(([file, size], at) => (all[at] ? [[file, { size, ...all[at] }]] : [])));
}

/** What is known of files, as a group has it. */
export function writeKnown(files: readonly BuiltFile[]): string {
  return JSON.stringify(files.map(({ size: _, ...known }) => known));
}

/** As one line: its parts are parted by what JSON has not within. */
export function formatGroup({ name, madeFrom, reads, stamps, known }: FileGroup): string {
  return [JSON.stringify([name, madeFrom, reads]), JSON.stringify(stamps), known].join('\t');
}

const LineSchema = z.tuple([
  z.tuple([z.string(), z.string(), z.array(z.string()).readonly()]),
  z.array(z.tuple([z.string(), z.number(), z.number()])).readonly(),
  KnownSchema,
]);

/** The group of a line that the same code has written: it is as it was written, and what is known of its files is not read. */
export function parseFileGroup(line: string): FileGroup {
  const [head = '', stamps = '', known = ''] = line.split('\t');
  const [name, madeFrom, reads] = JSON.parse(head) as z.infer<typeof LineSchema>[0];
  return { name, madeFrom, reads, stamps: JSON.parse(stamps) as z.infer<typeof LineSchema>[1], known };
}

/** The same of a line that other code may have written in another form; undefined where it says nothing then. */
export function parseStrangeGroup(line: string): FileGroup | undefined {
  try {
    const parts: unknown = line.split('\t').map((part) => JSON.parse(part) as unknown);
    return LineSchema.safeParse(parts).success ? parseFileGroup(line) : undefined;
  } catch {
    return undefined;
  }
}
