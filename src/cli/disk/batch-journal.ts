import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import { hasCode } from './error-code.ts';
import { hashBytes } from './hash-bytes.ts';
import { replaceWholeFile } from './write-whole-file.ts';

/** What is under way: written when every file lies ready under a temporary name, removed when all have their own. */
const JournalSchema = z.strictObject({
  moves: z.array(
    z.discriminatedUnion('how', [
      z
        .strictObject({
          how: z.enum(['create', 'add', 'replace']),
          /** The temporary name, from the root of the batch. */
          from: z.string(),
          to: z.string(),
          /** The hash of the file that is to be replaced, so that nobody's later edit is. */
          former: z.string().optional(),
        })
        .readonly(),
      z
        .strictObject({
          how: z.literal('remove'),
          to: z.string(),
          /** The hash of the file that is to go; without one it is gone already. */
          former: z.string().optional(),
        })
        .readonly(),
    ]),
  ),
});

/** One file on its way from its temporary name to its own, or one that goes. */
export type Move = z.infer<typeof JournalSchema>['moves'][number];

export function writeJournal(path: string, moves: readonly Move[], disk: Disk): void {
  replaceWholeFile(path, JSON.stringify({ moves }), disk);
}

/** The moves that a crash left; none where there is no journal, or none that can be read. */
export function readJournal(path: string): readonly Move[] {
  if (!existsSync(path)) return [];
  try {
    return JournalSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).moves;
  } catch {
    return [];
  }
}

/** The hash of a file; undefined where there is none. */
export function hashOfFile(path: string): string | undefined {
  try {
    return hashBytes(readFileSync(path));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
