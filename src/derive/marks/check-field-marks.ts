import type { ArticleEntry, Content } from '../../domain/content.ts';
import { type CollectionName, contentCollections } from '../../domain/content-collections.ts';
import type { Notice } from '../../domain/notice.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { keysOf } from '../../text/tables/keys-of.ts';
import { articleReferences } from '../references/article-references.ts';
import type { Reference } from '../references/reference.ts';
import { checkMarks } from './check-marks.ts';
import { type CitableWords, listCitable } from './citable-words.ts';
import { listOurTexts } from './our-texts.ts';

/** As what articles name the records of a folder; undefined where a text may cite all reports. */
const namedAs: Readonly<Record<Exclude<CollectionName, 'articles'>, Reference['target'] | undefined>> = {
  outlets: 'outlet',
  people: 'person',
  events: 'event',
  sources: undefined,
};

/** The marks in all fields of all records. */
export function checkFieldMarks(content: Content): readonly Notice[] {
  return [...content.articles.flatMap(checkArticleMarks), ...checkSharedMarks(content)];
}

/** The marks in the fields of all other records. A text that several reports share may cite each of them. */
export function checkSharedMarks(content: Content): readonly Notice[] {
  const citable = new Map(content.articles.map((article) => [article.id, citableOf(article)]));
  const all = [...citable.values()].flat();
  return [
    ...checkMarks(listOurTexts(content.story, 'content/story.yaml'), all),
    ...checkSharedTexts(content, citable, all),
  ];
}

const citableOf = keepAnswersOf(listCitable);

/** The marks in the fields of one article. */
export function checkArticleMarks(article: ArticleEntry): readonly Notice[] {
  return checkMarks(
    listOurTexts({ ...article, body: '' }, fileOf('articles', article.id)),
    citableOf(article),
  );
}

function checkSharedTexts(
  content: Content,
  citable: ReadonlyMap<string, readonly CitableWords[]>,
  all: readonly CitableWords[],
): readonly Notice[] {
  const namers = articlesByName(content);
  return keysOf(namedAs).flatMap((folder) => {
    const target = namedAs[folder];
    return content[folder].flatMap((record) => {
      const named = (namers.get(`${target} ${record.id}`) ?? []).flatMap((id) => citable.get(id) ?? []);
      return checkMarks(listOurTexts(record, fileOf(folder, record.id)), target === undefined ? all : named);
    });
  });
}

/** The ids of the articles that name a record, by its kind and id. */
function articlesByName(content: Content): ReadonlyMap<string, readonly string[]> {
  const named = content.articles.flatMap((article) => {
    const names = articleReferences(article).map(({ target, value }) => `${target} ${value}`);
    return Array.from(new Set(names), (name) => ({ name, id: article.id }));
  });
  const groups = Map.groupBy(named, ({ name }) => name);
  return new Map(Array.from(groups, ([name, found]) => [name, found.map(({ id }) => id)]));
}

function fileOf(folder: CollectionName, id: string): string {
  return `content/${folder}/${id}${contentCollections[folder].ending}`;
}
