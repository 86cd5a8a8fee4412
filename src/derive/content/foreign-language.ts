import { siteLanguage } from '../../messages/language.ts';
import type { ArticleView } from './article-view.ts';

/** The language of a report’s words, as a page must name it: BCP 47, undefined where it is that of the pages. */
export function foreignLanguage({
  source: { language },
}: {
  readonly source: Pick<ArticleView['source'], 'language'>;
}): string | undefined {
  return new Intl.Locale(language).language === siteLanguage() ? undefined : language;
}
