import { splitMarkdownFile } from '../../../collections/parse-content-file.ts';
import type { ArticleDraft } from '../../../ingest/draft/article-draft.ts';
import { formatDraft, orderFields, partsOnOneLine } from '../../../ingest/draft/yaml/format-draft.ts';
import { editYaml } from '../../../ingest/versions/edit-yaml.ts';

/** The file of an article with other values: comments, order and notation of what stays the same are left as they are. */
export function editArticle(text: string, { article, body }: Omit<ArticleDraft, 'id'>): string {
  const parts = splitMarkdownFile(text);
  if (parts === undefined) return formatDraft({ article, body });
  const fields = editYaml(`${parts.fields}\n`, { ...orderFields(article) }, partsOnOneLine);
  const isBodySame = parts.body.trim() === body.trim();
  return [
    parts.before,
    fields.replace(/\r?\n$/, ''),
    parts.between,
    isBodySame ? parts.body : `\n${body.trim()}\n`,
  ].join('');
}
