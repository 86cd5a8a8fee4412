import { z } from 'zod';
import { ClaimSchema } from '../../domain/claim.ts';
import { IdSchema } from '../../domain/identifier.ts';
import { NotQuoteSchema, QuoteSchema } from '../../domain/quote.ts';
import { SpanSchema } from '../../domain/span.ts';
import type { DeskEdit } from '../protocol/desk-edit.ts';

const FieldsSchema = z.record(z.string(), z.unknown());

/** Records are checked, and given back as they came: what the schema would add has no place in a person's file. */
function asGiven<Schema extends z.ZodType>(schema: Schema) {
  return z.custom<z.input<Schema>>((given) => schema.safeParse(given).success);
}

/** An edit as the page sends it and as a journal keeps it. Ids become file names, so nothing else is one. */
export const DeskEditSchema: z.ZodType<DeskEdit> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set-fields'), fields: FieldsSchema }),
  z.strictObject({
    kind: z.literal('set-part'),
    part: z.enum(['source', 'published']),
    fields: FieldsSchema,
  }),
  z.strictObject({ kind: z.literal('set-body'), body: z.string() }),
  z.strictObject({ kind: z.literal('set-quote'), id: IdSchema, fields: FieldsSchema }),
  z.strictObject({ kind: z.literal('add-quote'), quote: asGiven(QuoteSchema) }),
  z.strictObject({ kind: z.literal('drop-quote'), id: IdSchema }),
  z.strictObject({ kind: z.literal('add-not-quote'), notQuote: asGiven(NotQuoteSchema) }),
  z.strictObject({ kind: z.literal('drop-not-quote'), span: SpanSchema }),
  z.strictObject({ kind: z.literal('tell-event'), event: IdSchema }),
  z.strictObject({ kind: z.literal('untell-event'), event: IdSchema }),
  z.strictObject({ kind: z.literal('add-claim'), event: IdSchema, claim: asGiven(ClaimSchema) }),
  z.strictObject({ kind: z.literal('drop-claim'), event: IdSchema, fact: IdSchema, span: SpanSchema }),
  z.strictObject({
    kind: z.literal('set-other-quote'),
    article: IdSchema,
    quote: IdSchema,
    fields: FieldsSchema,
  }),
  z.strictObject({ kind: z.literal('drop-review'), notes: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('put-record'),
    folder: z.enum(['people', 'outlets', 'events']),
    id: IdSchema,
    fields: FieldsSchema,
  }),
  z.strictObject({ kind: z.literal('merge-people'), keep: IdSchema, gone: IdSchema }),
  z.strictObject({ kind: z.literal('drop-record'), folder: z.literal('people'), id: IdSchema }),
  z.strictObject({ kind: z.literal('settle'), cards: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('reopen'), card: z.string() }),
]);
