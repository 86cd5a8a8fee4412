import { z } from 'zod';
import { type CollectionName, collectionNames, contentCollections } from './content-collections.ts';
import { StoryDateSchema } from './dates/story-date.ts';
import { IdSchema } from './identifier.ts';

/** What kind of record a change is about; the folders of `content/`, in a reader's words. */
export type ChangedKind = (typeof contentCollections)[CollectionName]['record'] | 'story';

const changedKinds: readonly ChangedKind[] = [
  ...collectionNames.map((name) => contentCollections[name].record),
  'story',
];

/** What changed in one record on one day. */
export const ChangeSchema = z
  .strictObject({
    kind: z.enum(changedKinds),
    /** Its id; “story” for the story itself. */
    id: IdSchema,
    /** `added`, `removed`, or one phrase for each thing that changed: quote “make-the-deal” changed. */
    what: z.array(z.string().min(1)).min(1).readonly(),
  })
  .readonly();

/** A day on which the content changed. */
export const ChangeDaySchema = z
  .strictObject({ day: StoryDateSchema, items: z.array(ChangeSchema).readonly() })
  .readonly();

/**
 * The kept record of changes, newest day first: `content/changes.yaml`. Written by `npm run record-changes` from the
 * history of the repository, so that a copy without history builds the same site.
 */
export const ChangesSchema = z.strictObject({ days: z.array(ChangeDaySchema).readonly() }).readonly();

export type Change = z.infer<typeof ChangeSchema>;
export type ChangeDay = z.infer<typeof ChangeDaySchema>;
