import { z } from 'zod';
import { explainQuotations } from '../ingest/quotes/explain/explain-quotations.ts';
import { formatExplainedQuotation } from '../ingest/quotes/explain/format-explained-quotation.ts';
import type { Quotation } from '../ingest/quotes/quotation.ts';
import { readSaid } from '../ingest/quotes/read-quotations.ts';
import { printableLines } from '../text/escaping/printable.ts';
import { lineOf } from '../text/lines/line-of.ts';
import { answerJsonLines, LineIdSchema } from './json-lines.ts';

interface Request {
  readonly id: string | number;
  readonly text: string;
}

/** `{id, text}` a line in; `{id, quotes}` a line out, or why each was read as it was, in words. */
export async function answerQuotes(explains: boolean): Promise<void> {
  await answerJsonLines<Request>({
    schema: z.object({ id: LineIdSchema, text: z.string() }),
    example: '{"id": "a", "text": "…"}',
    answer: explains ? explainText : predict,
  });
}

function predict({ id, text }: Request): object {
  return { id, quotes: readSaid(text).map((quote) => toPrediction(text, quote)) };
}

function explainText({ id, text }: Request): string {
  const explained = explainQuotations(text).map((quotation) =>
    formatExplainedQuotation(quotation, `line ${lineOf(text, quotation.start)}`),
  );
  const nothing = 'Nothing stands between quotation marks.';
  return printableLines([`${id}:`, ...(explained.length === 0 ? [nothing] : explained)].join('\n\n'));
}

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
