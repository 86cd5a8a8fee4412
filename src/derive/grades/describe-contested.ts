import { withNote } from '../../domain/cite/format-citation.ts';
import { siteLanguage } from '../../messages/language.ts';
import { t } from '../../messages/say.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { Contested, GivenWords } from '../quotes/quote-view.ts';
import { whyOutlets } from './best-known.ts';
import { describeReason } from './describe-reason.ts';

const list = new Intl.ListFormat(siteLanguage(), { type: 'conjunction' });

/** Which words other reports give to whom: `Hill Post (outlet inferred) gives “the lake is calm” to Bo Berg`. */
export function describeContested({ others }: Contested): string {
  return others.map(describeGiven).join('; ');
}

/** Which outlets give which words to whom. */
export function describeGiven({ words, speakers, quotes }: GivenWords): string {
  const outlets = nameOutlets(quotes.map(({ article }) => article));
  const names = list.format(speakers.map(({ name }) => name));
  const named = list.format(outlets);
  return outlets.length === 1
    ? t`${named} gives “${words}” to ${names}`
    : t`${named} give “${words}” to ${names}`;
}

/** The outlets of reports in a line of text, each once with how it is known. */
function nameOutlets(articles: readonly ArticleView[]): readonly string[] {
  return Array.from(
    Map.groupBy(articles, ({ outlet }) => outlet.name),
    ([name, own]) => withNote(name, describeReason(whyOutlets(own))),
  );
}
