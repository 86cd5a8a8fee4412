import { siteLanguage } from '../../messages/language.ts';
import type { ArticleView } from './article-view.ts';

/** The language of a report’s words, as a page must name it: BCP 47, undefined where it is that of the pages. */
export function foreignLanguage({
  source: { language },
}: {
  readonly source: Pick<ArticleView['source'], 'language'>;
}): string | undefined {
  return wordOfLanguage(language) === siteLanguage() ? undefined : language;
}

/** A story has few languages, and asking what one is costs more than all else of a quote. */
const known = new Map<string, string>();

/** A language without script and country. */
function wordOfLanguage(tag: string): string {
  const word = known.get(tag) ?? new Intl.Locale(tag).language;
  known.set(tag, word);
  return word;
}
