import { z } from 'zod';
import { StoryDateSchema } from './dates/story-date.ts';
import { EvidenceSchema } from './evidence.ts';
import { textField } from './fields/text-field.ts';
import { formerlyField } from './identifier.ts';

/** An office held, with the days it was held as far as they are recorded. */
export const RoleSchema = z
  .strictObject({
    /** The office in a reader's words: minister for the lake. */
    title: textField('headline'),
    /** First day, EDTF; left out when it does not matter to the story. */
    from: StoryDateSchema.optional(),
    /** Last day, EDTF; left out while held or not recorded. */
    to: StoryDateSchema.optional(),
    /** How the days are known; required where one is given. */
    dated: EvidenceSchema.optional(),
  })
  .refine(({ from, to, dated }) => dated !== undefined || (from === undefined && to === undefined), {
    path: ['dated'],
    error: 'The days of an office need “dated”: their grade and what they are known from.',
  })
  .readonly();

/** Who spoke or took part, a person or a body that speaks as one: `content/people/<id>.yaml`. */
export const PersonSchema = z
  .strictObject({
    /** The name as this site writes it. */
    name: textField('name'),
    /** `body` for a ministry, a company, a board; left out for a person. */
    kind: z.literal('body').optional(),
    /** The name readers scan a list for; the last word of `name` where left out. */
    shortName: textField('name').optional(),
    /** The name in the person's own script. */
    nativeName: textField('name').optional(),
    /** Every spelling met in the reports, and other common ones, in any script. */
    spellings: z.array(textField('name')).max(500).default([]),
    /** Ids under which it was published before: their addresses lead here. */
    formerly: formerlyField,
    /** Offices, the one that matters to the story first. Beside a quote stands the latest that had begun by the day and had not ended. */
    roles: z.array(RoleSchema).min(1),
    /** Wikidata id, where it has been checked. */
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/)
      .optional(),
    /** What a person should still look at, one sentence each. */
    review: z.array(textField('text')).readonly().default([]),
  })
  .readonly();

export type Role = z.infer<typeof RoleSchema>;
export type Person = z.infer<typeof PersonSchema>;

/** The name that readers scan a list for. */
export function listedNameOf({ name, shortName }: Pick<Person, 'name' | 'shortName'>): string {
  return shortName ?? name.split(' ').at(-1) ?? name;
}

/** What a person is called. */
export type PersonNames = Pick<Person, 'name' | 'shortName' | 'nativeName' | 'spellings'>;

/** Every name a person goes by, the one of this site first. */
export function spellingsOf({ name, shortName, nativeName, spellings }: PersonNames): readonly string[] {
  return [name, shortName, nativeName, ...spellings].filter((spelling) => spelling !== undefined);
}
