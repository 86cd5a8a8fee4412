import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collectFaults } from '../../collections/content-fault.ts';
import { readCheckedFile } from '../../collections/read-checked-file.ts';
import { listFiles, readArticle, readValidRecords } from '../../collections/read-content-folder.ts';
import type { ArticleEntry } from '../../domain/content.ts';
import { contentCollections } from '../../domain/content-collections.ts';
import { whyDraft } from '../../domain/drafts/why-draft.ts';
import { StorySchema } from '../../domain/story.ts';
import type { DeskList, DeskReport, InboxFile } from '../protocol/desk-list.ts';

/** What waits at the desk. A file that cannot be read stops no other; what is the matter with it is said beside them. */
export function listDesk(content: string): DeskList {
  const read = collectFaults();
  const articles = read.all(listArticleFiles(content), readArticle);
  const outlets = readValidRecords(join(content, 'outlets'), contentCollections.outlets.schema);
  const names = new Map(outlets.records.map(({ id, name }) => [id, name]));
  const story = join(content, 'story.yaml');
  const site = existsSync(story)
    ? read.one(() => readCheckedFile(story, StorySchema).fields.site)
    : undefined;
  return {
    site,
    content,
    reports: articles.map((article) => toDeskReport(article, names)),
    inbox: listInbox(join(content, 'inbox'), articles),
    faults: [...read.faults, ...outlets.faults],
  };
}

export function listArticleFiles(content: string): readonly string[] {
  return listFiles(join(content, 'articles'), '.md');
}

function toDeskReport(article: ArticleEntry, outlets: ReadonlyMap<string, string>): DeskReport {
  const { id, title, source, published, quotes, review } = article;
  return {
    id,
    headline: source.headline ?? title,
    outlet: outlets.get(source.outlet) ?? source.outlet,
    published: published.date,
    quotes: quotes.length,
    review: review.length,
    why: whyDraft(article),
    file: source.file.name,
  };
}

function listInbox(folder: string, articles: readonly ArticleEntry[]): readonly InboxFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => ({
      name,
      bytes: statSync(join(folder, name)).size,
      articles: articles.filter(({ source }) => source.file.name === name).map(({ id }) => id),
    }));
}
