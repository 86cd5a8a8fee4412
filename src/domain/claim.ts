import { z } from 'zod';
import { textField } from './fields/text-field.ts';
import { IdSchema } from './identifier.ts';
import { SpanSchema } from './span.ts';

/** How the values of one fact are compared. */
export const FactTypeSchema = z.enum(['duration', 'date', 'number', 'people', 'text']);

export type FactType = z.infer<typeof FactTypeSchema>;

/** One side of a contradiction. */
export const SideSchema = z
  .strictObject({
    /** What those who stand on it have in common, in words of ours that each of them could own: no agreement announced. */
    name: textField('name'),
    /** The values that stand on it, as claims give them. */
    values: z.array(textField('sentence')).min(1).readonly(),
  })
  .readonly();

/**
 * What a difference amounts to where that cannot be computed. `emphasis`: all values can be true together.
 * `overtaken`: the later value took the place of the earlier one. `conflict`: they cannot all be true.
 */
export const DifferenceHintSchema = z
  .strictObject({
    /** Whether all can be true together, the later took the place of the earlier, or they cannot all be true. */
    kind: z.enum(['emphasis', 'overtaken', 'conflict']),
    /** Why, in one sentence a reader can judge; it takes no side. */
    note: textField('sentence'),
    /** The sides of a contradiction between texts; a value on none of them is shown apart. */
    sides: z.array(SideSchema).min(2).readonly().optional(),
  })
  .refine(({ kind, sides }) => sides === undefined || kind === 'conflict', {
    path: ['sides'],
    error: 'Only values that cannot all be true stand on sides: write “kind: conflict”, or remove “sides”.',
  })
  .readonly();

/** A question about an event that reports can answer differently. */
export const FactSchema = z
  .strictObject({
    /** Short id, unique within the event: duration. */
    id: IdSchema,
    /** The question a reader would ask: How long did the talks take? */
    asks: textField('sentence'),
    /** How values are written and compared. */
    type: FactTypeSchema,
    /**
     * The event from which on it could be known, where that is not the event itself: what was said of it on a later day, or
     * what was so before. A report that was published earlier could not know; every other that does not tell it is silent.
     */
    since: IdSchema.optional(),
    /** What a difference between reports amounts to; left out, it is computed from the values. */
    differs: DifferenceHintSchema.optional(),
  })
  .refine(({ type, differs }) => differs?.sides === undefined || type === 'text', {
    path: ['differs', 'sides'],
    error: 'Only texts stand on sides; values of any other type are compared by themselves. Remove “sides”.',
  })
  .readonly();

export type Fact = z.infer<typeof FactSchema>;

/** One report's value for one fact of one event, with the words it rests on. */
export const ClaimSchema = z
  .strictObject({
    /** The fact of the event that this answers. */
    fact: IdSchema,
    /**
     * The value in comparable form. duration: ISO 8601, `PT2H45M`, with `~` behind where the report says “about”;
     * date: EDTF; number: a number; people: a list of person ids; text: a few of our own words.
     * Left out exactly where the report says that it is not known.
     */
    value: z.union([textField('sentence'), z.number(), z.array(IdSchema)]).optional(),
    /** The report says that the value is not known, not announced or not disclosed: an answer, and no silence. */
    notKnown: z.literal(true).optional(),
    /** The report's words, character for character. */
    printed: textField('printed'),
    /** Where they stand in the source file. */
    span: SpanSchema,
    /** Whoever the report gives as the source of the claim; left out when the report says it itself. */
    by: z.array(IdSchema).default([]),
    /** The agency or outlet that the report itself names as where the claim was made. */
    told: IdSchema.optional(),
    /** Announced beforehand rather than told of what came; what became of it is computed from the other claims. */
    expected: z.literal(true).optional(),
    /** The only case for which it was announced, in our words: the talks fail. Goes with `expected`. */
    onlyIf: textField('sentence').optional(),
    /** The report says that what was announced did not take place, and nothing in its place. */
    fellAway: z.literal(true).optional(),
    /** What a reader should know to weigh it, in our words. */
    note: textField('sentence').optional(),
  })
  .refine(({ value, notKnown }) => (value === undefined) === (notKnown === true), {
    path: ['value'],
    error: 'A claim gives either a value or “notKnown: true”, where the report says that it is not known.',
  })
  .refine(({ onlyIf, expected }) => onlyIf === undefined || expected, {
    path: ['onlyIf'],
    error: 'A case belongs to an announcement: write “expected: true” beside “onlyIf”.',
  })
  .refine(({ fellAway, expected }) => !(fellAway && expected), {
    path: ['fellAway'],
    error: 'A claim either announces something or says that it fell away: remove “expected” or “fellAway”.',
  })
  .readonly();

export type Claim = z.infer<typeof ClaimSchema>;
