import { z } from 'zod';

/** A language as a BCP 47 tag: `en`, `pt-BR`, or `und` where it is not known. */
export const LanguageSchema = z.string().refine(isLanguageTag, {
  error: ({ input }) => `“${String(input)}” is not a language tag: write one like en or pt-BR.`,
});

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
