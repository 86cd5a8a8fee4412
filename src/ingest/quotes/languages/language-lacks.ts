import { chooseGrammar, isReadByMarksAlone } from './choose-grammar.ts';
import { languagePacks } from './language-packs.ts';

/** What cannot be read in a text since its language has no rules for it, as the end of a sentence about the language; nothing where it has them all. */
export function languageLacks(text: string, declared?: string): string | undefined {
  if (isReadByMarksAlone(text, declared))
    return 'has no reading rules: quotes are found by their marks alone, and no speaker is guessed.';
  const { code } = chooseGrammar(text, declared);
  const pack = languagePacks.find((one) => one.code === code);
  return pack === undefined || pack.unsaid !== undefined
    ? undefined
    : 'has no rules for words that were only denied, asked, left open or supposed: look at each quote whether it was said.';
}
