import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentFault } from '../../collections/content-fault.ts';
import { readCheckedFile } from '../../collections/read-checked-file.ts';
import { readValidRecords } from '../../collections/read-content-folder.ts';
import { EventSchema } from '../../domain/event.ts';
import type { KnownContent } from '../../domain/known-content.ts';
import { OutletSchema } from '../../domain/outlet.ts';
import { PersonSchema } from '../../domain/person.ts';
import { type Story, StorySchema } from '../../domain/story.ts';
import { inFileOrder } from '../../ingest/known/in-file-order.ts';
import type { OnFault } from './store/on-fault.ts';

/** People, outlets and events of several folders laid out like `content/`; the first record of an id counts, and one that is not valid does not. */
export function readKnownContent(
  folders: readonly string[],
  onFault: OnFault = () => undefined,
): KnownContent {
  const there = [...new Set(folders)].filter((folder) => existsSync(folder));
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    firstOfEach(
      there.flatMap((folder) => {
        const { records, faults } = readValidRecords(join(folder, name), schema);
        onFault(faults);
        return records;
      }),
    );
  return {
    people: read('people', PersonSchema),
    outlets: read('outlets', OutletSchema),
    story: there.flatMap((folder) => readStory(folder) ?? [])[0],
    events: read('events', EventSchema),
  };
}

/** A story that is not written yet, or not rightly, bounds nothing; the build says what is wrong with it. */
function readStory(folder: string): Story | undefined {
  const file = join(folder, 'story.yaml');
  if (!existsSync(file)) return undefined;
  try {
    return readCheckedFile(file, StorySchema).fields;
  } catch (error) {
    if (error instanceof ContentFault) return undefined;
    throw error;
  }
}

function firstOfEach<T extends Identified>(records: readonly T[]): readonly T[] {
  return inFileOrder([...new Map(records.toReversed().map((record) => [record.id, record])).values()]);
}

interface Identified {
  readonly id: string;
}
