import { z } from 'zod';
import type { Notice } from '../../domain/notice.ts';
import type { FileReading } from '../ingest/take-file.ts';

export const partFormat = 'dateline-part/1';

/** The line at the head of a part. */
export const PartSchema = z
  .strictObject({
    format: z.literal(partFormat),
    shard: z.strictObject({ number: z.int().positive(), count: z.int().positive() }).readonly(),
    /** The program that read the files, in a line. */
    program: z.string(),
    /** What was said of the files when they were read. */
    settings: z
      .strictObject({
        given: z
          .strictObject({
            language: z.string().optional(),
            outlet: z.string().optional(),
            date: z.string().optional(),
            url: z.string().optional(),
          })
          .readonly(),
        mostBytes: z.number(),
      })
      .readonly(),
    /** Every file of the run, in order, also those of other shards; what cannot be read has no size. */
    inputs: z.array(z.strictObject({ path: z.string(), size: z.number().optional() }).readonly()).readonly(),
    /** Where the files of this shard stand below the head, in bytes, in the same order. */
    files: z.array(z.strictObject({ at: z.int(), length: z.int() }).readonly()).readonly(),
    /** The hash of all that stands below the head. */
    sha256: z.string(),
  })
  .readonly();

/** What one shard has read, and of which run it is a part. */
export type Part = z.infer<typeof PartSchema>;

/** One file in a part: as it was taken and read, or why it could not be. */
export type PartFile =
  | { readonly status: 'refused'; readonly notice: Notice }
  | {
      readonly status: 'taken';
      readonly name: string;
      readonly sha256: string;
      readonly reading: FileReading;
    };
