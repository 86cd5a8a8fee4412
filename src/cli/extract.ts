import { createCommand, telling } from './command/create-command.ts';

/** `npm run extract`. */
export const extractCommand = createCommand(
  'extract',
  'Finds the article in a page or a copied text: one {id, html} or {id, dump} a line in, one {id, text, date?, headline?} a line out.',
).action(
  telling(async () => {
    const [{ answerJsonLines }, { ExtractRequestSchema, extractDocument, extractExample }] =
      await Promise.all([import('./json-lines.ts'), import('./extract-document.ts')]);
    await answerJsonLines({
      schema: ExtractRequestSchema,
      example: extractExample,
      answer: extractDocument,
    });
  }),
);
