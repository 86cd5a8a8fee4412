import { t } from './say.ts';

/** Stands for the words; no text has it. */
const words = '\u0000';

/** The quotation marks of the site's language, for words that stand between them in elements of their own. */
export function marksAround(): readonly [open: string, close: string] {
  const [open = '', close = ''] = t`“${words}”`.split(words);
  return [open, close];
}
