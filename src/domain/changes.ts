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

/** A phrase on what became of a part of a record, with the other records that it concerns: their feeds tell it too. */
const TouchingPhraseSchema = z
  .strictObject({
    /** The phrase: “quote “make the deal” added”. */
    says: z.string().min(1),
    /** What it touches, before and after, each with its kind: `quote/deal`, `person/holt`, `event/talks`, `fact/talks/length`. */
    touches: z.array(z.string().regex(/^(?:quote|person|event|fact)\/./)).readonly(),
    /** The quote that it tells of was not there before: no correction of anything. */
    adds: z.literal(true).optional(),
  })
  .readonly();

const PhraseSchema = z.union([z.string().min(1), TouchingPhraseSchema]);

/** One phrase of what changed, alone or with what else it touches. */
export type ChangePhrase = z.infer<typeof PhraseSchema>;

/** The words of a phrase. */
export function saysOf(phrase: ChangePhrase): string {
  return typeof phrase === 'string' ? phrase : phrase.says;
}

/** What a phrase touches besides its own record. */
export function touchesOf(phrase: ChangePhrase): readonly string[] {
  return typeof phrase === 'string' ? [] : phrase.touches;
}

/** What changed in one record on one day. */
export const ChangeSchema = z
  .strictObject({
    kind: z.enum(changedKinds),
    /** Its id; “story” for the story itself. */
    id: IdSchema,
    /** `added`, `removed`, or one phrase for each thing that changed: digest changed. */
    what: z.array(PhraseSchema).min(1).readonly(),
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
