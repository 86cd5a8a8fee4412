import { z } from 'zod';
import { FactSchema } from './claim.ts';
import { InstantSchema } from './dates/instant.ts';
import { StoryDateSchema } from './dates/story-date.ts';
import { TimeZoneSchema } from './dates/time-zone.ts';
import { EvidenceSchema, UsedSourceSchema } from './evidence.ts';
import { textField } from './fields/text-field.ts';
import { formerlyField, IdSchema } from './identifier.ts';
import { eventKindNames } from './timeline/event-kinds.ts';

/** What kind of event it is; the kinds are described in `event-kinds.ts`. */
export const EventKindSchema = z.enum(eventKindNames);

/** A fact of an event, named as `<event>/<fact>`. */
const FactNameSchema = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
  error: ({ input }) =>
    `“${String(input)}” names no fact: write the event and its fact, like talks/duration.`,
});

/** What became of a plan or proposal. Whether it came as announced is nowhere written: it follows from the claims. */
export const OutcomeSchema = z
  .strictObject({
    /** The facts by whose claims it is told whether it came as announced: talks/format. None for an open proposal. */
    facts: z.array(FactNameSchema).readonly().default([]),
    /** The event that came of it or took its place. */
    event: IdSchema.optional(),
    /** In one sentence of ours. */
    note: textField('sentence'),
  })
  .readonly();

/** Something with a date, or said to have none: `content/events/<id>.yaml`. */
export const EventSchema = z
  .strictObject({
    /** What happened, in our words, as a headline. */
    title: textField('headline'),
    /** The name of the occasion in a list: press conference. */
    shortTitle: textField('name').optional(),
    /** Ids under which it was published before: their addresses lead here. */
    formerly: formerlyField,
    /** Held, a statement, planned, proposed, or background: older than the story. */
    kind: EventKindSchema,
    /** The day or days in the event's own zone, EDTF. Left out for an undated event. */
    date: StoryDateSchema.optional(),
    /** Why there is no date; required exactly where `date` is left out. */
    undated: textField('sentence').optional(),
    /** How the date is known; required where there is a date. */
    dated: EvidenceSchema.optional(),
    /** When it began, with its offset: 2031-05-04T11:26:00+02:00. */
    starts: InstantSchema.optional(),
    /** When it ended, with its offset, where a source gives the hour; never worked out from one of several lengths. */
    ends: InstantSchema.optional(),
    /** The fact of this event that tells how long it took: with `starts` it gives the end by each account. */
    length: IdSchema.optional(),
    /** How begin and end are known, where they are given. */
    timed: EvidenceSchema.optional(),
    /** The event that this one followed on the same day. */
    after: IdSchema.optional(),
    /** The event before which this one stands on the same day. */
    before: IdSchema.optional(),
    /** IANA zone of the place. */
    zone: TimeZoneSchema,
    /** Where, in a reader's words. */
    place: textField('name').optional(),
    /** Who took part or spoke. */
    people: z.array(IdSchema).readonly().default([]),
    /** One to three sentences of ours; every contested claim with its maker. */
    summary: textField('text'),
    /** What became of it, for plans and proposals. */
    outcome: OutcomeSchema.optional(),
    /** Questions that reports can answer differently. */
    facts: z.array(FactSchema).readonly().default([]),
    /** Sources outside the reports that date or confirm it. */
    sources: z.array(UsedSourceSchema).readonly().default([]),
  })
  .refine((event) => (event.date === undefined) !== (event.undated === undefined), {
    path: ['date'],
    error: 'Give either a date or, under “undated”, the reason why there is none.',
  })
  .refine((event) => (event.date === undefined) === (event.dated === undefined), {
    path: ['dated'],
    error: 'A date needs “dated”: its grade and what it is known from.',
  })
  .readonly();

export type StoryEvent = z.infer<typeof EventSchema>;
