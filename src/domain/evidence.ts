import { z } from 'zod';
import { isExactDay, StoryDateSchema } from './dates/story-date.ts';
import { textField } from './fields/text-field.ts';
import { WebAddressSchema } from './fields/web-address.ts';
import { IdSchema } from './identifier.ts';

/**
 * How a fact is known. `printed`: the report itself says so. `inferred`: it follows from the report's own words.
 * `outside`: it comes from another public source, which is named.
 */
export const GradeSchema = z.enum(['printed', 'inferred', 'outside']);

export type Grade = z.infer<typeof GradeSchema>;

/** What an editor reads where an outside fact names no source. */
export const sourceIsMissing =
  'The grade “outside” needs “source”: the name of a file under content/sources.';

const evidenceFields = {
  /** How the fact is known. */
  grade: GradeSchema,
  /** What it is known from, in one sentence a reader can check. */
  evidence: textField('sentence'),
  /** The outside source, a file under `content/sources`; required for the grade `outside`. */
  source: IdSchema.optional(),
};

/** A grade with what it rests on. */
export const EvidenceSchema = z
  .strictObject(evidenceFields)
  .refine(hasSourceWhenOutside, sourceIsMissing)
  .readonly();

export type Evidence = z.infer<typeof EvidenceSchema>;

/** The fields of an evidence, to be spread into a schema that adds its own. */
export const evidenceShape = evidenceFields;

export function hasSourceWhenOutside(value: {
  readonly grade: Grade;
  readonly source?: string | undefined;
}): boolean {
  return value.grade !== 'outside' || value.source !== undefined;
}

/**
 * How far a source was read. `full`: the page itself, to its end. `copy`: a stored copy, as far as it goes.
 * `unseen`: not at all; the fact rests on what others say stands there, and every page says so.
 */
export const SeenSchema = z.enum(['full', 'copy', 'unseen']);

export type Seen = z.infer<typeof SeenSchema>;

/** Something published outside the reports on which a fact rests: `content/sources/<id>.yaml`. */
export const OutsideSourceSchema = z
  .strictObject({
    /** Who published it: Interfax-Ukraine. */
    name: textField('name'),
    /** Where it stands. */
    url: WebAddressSchema,
    /** What it says of the facts that rest on it, in one or two short sentences of ours. */
    says: textField('sentence'),
    /** The day it was looked up; left out only where nobody has looked yet. */
    looked: StoryDateSchema.refine(isExactDay, 'Write the day, like 2025-08-15.').optional(),
    /** How far it was read. */
    seen: SeenSchema,
    /** What a reader should know of the page or the copy: it shows no date, it is a mirror. */
    note: textField('sentence').optional(),
  })
  .refine(({ looked, seen }) => looked !== undefined || seen === 'unseen', {
    path: ['looked'],
    error: 'A source that was seen needs “looked”: the day it was looked up.',
  })
  .readonly();

/** A source of an event and what it is used for. */
export const UsedSourceSchema = z
  .strictObject({
    /** The file under `content/sources`. */
    source: IdSchema,
    /** What it is used for, in a few words: the day. */
    gives: textField('sentence'),
  })
  .readonly();

export type OutsideSource = z.infer<typeof OutsideSourceSchema>;
