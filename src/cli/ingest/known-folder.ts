import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../../collections/read-content-folder.ts';
import { EventSchema } from '../../domain/event.ts';
import type { KnownContent } from '../../domain/known-content.ts';
import { OutletSchema } from '../../domain/outlet.ts';
import { PersonSchema } from '../../domain/person.ts';

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

/** As they are read from a folder, so that a record that was just proposed counts as it will count in the next run. */
export function inFileOrder<T extends Identified>(records: readonly T[]): readonly T[] {
  const fileOf = ({ id }: T) => `${id}.yaml`;
  return records.toSorted((left, right) => (fileOf(left) < fileOf(right) ? -1 : 1));
}

interface Identified {
  readonly id: string;
}
