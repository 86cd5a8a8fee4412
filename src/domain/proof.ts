import { z } from 'zod';
import { StoryDateSchema } from './dates/story-date.ts';

/** A value of a recorded field, as JSON holds it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };

const JsonSchema: z.ZodType<Json> = z.json();

/** Hashes of the letters right before words and right behind them; null where there are too few. */
export const AroundSchema = z.tuple([z.string().nullable(), z.string().nullable()]).readonly();

/** The fields of one recorded thing as they were last found in the saved file; one line of a proof. */
export const ProvedSchema = z
  .object({
    /** Which thing of the article: `quotes.calm`, `claims.talks.duration`. */
    of: z.string().min(1),
    /** Binds these fields to the saved file, so that words exchanged in article and proof alike are noticed. */
    hash: z.string().regex(/^[0-9a-f]{32}$/),
    /** By the field of its words (`words`, `attribution.printed`): hashes of the letters before and behind them. */
    around: z.record(z.string(), AroundSchema).optional(),
  })
  .catchall(JsonSchema)
  .readonly();

/** The saved file that was in hand, in the first line of a proof. */
export const ProvedFileSchema = z
  .object({
    of: z.literal('source.file'),
    /** SHA-256 of the bytes of the file. */
    sha256: z.string(),
    /** SHA-256 of the text of the report in it. */
    text: z.string(),
    /** The day on which the file was in hand. */
    proved: StoryDateSchema,
  })
  .catchall(JsonSchema)
  .readonly();

export type Around = z.infer<typeof AroundSchema>;
export type Proved = z.infer<typeof ProvedSchema>;

/**
 * What was last found in the saved file of one report: `content/.proofs/<id>.jsonl`. Only the command that holds the
 * file makes one; the build refuses an article that differs from it.
 */
export interface Proof {
  readonly file: z.infer<typeof ProvedFileSchema>;
  /** Every recorded thing, the file itself first. */
  readonly lines: readonly Proved[];
}
