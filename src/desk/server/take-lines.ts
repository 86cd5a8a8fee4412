import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ContentFault } from '../../collections/content-fault.ts';
import { hashText } from '../../derive/proof/hash-recorded.ts';
import { IdSchema } from '../../domain/identifier.ts';
import { articlePath, type DeskPlace, readGiven } from '../files/desk-place.ts';
import { readDeskJournal, writeDeskJournal } from '../files/journal-file.ts';
import { parseArticle } from '../files/parse-article.ts';
import { RefusedCall } from '../files/refused-call.ts';
import type { DeskCalls } from '../protocol/desk-calls.ts';
import type { DeskEdit } from '../protocol/desk-edit.ts';
import { openReport } from './open-report.ts';

const LinesSchema = z.strictObject({
  id: IdSchema,
  window: z.string().min(1).max(100),
  text: z.string().max(5_000_000),
});

/** What a step does besides changing the article itself: that stays where its lines were chosen. */
const besideArticle: ReadonlySet<DeskEdit['kind']> = new Set([
  'settle',
  'reopen',
  'put-record',
  'set-other-quote',
  'merge-people',
  'drop-record',
]);

/**
 * Goes on from a text that was chosen line by line out of two versions. Lines that make no article together are refused,
 * with what is wrong, and nothing is changed.
 */
export async function takeLines(given: unknown, place: DeskPlace): Promise<DeskCalls['lines']['answers']> {
  const { id, window, text } = readGiven(given, LinesSchema);
  const kept = readDeskJournal(place, id);
  if (kept === undefined) throw new RefusedCall(404, 'Nothing was done to this report at the desk yet.');
  const path = articlePath(place, id);
  refuseInvalid(text, path);
  const { journal, revision } = kept;
  const edits = journal.steps
    .slice(0, journal.done)
    .flatMap((step) => step.edits)
    .filter(({ kind }) => besideArticle.has(kind));
  const step = { at: new Date().toISOString(), says: 'Two versions, line by line', card: 'report', edits };
  const seen = hashText(readFileSync(path, 'utf8'));
  const base = { text, sha256: hashText(text) };
  writeDeskJournal(place, id, {
    window,
    journal: { version: 1, base, seen, steps: [step], done: 1 },
    revision: revision + 1,
  });
  return openReport(id, place);
}

function refuseInvalid(text: string, path: string): void {
  try {
    parseArticle(text, path);
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    throw new RefusedCall(409, `These lines make no report together: ${error.message}`);
  }
}
