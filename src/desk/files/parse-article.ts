import { ContentFault } from '../../collections/content-fault.ts';
import { parseMarkdownFile } from '../../collections/parse-content-file.ts';
import { type ArticleInput, ArticleSchema } from '../../domain/article.ts';
import { describeIssue } from '../../domain/describe-issue.ts';
import type { Notice } from '../../domain/notice.ts';

/** The fields and the digest of an article's text, as they stand there. Throws a `ContentFault` where they are not valid. */
export function parseArticle(
  text: string,
  file: string,
): { readonly article: ArticleInput; readonly body: string } {
  const { data, body } = parseMarkdownFile(text, file);
  const checked = ArticleSchema.safeParse(data);
  // The schema's own output would add what the file leaves out.
  if (checked.success) return { article: data as unknown as ArticleInput, body };
  throw new ContentFault(
    checked.error.issues
      .flatMap((issue) => describeIssue(issue, data))
      .map((finding): Notice => ({ rule: 'invalid-field', severity: 'error', file, ...finding })),
  );
}
