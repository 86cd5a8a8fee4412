import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYamlFile } from '../../collections/parse-content-file.ts';
import { StorySchema } from '../../domain/story.ts';
import { formatYaml } from '../../ingest/draft/yaml/format-yaml.ts';
import { type IdentifiedDraft, readTimelineJs } from '../../ingest/sheets/read-timelinejs.ts';
import { createDiskWriter, dryWriter } from '../disk/folder-writer.ts';
import type { PlannedFile } from '../disk/write-batch.ts';
import type { FileResult } from './file-result.ts';
import type { IngestOptions } from './ingest-options.ts';

interface Sheet {
  /** The file as the person named it. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** Writes the events of a TimelineJS sheet, and what it links, as files of their own. One that is there already stays as it is. */
export function ingestSheet({ path, name, text }: Sheet, options: IngestOptions): FileResult {
  const { drafts, notices } = readTimelineJs({ name, text }, storyZone(options.content));
  const placed = notices.map((notice) => ({ ...notice, file: path }));
  const base = { file: path, changes: [], notices: placed };
  if (drafts.length === 0)
    return { ...base, status: 'refused', articles: [], notices: [...placed, noEvent(path)] };
  const written = writeEvents(drafts, options);
  if (written.length > 0) return { ...base, status: 'written', articles: written };
  return { ...base, status: 'unchanged', articles: drafts.map(({ id }) => id) };
}

/** The ids of the events that were not there before. */
function writeEvents(
  drafts: readonly IdentifiedDraft[],
  { out, isDryRun, disk }: IngestOptions,
): readonly string[] {
  const folders = { events: join(out, 'events'), sources: join(out, 'sources') };
  const writer = isDryRun
    ? dryWriter
    : createDiskWriter({ root: out, folders: Object.values(folders), disk });
  return writer.alone(() => {
    const missing = drafts.filter(({ id }) => !existsSync(join(folders.events, `${id}.yaml`)));
    const linked = missing.flatMap(({ sources }) => sources);
    writer.write([
      ...linked.map(({ id, source }) => newFile(folders.sources, id, source)),
      ...missing.map(({ id, event }) => newFile(folders.events, id, event)),
    ]);
    writer.flush();
    return missing.map(({ id }) => id);
  });
}

function newFile(folder: string, id: string, record: object): PlannedFile {
  return { how: 'add', path: join(folder, `${id}.yaml`), text: formatYaml(record) };
}

/** A sheet names no zone: its days are taken as those of the story. */
function storyZone(content: string): string {
  const file = join(content, 'story.yaml');
  return existsSync(file)
    ? StorySchema.parse(parseYamlFile(readFileSync(file, 'utf8'), file).data).zone
    : 'UTC';
}

function noEvent(file: string): FileResult['notices'][number] {
  return {
    rule: 'no-event-in-sheet',
    severity: 'error',
    file,
    line: 1,
    message: 'No row of the sheet holds both a year and a headline.',
    hint: 'Fill in the columns Year and Headline and ingest the file again.',
  };
}
