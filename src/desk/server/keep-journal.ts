import { z } from 'zod';
import { IdSchema } from '../../domain/identifier.ts';
import { type DeskPlace, readGiven } from '../files/desk-place.ts';
import { JournalSchema, readDeskJournal, writeDeskJournal } from '../files/journal-file.ts';
import type { DeskCalls } from '../protocol/desk-calls.ts';

const KeepSchema = z.strictObject({
  id: IdSchema,
  journal: JournalSchema,
  window: z.string().min(1).max(100),
  takesOver: z.boolean().default(false),
});

/** Keeps what was done. Where another window has kept the report since, nothing is kept: one of the two would be lost. */
export function keepJournal(given: unknown, place: DeskPlace): DeskCalls['keep']['answers'] {
  const { id, journal, window, takesOver } = readGiven(given, KeepSchema);
  const former = readDeskJournal(place, id);
  if (former !== undefined && former.window !== window && !takesOver)
    return { status: 'conflict', why: 'window', path: `articles/${id}.md` };
  writeDeskJournal(place, id, { window, journal });
  return { status: 'kept', at: new Date().toISOString() };
}
