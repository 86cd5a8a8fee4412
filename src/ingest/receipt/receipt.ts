import { z } from 'zod';
import { SpanSchema } from '../../domain/span.ts';
import type { ArticleDraft } from '../draft/article-draft.ts';

/** One decision that was taken while a file was read. */
const DecisionSchema = z.strictObject({
  /** `kept` and `cut` together are every word of the file; `file` says why it is a new one or a changed one. */
  what: z.enum([
    'file',
    'language',
    'kept',
    'cut',
    'break',
    'headline',
    'outlet',
    'date',
    'day',
    'quote',
    'not a quote',
    'look',
  ]),
  /** The draft it belongs to. */
  draft: z.string().optional(),
  span: SpanSchema.optional(),
  /** One-based line of the file's text. */
  line: z.number().int().positive().optional(),
  /** The beginning of the words, or what was decided. */
  words: z.string(),
  /** The rule that decided. */
  rule: z.string().optional(),
  speaker: z.array(z.string()).optional(),
  cue: z.string().optional(),
  confidence: z.number().optional(),
});

/** What was done with a dropped file: `content/.receipts/<file>.json`. */
export const ReceiptSchema = z.strictObject({
  version: z.literal(1),
  file: z.strictObject({
    name: z.string(),
    sha256: z.string(),
    encoding: z.string(),
    length: z.number().int(),
  }),
  /** The drafts as the machine last wrote them, so that a person's edits can be told from its own. */
  drafts: z.array(
    z.strictObject({ id: z.string(), article: z.record(z.string(), z.unknown()), body: z.string() }),
  ),
  decisions: z.array(DecisionSchema),
});

export type Decision = z.infer<typeof DecisionSchema>;
export type Receipt = z.infer<typeof ReceiptSchema>;

/** The receipt with the drafts as they were written: ids that were taken are others, also in the decisions. */
export function withWrittenDrafts(receipt: Receipt, written: readonly ArticleDraft[]): Receipt {
  const ids = new Map(receipt.drafts.map(({ id }, index) => [id, written[index]?.id ?? id]));
  return {
    ...receipt,
    drafts: written.map(({ id, article, body }) => ({ id, article: { ...article }, body })),
    decisions: receipt.decisions.map((decision) =>
      decision.draft === undefined
        ? decision
        : { ...decision, draft: ids.get(decision.draft) ?? decision.draft },
    ),
  };
}
