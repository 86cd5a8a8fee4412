import { Document, isMap, isSeq, type Node } from 'yaml';
import type { ArticleInput } from '../../domain/article.ts';
import type { ArticleDraft } from './draft-article.ts';

const articleKeys = [
  'title',
  'deck',
  'source',
  'published',
  'rights',
  'quotes',
  'notQuotes',
  'events',
  'review',
] as const satisfies readonly (keyof ArticleInput)[];
const sourceKeys = [
  'headline',
  'outlet',
  'outletKnown',
  'via',
  'language',
  'translatedFrom',
  'url',
  'file',
] as const satisfies readonly (keyof ArticleInput['source'])[];
const quoteKeys = [
  'id',
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

/** The Markdown file of a draft: fields in a fixed order, one quote a line. The same draft gives the same bytes. */
export function formatDraft({ article, body }: Omit<ArticleDraft, 'id'>): string {
  const { source, quotes = [], notQuotes = [], ...others } = article;
  const ordered = inOrder(
    {
      ...others,
      source: inOrder(source, sourceKeys),
      quotes: quotes.map((quote) => inOrder(quote, quoteKeys)),
      ...(notQuotes.length === 0 ? {} : { notQuotes }),
    },
    articleKeys,
  );
  return `---\n${formatYaml(ordered, [
    ['source', 'file'],
    ['source', 'via'],
    ['quotes', '*'],
    ['notQuotes', '*'],
    ['events', '*', 'claims', '*'],
  ])}---\n\n${body.trim()}\n`;
}

type Path = readonly string[];

/** YAML whose parts at the given paths stand on one line each. */
export function formatYaml(value: object, onOneLine: readonly Path[] = []): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  for (const path of onOneLine) for (const node of nodesAt(document.contents, path)) node.flow = true;
  return document.toString({
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    flowCollectionPadding: true,
  });
}

type Collection = Node & { flow?: boolean | undefined };

function nodesAt(node: unknown, path: Path): readonly Collection[] {
  const [key, ...deeper] = path;
  if (key === undefined) return isMap(node) || isSeq(node) ? [node] : [];
  if (isSeq(node)) return node.items.flatMap((item) => nodesAt(item, key === '*' ? deeper : path));
  return isMap(node) ? nodesAt(node.get(key, true), deeper) : [];
}

/** The object with its keys in the given order and without undefined ones; keys that are not listed come last. */
function inOrder<T extends object>(value: T, keys: readonly string[]): T {
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.toSorted(([a], [b]) => rank(a) - rank(b))) as T;
}
