import { z } from 'zod';

const lowercaseWordsWithHyphens = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id as it stands in file names and addresses: `press-conference`. It never changes once published. */
export const IdSchema = z.string().regex(lowercaseWordsWithHyphens, {
  error: ({ input }) =>
    `“${String(input)}” is not an id: write lower-case letters, digits and single hyphens, like press-conference.`,
});

export type Id = z.infer<typeof IdSchema>;

/** Ids under which a record was published before. Its former addresses lead to it for ever. */
export const formerlyField = z.array(IdSchema).readonly().default([]);
