import { z } from 'zod';
import { ClaimSchema } from './claim.ts';
import { isExactDay, StoryDateSchema } from './dates/story-date.ts';
import { EvidenceSchema, evidenceShape, hasSourceWhenOutside, sourceIsMissing } from './evidence.ts';
import { LanguageSchema } from './fields/language.ts';
import { textField } from './fields/text-field.ts';
import { WebAddressSchema } from './fields/web-address.ts';
import { formerlyField, IdSchema } from './identifier.ts';
import { FormerQuoteSchema, NotQuoteSchema, QuoteSchema } from './quote.ts';
import { SpanSchema } from './span.ts';

/** The saved file a report was read from, and the part of it that is the report. */
export const SourceFileSchema = z
  .strictObject({
    /** File name without folder; no system has longer ones. */
    name: z
      .string()
      .max(255)
      .regex(/^[^/\\]+$/),
    /** SHA-256 of its bytes, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The report within the decoded text of the file. */
    span: SpanSchema,
  })
  .readonly();

/** A version of the saved file that was read before the one in `file`. Written by `npm run ingest -- --update`. */
export const FormerVersionSchema = z
  .strictObject({
    /** SHA-256 of its bytes, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The report within the decoded text of that file. */
    span: SpanSchema,
    /** The day on which the next version was seen. When the outlet changed its text is not known. */
    until: StoryDateSchema.refine(isExactDay, 'Write the day, like 2025-08-15.'),
    /** The headline as that version printed it, where the next one prints another. */
    headline: textField('printedHeadline').optional(),
    /** Its quotes that the next version prints otherwise or not at all. */
    quotes: z.array(FormerQuoteSchema).readonly().default([]),
  })
  .readonly();

/** Where a report comes from. */
export const SourceSchema = z
  .strictObject({
    /** The headline as printed, or null where the file has none. */
    headline: textField('printedHeadline').nullable(),
    /** The sentence under it, as the report prints it. */
    deck: textField('printed').optional(),
    /** What the data of its page or the head of its file say that it is about, where the report does not print it. */
    description: textField('printed').optional(),
    /** Who wrote it, as the report names them. */
    authors: z.array(textField('name')).max(50).readonly().default([]),
    /** Only a part of the report was saved: it breaks off, or stands behind a paywall. */
    partial: z.boolean().default(false),
    /** Who published it. */
    outlet: IdSchema,
    /** How the outlet is known. */
    outletKnown: EvidenceSchema,
    /** Outlets it passed through on the way here, the nearest to the publisher first. */
    via: z.array(IdSchema).readonly().default([]),
    /** Language of the report, BCP 47. */
    language: LanguageSchema,
    /** Language it was translated from, BCP 47, where that is known. */
    translatedFrom: LanguageSchema.optional(),
    /** A page of the report, where one is known: its own, or that of whoever passed it on last, named under `via`. */
    url: WebAddressSchema.optional(),
    /** The saved file that the report was read from. */
    file: SourceFileSchema,
    /** The versions that were read before this one, the oldest first, with what the outlet has changed since. */
    versions: z.array(FormerVersionSchema).readonly().default([]),
  })
  .readonly();

/** When a report was published: an EDTF date with its grade. */
export const PublishedSchema = z
  .strictObject({
    ...evidenceShape,
    /** The day or days, EDTF; `../..` where nobody knows. */
    date: StoryDateSchema,
  })
  .refine(hasSourceWhenOutside, sourceIsMissing)
  .readonly();

/** An event that a report tells of, and what it says of the event's facts. */
export const ToldEventSchema = z
  .strictObject({
    /** The id of the event. */
    event: IdSchema,
    /** What the report says of its facts. */
    claims: z.array(ClaimSchema).readonly().default([]),
  })
  .readonly();

/**
 * Why a report is not shown any more, as publishers say it of what they retract: that it is, since when, by whom and why
 * (NISO RP-45-2024, COPE). Its address stays and says so.
 */
export const WithdrawnSchema = z
  .strictObject({
    /** The day on which it was withdrawn; where that is not known, on which it was seen to be. */
    day: StoryDateSchema.refine(isExactDay, 'Write the day, like 2025-08-15.'),
    /** `outlet`: its publisher took it back. `site`: we did. */
    by: z.enum(['outlet', 'site']),
    /** Why, in one sentence of ours; that the publisher gives no reason is an answer too. */
    why: textField('sentence'),
  })
  .readonly();

/** One report: `content/articles/<id>.md`. The body of the file is our digest. */
export const ArticleSchema = z
  .strictObject({
    /** Not ready to be read: shown while developing, absent from the build. Ingest writes it, a person deletes the line. */
    draft: z.boolean().default(false),
    /** Our headline. */
    title: textField('headline'),
    /** Our one sentence under it. */
    deck: textField('sentence'),
    /** Where the report comes from. */
    source: SourceSchema,
    /** When the report was published, and how that is known. */
    published: PublishedSchema,
    /** `digest`: our words and short quotations only. `full`: a text the operator may publish whole. */
    rights: z.enum(['digest', 'full']),
    /** Ids under which it was published before: their addresses lead here. */
    formerly: formerlyField,
    /** It is taken back: its page says so, and nothing else of it is shown or counted. Delete the line if it stands again. */
    withdrawn: WithdrawnSchema.optional(),
    /** Words between quotation marks that somebody is reported to have said. */
    quotes: z.array(QuoteSchema).readonly().default([]),
    /** Words in quotation marks that are not quotes of anybody. */
    notQuotes: z.array(NotQuoteSchema).readonly().default([]),
    /** The events that the report tells of, with what it says of each. */
    events: z.array(ToldEventSchema).readonly().default([]),
    /**
     * The names and terms of this report that others write otherwise, as it writes them: Viken, Marah Holt.
     * Filled by `npm run find-spellings -- FOLDER`, proved by `npm run prove -- FOLDER`.
     */
    spellings: z.array(textField('name')).readonly().default([]),
    /** What a person should still look at, one sentence each. */
    review: z.array(textField('text')).readonly().default([]),
  })
  .readonly();

export type Source = z.infer<typeof SourceSchema>;
export type ToldEvent = z.infer<typeof ToldEventSchema>;
export type Withdrawn = z.infer<typeof WithdrawnSchema>;
export type FormerVersion = z.infer<typeof FormerVersionSchema>;
export type Article = z.infer<typeof ArticleSchema>;
export type ArticleInput = z.input<typeof ArticleSchema>;
