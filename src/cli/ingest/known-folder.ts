import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../../collections/read-content-folder.ts';
import { EventSchema } from '../../domain/event.ts';
import type { KnownContent } from '../../domain/known-content.ts';
import { OutletSchema } from '../../domain/outlet.ts';
import { PersonSchema } from '../../domain/person.ts';
import { inFileOrder } from '../../ingest/known/in-file-order.ts';

/** People, outlets and events of several folders laid out like `content/`; the first record of an id counts. */
export function readKnownContent(folders: readonly string[]): KnownContent {
  const there = [...new Set(folders)].filter((folder) => existsSync(folder));
  return {
    people: firstOfEach(there.flatMap((folder) => readRecords(join(folder, 'people'), PersonSchema))),
    outlets: firstOfEach(there.flatMap((folder) => readRecords(join(folder, 'outlets'), OutletSchema))),
    events: firstOfEach(there.flatMap((folder) => readRecords(join(folder, 'events'), EventSchema))),
  };
}

function firstOfEach<T extends Identified>(records: readonly T[]): readonly T[] {
  return inFileOrder([...new Map(records.toReversed().map((record) => [record.id, record])).values()]);
}

interface Identified {
  readonly id: string;
}
