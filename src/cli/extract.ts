import { ExtractRequestSchema, extractDocument, extractExample } from './extract-document.ts';
import { answerJsonLines } from './json-lines.ts';

/** `{id, html}` or `{id, dump}` a line in, `{id, text, date?, headline?}` a line out. */
await answerJsonLines({
  schema: ExtractRequestSchema,
  example: extractExample,
  answer: extractDocument,
});
