import { isReadByMarksAlone } from './choose-grammar.ts';

/** What cannot be read in a text since its language has no rules for it, as the end of a sentence about the language; nothing where it has them. */
export function languageLacks(text: string, declared?: string): string | undefined {
  return isReadByMarksAlone(text, declared)
    ? 'has no reading rules: quotes are found by their marks alone, and no speaker is guessed.'
    : undefined;
}
