import { siteLanguage } from '../messages/language.ts';

/** The name of a language tag in the site's language: `Russian`. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(siteLanguage(), { type: 'language' }).of(tag) ?? tag;
}
