import { z } from 'zod';
import { passingKey } from '../../collections/keys/value-key.ts';
import { readDismissed } from '../../collections/read-dismissed.ts';
import type { Dossier } from '../../derive/dossier/build-dossier.ts';
import { suggestLinks } from '../../derive/suggest/suggest-links.ts';
import { allowRefusal } from '../disk/allow-refusal.ts';
import type { Disk } from '../disk/disk.ts';
import { readJsonFile } from '../disk/read-json-file.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';

interface AskedStory {
  /** A folder laid out like `content/`. */
  readonly content: string;
  readonly dossier: Dossier;
  /** A hash of all code; where it is not known, links are looked for. */
  readonly code: string | undefined;
  /** Whether they are looked for whatever is kept. */
  readonly isFresh: boolean;
}

/** Where their number is kept; whoever deletes it loses time only. */
interface CountPlace {
  readonly file: string;
  readonly disk: Disk;
}

const CountSchema = z.strictObject({ key: z.string(), count: z.number() });

/** How many links the content suggests: looked for only where what they are found in is another than at the last build. */
export function countSuggested(
  { content, dossier, code, isFresh }: AskedStory,
  { file, disk }: CountPlace,
): number {
  const dismissed = readDismissed(content);
  const { quotes, events, people, story } = dossier;
  const key = passingKey([code, quotes, events, people, story.spellings, dismissed]);
  const { data } = CountSchema.safeParse(isFresh || code === undefined ? undefined : readJsonFile(file));
  if (data?.key === key) return data.count;
  const count = suggestLinks(dossier, dismissed).length;
  allowRefusal(file, () => replaceWholeFile(file, JSON.stringify({ key, count }), disk));
  return count;
}
