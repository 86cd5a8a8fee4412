import { z } from 'zod';
import { textField } from './fields/text-field.ts';
import { WebAddressSchema } from './web-address.ts';

/**
 * How a fact is known. `printed`: the report itself says so. `inferred`: it follows from the report's own words.
 * `outside`: it comes from another public source, which is linked.
 */
export const GradeSchema = z.enum(['printed', 'inferred', 'outside']);

export type Grade = z.infer<typeof GradeSchema>;

const evidenceFields = {
  /** How the fact is known. */
  grade: GradeSchema,
  /** What it is known from, in one sentence a reader can check. */
  evidence: textField('sentence'),
  /** The outside source; required for the grade `outside`. */
  url: WebAddressSchema.optional(),
};

/** A grade with what it rests on. */
export const EvidenceSchema = z
  .strictObject(evidenceFields)
  .refine(hasLinkWhenOutside, 'The grade “outside” needs a url: the source a reader can open.')
  .readonly();

export type Evidence = z.infer<typeof EvidenceSchema>;

/** The fields of an evidence, to be spread into a schema that adds its own. */
export const evidenceShape = evidenceFields;

export function hasLinkWhenOutside(value: { grade: Grade; url?: string | undefined }): boolean {
  return value.grade !== 'outside' || value.url !== undefined;
}
