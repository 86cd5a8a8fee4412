import { z } from 'zod';
import { textField } from './fields/text-field.ts';
import { WebAddressSchema } from './fields/web-address.ts';
import { formerlyField, IdSchema } from './identifier.ts';

/** What somebody else says an outlet is. The site repeats it with the labeller's name and never labels by itself. */
export const OutletLabelSchema = z
  .strictObject({
    /** Who gives the label. */
    labeller: textField('name'),
    /** The list it stands in. */
    list: textField('name'),
    /** The labeller's own code: SC. */
    code: textField('name'),
    /** What the code stands for, in the labeller's terms. */
    meaning: textField('sentence'),
    /** Where the list stands, when it was looked up and how far it was read: a file under `content/sources`. */
    source: IdSchema,
    /** What the list says of the row itself: that it was taken over from another list. */
    note: textField('sentence').optional(),
  })
  .readonly();

/** Who published: `content/outlets/<id>.yaml`. */
export const OutletSchema = z
  .strictObject({
    /** Name as the outlet writes it. */
    name: textField('name'),
    /** Other names it goes by. */
    spellings: z.array(textField('name')).max(500).default([]),
    /** Ids under which it was published before: their addresses lead here. */
    formerly: formerlyField,
    /** `publisher` writes reports; `aggregator` and `repost` pass on what others wrote. */
    role: z.enum(['publisher', 'aggregator', 'repost']),
    /** The outlet's own address, where it is known. */
    url: WebAddressSchema.optional(),
    /** The family it belongs to: reports of one family are one origin. Left out, the outlet is its own family. */
    family: textField('name').optional(),
    /** Labels by others; an empty list is shown as “not labelled”. */
    labels: z.array(OutletLabelSchema).default([]),
    /** One neutral sentence about it. */
    note: textField('sentence').optional(),
    /** What a person should still look at, one sentence each. */
    review: z.array(textField('text')).readonly().default([]),
  })
  .readonly();

export type OutletLabel = z.infer<typeof OutletLabelSchema>;
export type Outlet = z.infer<typeof OutletSchema>;
