import { z } from 'zod';
import type { Quotation } from '../ingest/quotes/quotation.ts';
import { readSaid } from '../ingest/quotes/read-quotations.ts';
import { answerJsonLines, LineIdSchema } from './json-lines.ts';

/** One `{id, text}` a line in, one `{id, quotes}` a line out. */
await answerJsonLines({
  schema: z.object({ id: LineIdSchema, text: z.string() }),
  example: '{"id": "a", "text": "…"}',
  answer: ({ id, text }) => ({ id, quotes: readSaid(text).map((quote) => toPrediction(text, quote)) }),
});

function toPrediction(
  text: string,
  { parts, speakers, description, cue, confidence, rule, mention }: Quotation,
): object {
  const speaker = description ?? (speakers.length > 0 ? speakers.join(' and ') : undefined);
  const [only] = parts;
  return {
    ...(parts.length === 1 ? only : { parts }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(description === undefined || speakers.length === 0 ? {} : { person: speakers.join(' and ') }),
    ...(cue === undefined ? {} : { cue: text.slice(cue.start, cue.end) }),
    ...(mention === undefined ? {} : { mention: text.slice(mention.start, mention.end) }),
    confidence,
    rule,
  };
}
