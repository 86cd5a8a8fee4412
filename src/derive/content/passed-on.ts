import { t } from '../../messages/say.ts';
import type { ArticleView } from './article-view.ts';

/** Who passed a report on until it was saved, as “the first, then the second”; undefined where its outlet had it itself. */
export function passedOnBy({ via }: Pick<ArticleView, 'via'>): string | undefined {
  const [first, ...others] = via.map(({ name }) => name);
  return others.reduce<string | undefined>((way, name) => way && t`${way}, then ${name}`, first);
}

/** Whose page the address of a report is, where that is not a page of its outlet. */
export function shownBy(article: Pick<ArticleView, 'via' | 'source' | 'outlet'>): string | undefined {
  const page = hostOf(article.source.url);
  const own = hostOf(article.outlet.url);
  const isOwn = own !== '' && (page === own || page.endsWith(`.${own}`));
  return page === '' || isOwn ? undefined : passedOnBy(article);
}

function hostOf(address = ''): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';
}
