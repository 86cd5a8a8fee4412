import { z } from 'zod';
import { StoryDateSchema } from './dates/story-date.ts';
import { IdSchema } from './identifier.ts';

/** What kind of record a change is about; the folders of `content/`, in a reader's words. */
export const ChangedKindSchema = z.enum(['report', 'event', 'person', 'outlet', 'story']);

export type ChangedKind = z.infer<typeof ChangedKindSchema>;

/** What changed in one record on one day. */
export const ChangeSchema = z
  .strictObject({
    kind: ChangedKindSchema,
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
