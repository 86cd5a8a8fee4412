import type { ArticleEntry } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';
import { type ProofTexts, proofFile } from './check-proofs.ts';
import { compareWithProof } from './compare-with-proof.ts';
import { parseProof } from './proof-text.ts';

/** One error for every proof whose article is not there any more, and the article's new name where another has the same words and no proof. */
export function checkStaleProofs(articles: readonly ArticleEntry[], proofs: ProofTexts): readonly Notice[] {
  const ids = new Set(articles.map(({ id }) => id));
  const unproved = articles.filter(({ id }) => !proofs.has(id));
  return Array.from(proofs)
    .filter(([id]) => !ids.has(id))
    .map(([id, text]): Notice => {
      const renamed = unproved.find((article) => isProvedBy(article, text));
      return {
        rule: 'stale-proof',
        severity: 'error',
        file: proofFile(id),
        line: 1,
        message: `This is the proof of an article that is not there: there is no content/articles/${id}.md.`,
        hint:
          renamed === undefined
            ? `Delete it (git rm ${proofFile(id)}), or rename it as its article was renamed.`
            : `It proves every word of content/articles/${renamed.id}.md: git mv ${proofFile(id)} ${proofFile(renamed.id)}.`,
      };
    });
}

function isProvedBy(article: ArticleEntry, text: string): boolean {
  const proof = parseProof(text);
  return proof !== undefined && compareWithProof(article, proof).length === 0;
}
