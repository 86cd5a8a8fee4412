import { siteLanguage } from '../messages/language.ts';
import { t } from '../messages/say.ts';

/** The name of a language tag in the site's language: `Russian`. */
export function languageName(tag: string): string {
  // The registry of languages calls it “root”, which tells nobody that it could not be told.
  if (/^und\b/i.test(tag)) return t`an unknown language`;
  return new Intl.DisplayNames(siteLanguage(), { type: 'language' }).of(tag) ?? tag;
}
