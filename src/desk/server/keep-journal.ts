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
  revision: z.number().int().nonnegative(),
});

/**
 * Keeps what was done. Where another window has kept the report since, nothing is kept: one of the two would be lost. Nor
 * can a window take a report over that does not know the newest of it.
 */
export function keepJournal(given: unknown, place: DeskPlace): DeskCalls['keep']['answers'] {
  const { id, journal, window, takesOver, revision: known } = readGiven(given, KeepSchema);
  const former = readDeskJournal(place, id);
  const isOthers = former !== undefined && former.window !== window;
  if (isOthers && (!takesOver || former.revision !== known))
    return { status: 'conflict', why: 'window', path: `articles/${id}.md` };
  const revision = (former?.revision ?? 0) + 1;
  writeDeskJournal(place, id, { window, journal, revision });
  return { status: 'kept', at: new Date().toISOString(), revision };
}
