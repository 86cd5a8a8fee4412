import { siteLanguage } from '../../messages/language.ts';

/** Words in a row: `a, b and c`, or `a, b or c`. */
export function listWords(
  words: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const language = siteLanguage() === 'en' ? 'en-GB' : siteLanguage();
  return new Intl.ListFormat(language, { type }).format(words);
}
