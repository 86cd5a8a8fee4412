import type { ArticleEntry, Content } from '../domain/content.ts';
import type { Notice } from '../domain/notice.ts';
import { keepAnswersOf } from '../text/keep-answers.ts';
import { findNearest } from '../text/nearest.ts';
import { parseDigest, refuseDigest } from './parse-digest.ts';
import { findQuoteReferences } from './quote-reference.ts';

/** What is wrong with the digests: a quote that is not recorded, or a text too large to be parsed. */
export function checkBodies({ articles }: Pick<Content, 'articles'>): readonly Notice[] {
  return articles.flatMap(checkBody);
}

function checkBody(article: ArticleEntry): readonly Notice[] {
  const refusal = refuseDigest(article.body);
  if (refusal !== undefined) return [oversized(article, refusal)];
  const known = article.quotes.map(({ id }) => id);
  return referencesIn(article)
    .filter(({ id }) => !known.includes(id))
    .map((reference) => unknownQuote(article, reference, known));
}

const referencesIn = keepAnswersOf(({ body }: ArticleEntry) => findQuoteReferences(parseDigest(body)));

function oversized({ id }: ArticleEntry, refusal: string): Notice {
  return {
    rule: 'digest-too-large',
    severity: 'error',
    file: `content/articles/${id}.md`,
    bodyLine: 1,
    message: refusal,
    hint: 'Shorten the text under the frontmatter; a digest has 120 to 350 words.',
  };
}

function unknownQuote(
  { id: articleId }: ArticleEntry,
  { id, line, column }: ReturnType<typeof referencesIn>[number],
  known: readonly string[],
): Notice {
  const nearest = findNearest(id, known);
  return {
    rule: 'unknown-quote',
    severity: 'error',
    file: `content/articles/${articleId}.md`,
    bodyLine: line ?? 1,
    column: column ?? 1,
    message: `The text names the quote “${id}”, and no quote of this article has that id.`,
    hint:
      nearest === undefined
        ? 'Record it under “quotes” in the frontmatter first.'
        : `Did you mean :quote[${nearest}]?`,
  };
}
