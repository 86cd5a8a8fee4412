import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { LanguageSchema } from './fields/language.ts';
import { textField } from './fields/text-field.ts';
import { formerlyField, IdSchema } from './identifier.ts';
import { jointBetween, jointSigns, type QuoteJoint } from './quote-joint.ts';
import { SpanSchema } from './span.ts';

/** Words of a quote, or of what the outlet set into it, and where they stand in the source file. */
export const QuotePartSchema = z
  .strictObject({
    /** The words, character for character, without the quotation marks around them. */
    words: textField('words'),
    /** Where they stand in the source file. */
    span: SpanSchema,
  })
  .readonly();

export type QuotePart = z.infer<typeof QuotePartSchema>;

/**
 * How a source outside the reports renders the words of a quote. It is compared with the reports' renderings and never
 * counted as a quote of a report.
 */
export const OutsideRenderingSchema = z
  .strictObject({
    /** As that source prints them, character for character, without the quotation marks around them. */
    words: textField('words'),
    /** `utterance`: at least one whole statement. `fragment`: a few words set into the source's own sentence. */
    kind: z.enum(['utterance', 'fragment']),
    /** The file under `content/sources`: who prints them, where, when that was looked up and how far it was read. */
    source: IdSchema,
  })
  .readonly();

/** Words that one report gives as somebody's, between quotation marks or as a statement without them. */
export const QuoteSchema = z
  .strictObject({
    /** Unique within the article; part of the address of the quote. */
    id: IdSchema,
    /** Ids under which it was published before: their addresses lead here. */
    formerly: formerlyField,
    /** Who is quoted: one person, several for joint words, none where the report names nobody. */
    speaker: z.array(IdSchema).readonly(),
    /** Why this speaker, where the report itself does not name the person. */
    speakerKnown: EvidenceSchema.optional(),
    /** The words up to the end, or up to the attribution that interrupts them. */
    words: textField('words'),
    /** Where these words stand in the source file. */
    span: SpanSchema,
    /** What follows after each interruption by the attribution (“…,” he said. “…”). */
    continued: z.array(QuotePartSchema).readonly().default([]),
    /**
     * `utterance`: at least one whole statement. `fragment`: a few words set into the report's own sentence. `statement`:
     * words set down as somebody's without quotation marks, as in a transcript.
     */
    kind: z.enum(['utterance', 'fragment', 'statement']),
    /** The event at which it was said; left out where the report gives none. */
    said: IdSchema.optional(),
    /** How the occasion is known, where the report itself does not name it. */
    saidKnown: EvidenceSchema.optional(),
    /** Shared by all renderings of one thing said once. */
    utterance: IdSchema.optional(),
    /** The outlet's own additions inside the words, brackets included. */
    insertions: z.array(QuotePartSchema).readonly().default([]),
    /** The report's words that name the speaker: “Holt said”. */
    attribution: z
      .strictObject({
        /** Character for character. */
        printed: textField('printed'),
        /** Where they stand in the source file. */
        span: SpanSchema,
      })
      .readonly()
      .optional(),
    /** The agency or outlet that the report itself names as the one through which it has the words. */
    told: IdSchema.optional(),
    /** The language it was spoken in, as a BCP 47 tag, where a report says so. */
    spokenIn: LanguageSchema.optional(),
    /** What it was an answer to or about, in our words. */
    context: textField('sentence').optional(),
    /** How sources outside the reports render the same words. Needs `utterance`, under which they are compared. */
    outside: z.array(OutsideRenderingSchema).readonly().default([]),
    /** Why a person holds that the words may have been translated back into the language they were spoken in. */
    translatedBack: textField('sentence').optional(),
  })
  .refine(({ outside, utterance }) => outside.length === 0 || utterance !== undefined, {
    path: ['utterance'],
    error: 'Words known from outside are compared under an utterance: give the quote an “utterance” id.',
  })
  .readonly();

export type Quote = z.infer<typeof QuoteSchema>;

/** A quote as a former version of the report had it. */
export const FormerQuoteSchema = z
  .strictObject({
    /** The id of the quote that has other words now; where the report has no such quote any more, the outlet took it out. */
    id: IdSchema,
    /** Who was quoted. */
    speaker: z.array(IdSchema).readonly(),
    /** The words, character for character, without the quotation marks around them. */
    words: textField('words'),
    /** Where they stood in the file of that version. */
    span: SpanSchema,
    /** What followed after each interruption by the attribution. */
    continued: z.array(QuotePartSchema).readonly().default([]),
  })
  .readonly();

export type FormerQuote = z.infer<typeof FormerQuoteSchema>;

/** Words that stand between quotation marks, the report's or ours, and that nobody is reported to have said. */
export const NotQuoteSchema = z
  .strictObject({
    /** The words, character for character, without the marks. */
    words: textField('words'),
    /** Where they stand in the source file. */
    span: SpanSchema,
    /**
     * `headline`: marks in a headline; `sign`: words on display; `term`: a name for a thing, or marks that keep a distance
     * from it; `unsaid`: words reported as not said; `inner`: marks inside a quote; `cited`: the report's own words, which
     * have no marks there and are cited by a text of ours.
     */
    kind: z.enum(['headline', 'sign', 'term', 'unsaid', 'inner', 'cited']),
    /** Why it is not a quote, in one sentence. */
    why: textField('sentence'),
  })
  .readonly();

export type NotQuote = z.infer<typeof NotQuoteSchema>;

/** At least one whole statement, with marks around it or without. */
export function isWhole({ kind }: Pick<Quote, 'kind'>): boolean {
  return kind !== 'fragment';
}

/** Every stretch of the words, in reading order. */
export function quoteParts(quote: Quote): readonly QuotePart[] {
  return [{ words: quote.words, span: quote.span }, ...quote.continued];
}

/** What stands between each two parts, in reading order. */
export function quoteJoints(quote: Quote): readonly QuoteJoint[] {
  const parts = quoteParts(quote);
  return parts
    .slice(1)
    .map(({ span }, index) =>
      jointBetween(parts[index]?.span[1] ?? span[0], span[0], quote.attribution?.span),
    );
}

/** All the words of a quote as one line of text. */
export function quoteText(quote: Quote): string {
  const joints = quoteJoints(quote);
  return quoteParts(quote)
    .map(({ words }, index) => {
      const joint = joints[index - 1];
      return (joint === undefined ? '' : jointSigns[joint]) + words;
    })
    .join('');
}
