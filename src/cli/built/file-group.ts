import { z } from 'zod';
import { type BuiltFile, BuiltFileSchema } from './built-file.ts';
import type { FileStamp } from './file-stamps.ts';

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
  /** Their paths. */
  readonly files: readonly string[];
  /** Of each, in the same order. */
  readonly stamps: readonly FileStamp[];
  /** What else is known of each, in the same order, as JSON. */
  readonly known: string;
}

/** A group of files that were made, or kept one by one. */
export type MadeGroup = Omit<FileGroup, 'stamps' | 'known'>;

/** What of a file its stamp does not say. */
const KnownSchema = z.array(BuiltFileSchema.omit({ size: true })).readonly();

/** The files of a group, by their paths. */
export function filesOfGroup({ files, stamps, known }: FileGroup): ReadonlyMap<string, BuiltFile> {
  const all = JSON.parse(known) as z.infer<typeof KnownSchema>;
  return new Map(
    files.flatMap((file, at) => {
      const [[size] = [], own] = [stamps[at], all[at]];
      return size === undefined || own === undefined ? [] : [[file, { size, ...own }]];
    }),
  );
}

/** What is known of files, as a group has it. */
export function writeKnown(files: readonly BuiltFile[]): string {
  return JSON.stringify(files.map(({ size: _, ...known }) => known));
}

/** As one line: its parts are parted by what JSON has not within. */
export function formatGroup({ name, madeFrom, reads, files, stamps, known }: FileGroup): string {
  return [JSON.stringify([name, madeFrom, reads]), JSON.stringify([files, stamps]), known].join('\t');
}

const LineSchema = z.tuple([
  z.tuple([z.string(), z.string(), z.array(z.string()).readonly()]),
  z.tuple([z.array(z.string()).readonly(), z.array(z.tuple([z.number(), z.number()])).readonly()]),
  KnownSchema,
]);

/** The group of a line that the same code has written: it is as it was written, and what is known of its files is not read. */
export function parseFileGroup(line: string): FileGroup {
  const [head = '', stamped = '', known = ''] = line.split('\t');
  const [name, madeFrom, reads] = JSON.parse(head) as z.infer<typeof LineSchema>[0];
  const [files, stamps] = JSON.parse(stamped) as z.infer<typeof LineSchema>[1];
  return { name, madeFrom, reads, files, stamps, known };
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
