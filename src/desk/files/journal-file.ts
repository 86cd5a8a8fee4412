import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { hasCode } from '../../cli/disk/error-code.ts';
import { replaceWholeFile } from '../../cli/disk/write-whole-file.ts';
import type { DeskJournal } from '../protocol/desk-journal.ts';
import { type DeskPlace, journalPath } from './desk-place.ts';
import { DeskEditSchema } from './edit-schema.ts';

export const JournalSchema = z.strictObject({
  version: z.literal(1),
  base: z.strictObject({ text: z.string(), sha256: z.string() }),
  seen: z.string(),
  steps: z.array(
    z.strictObject({ at: z.string(), says: z.string(), card: z.string(), edits: z.array(DeskEditSchema) }),
  ),
  done: z.number().int().nonnegative(),
});

const KeptJournalSchema = z.strictObject({
  window: z.string(),
  journal: JournalSchema,
  revision: z.number().int().nonnegative().default(0),
});

/** A journal, the window that kept it, and how often it was kept. */
export interface KeptJournal {
  readonly window: string;
  readonly journal: DeskJournal;
  /** A window that knows a former one may not write over it. */
  readonly revision: number;
}

/** The journal of an article; undefined where nothing was done, or where it is none any more. */
export function readDeskJournal(place: DeskPlace, id: string): KeptJournal | undefined {
  try {
    const read = KeptJournalSchema.safeParse(JSON.parse(readFileSync(journalPath(place, id), 'utf8')));
    return read.data;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function writeDeskJournal(place: DeskPlace, id: string, kept: KeptJournal): void {
  replaceWholeFile(journalPath(place, id), journalText(kept), place.disk);
}

/** What stands in the file of a journal. */
export function journalText(kept: KeptJournal): string {
  return `${JSON.stringify(kept)}\n`;
}
