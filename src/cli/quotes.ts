import { createCommand, telling } from './command/create-command.ts';

/** `npm run quotes`. */
export const quotesCommand = createCommand(
  'quotes',
  'Finds quotations and their speakers: one {id, text} a line in, one {id, quotes} a line out.',
)
  .option(
    '--explain',
    'say in words why everything between marks was read as it was, titles and terms too, instead of JSON',
  )
  .action(
    telling(async ({ explain }: { readonly explain?: true }) => {
      const { answerQuotes } = await import('./answer-quotes.ts');
      await answerQuotes(explain === true);
    }),
  );
