import { z } from 'zod';
import { StoryDateSchema } from './dates/story-date.ts';
import { WebAddressSchema } from './web-address.ts';

/** What somebody else says an outlet is. The site repeats it with the labeller's name and never labels by itself. */
export const OutletLabelSchema = z
  .strictObject({
    /** Who gives the label. */
    labeller: z.string().min(1),
    /** The labeller's own code: SC. */
    code: z.string().min(1),
    /** What the code stands for, in the labeller's terms. */
    meaning: z.string().min(1),
    /** The day the label was looked up, EDTF. */
    date: StoryDateSchema,
    /** Where the label stands. */
    url: WebAddressSchema,
  })
  .readonly();

/** Who published: `content/outlets/<id>.yaml`. */
export const OutletSchema = z
  .strictObject({
    /** Name as the outlet writes it. */
    name: z.string().min(1),
    /** Other names it goes by. */
    spellings: z.array(z.string().min(1)).default([]),
    /** `publisher` writes reports; `aggregator` and `repost` pass on what others wrote. */
    role: z.enum(['publisher', 'aggregator', 'repost']),
    /** The outlet's own address, where it is known. */
    url: WebAddressSchema.optional(),
    /** The family it belongs to: reports of one family are one origin. Left out, the outlet is its own family. */
    family: z.string().min(1).optional(),
    /** Labels by others; an empty list is shown as “not labelled”. */
    labels: z.array(OutletLabelSchema).default([]),
    /** One neutral sentence about it. */
    note: z.string().min(1).optional(),
    /** What a person should still look at, one sentence each. */
    review: z.array(z.string().min(1)).readonly().default([]),
  })
  .readonly();

export type OutletLabel = z.infer<typeof OutletLabelSchema>;
export type Outlet = z.infer<typeof OutletSchema>;
