import { z } from 'zod';
import { finishKilled } from '../../cli/disk/folder-writer.ts';
import { IdSchema } from '../../domain/identifier.ts';
import { type DeskPlace, ReportNameSchema, readGiven } from '../files/desk-place.ts';
import type { DeskCall, DeskCalls } from '../protocol/desk-calls.ts';
import { createDeskMemory } from '../save/desk-memory.ts';
import { previewDigest } from '../save/preview-digest.ts';
import { previewSave, saveReport } from '../save/save-report.ts';
import { keepJournal } from './keep-journal.ts';
import { listDesk } from './list-desk.ts';
import { openReport } from './open-report.ts';
import { takeFiles } from './take-files.ts';
import { takeLines } from './take-lines.ts';

type Answer<Call extends DeskCall> = DeskCalls[Call]['answers'];

/** What answers each call. What was sent is not checked yet: each handler parses it. */
export type DeskHandlers = {
  readonly [Call in DeskCall]: (given: unknown, place: DeskPlace) => Answer<Call> | Promise<Answer<Call>>;
};

const PreviewSchema = z.strictObject({ id: IdSchema, publishes: z.boolean() });
const SaveSchema = PreviewSchema.extend({ seen: z.record(z.string(), z.string().nullable()) });

/** The handlers of one start; what was read last is remembered among them. */
export function createDeskHandlers(): DeskHandlers {
  const memory = createDeskMemory();
  return {
    list: (_, { content }) => {
      finishKilled(content);
      return listDesk(content);
    },
    open: (given, place) => {
      finishKilled(place.content);
      return openReport(readGiven(given, ReportNameSchema).id, place);
    },
    take: takeFiles,
    keep: keepJournal,
    digest: (given, place) => previewDigest(readGiven(given, ReportNameSchema).id, place, memory),
    preview: (given, place) => previewSave(readGiven(given, PreviewSchema), place),
    lines: takeLines,
    save: saveKept,
  };
}

async function saveKept(given: unknown, place: DeskPlace): Promise<DeskCalls['save']['answers']> {
  const request = readGiven(given, SaveSchema);
  const paths = await saveReport(request, place);
  return 'status' in paths ? paths : { status: 'saved', paths, report: await openReport(request.id, place) };
}
