import { z } from 'zod';
import { textField } from './fields/text-field.ts';

/** What a suggested link may be. */
export const LinkKindSchema = z.enum(['same-utterance', 'speaker-conflict', 'same-event']);

export type LinkKind = z.infer<typeof LinkKindSchema>;

/** A suggestion that a person looked at and turned down: it is never made again. */
export const DismissedLinkSchema = z
  .strictObject({
    kind: LinkKindSchema,
    /** The two ids as the suggestion prints them: `<article>/<quote>` or the ids of two events. */
    between: z.tuple([textField('name'), textField('name')]).readonly(),
    /** Why they are not one, in one sentence. */
    why: textField('sentence'),
  })
  .readonly();

/** Links that were suggested and dismissed for good: `content/dismissed.yaml`. */
export const DismissedSchema = z
  .strictObject({ dismissed: z.array(DismissedLinkSchema).readonly() })
  .readonly();

export type DismissedLink = z.infer<typeof DismissedLinkSchema>;
