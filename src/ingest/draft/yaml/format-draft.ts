import type { ArticleInput } from '../../../domain/article.ts';
import type { ArticleDraft } from '../article-draft.ts';
import { formatYaml } from './format-yaml.ts';
import type { Path } from './write-yaml.ts';

const articleKeys = [
  'draft',
  'title',
  'deck',
  'source',
  'published',
  'rights',
  'formerly',
  'withdrawn',
  'quotes',
  'notQuotes',
  'events',
  'review',
] as const satisfies readonly (keyof ArticleInput)[];
const sourceKeys = [
  'headline',
  'deck',
  'description',
  'authors',
  'partial',
  'outlet',
  'outletKnown',
  'via',
  'language',
  'translatedFrom',
  'url',
  'file',
  'versions',
] as const satisfies readonly (keyof ArticleInput['source'])[];
const quoteKeys = [
  'id',
  'formerly',
  'speaker',
  'speakerKnown',
  'words',
  'span',
  'continued',
  'kind',
  'said',
  'saidKnown',
  'utterance',
  'insertions',
  'attribution',
  'told',
  'spokenIn',
  'context',
] as const satisfies readonly (keyof NonNullable<ArticleInput['quotes']>[number])[];

/** The parts that stand on one line each. */
export const partsOnOneLine = [
  ['source', 'file'],
  ['source', 'via'],
  ['source', 'versions', '*', 'quotes', '*'],
  ['quotes', '*'],
  ['notQuotes', '*'],
  ['events', '*', 'claims', '*'],
] as const satisfies readonly Path[];

/** The Markdown file of a draft: fields in a fixed order, one quote a line. The same draft gives the same bytes. */
export function formatDraft({ article, body }: Omit<ArticleDraft, 'id'>): string {
  return `---\n${formatYaml(orderFields(article), partsOnOneLine)}---\n\n${body.trim()}\n`;
}

/** The fields in the order of the schema. */
export function orderFields(article: ArticleInput): ArticleInput {
  const { source, quotes = [], notQuotes = [], ...others } = article;
  return inOrder(
    {
      ...others,
      source: inOrder(source, sourceKeys),
      quotes: quotes.map((quote) => inOrder(quote, quoteKeys)),
      ...(notQuotes.length === 0 ? {} : { notQuotes }),
    },
    articleKeys,
  );
}

/** The object with its keys in the given order and without undefined ones; keys that are not listed come last. */
function inOrder<T extends object>(value: T, keys: readonly string[]): T {
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.toSorted(([a], [b]) => rank(a) - rank(b))) as T;
}
