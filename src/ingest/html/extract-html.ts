import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Notice } from '../../domain/notice.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { countWords } from '../../text/split-words.ts';
import { guessLanguage } from '../passages/guess-language.ts';
import { boundHtml, endOfReadable } from './blocks/bound-html.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { cleanBlocks, type JudgedBlock } from './clean-blocks.ts';
import { findBlockQuotations } from './find-block-quotations.ts';
import { findMainContent } from './find-main-content.ts';
import { type PageMetadata, readMetadata } from './head/read-metadata.ts';
import { savedAddress } from './head/saved-address.ts';
import { parsePage } from './parse-page.ts';
import { type RelatedLink, readRelatedLinks } from './read-related-links.ts';

/** A notice about a page; the file is known to who reads it. */
type PageNotice = Pick<Notice, 'rule' | 'severity' | 'message' | 'hint' | 'line'>;

/** The article of a saved page. */
export interface ExtractedPage extends Omit<PageMetadata, 'articleBody'> {
  /** Its paragraphs, an empty line between them. */
  readonly text: string;
  readonly relatedLinks: readonly RelatedLink[];
  readonly notices: readonly PageNotice[];
}

export interface ExtractOptions {
  /** Where the page was saved from, when that is known. */
  readonly url?: string;
}

/** Reads the article out of a saved page: its text and what the page says about it. Never throws. */
export function extractHtml(html: string, options: ExtractOptions = {}): ExtractedPage {
  const url = options.url ?? savedAddress(html);
  const document = parsePage(html);
  const { articleBody, ...metadata } = readMetadata(document, url);
  const tree = unified()
    .use(rehypeParse, { fragment: true })
    .parse(boundHtml(findMainContent(document)));
  const judged = cleanBlocks(readBlocks(tree), metadata.headline ?? '');
  const kept = judged.filter(({ verdict }) => verdict === 'kept');
  const text = kept.map(({ block }) => block.text).join('\n\n');
  return {
    ...metadata,
    language: metadata.language ?? guessLanguage(text),
    text,
    relatedLinks: readRelatedLinks(judged, url),
    notices: [
      ...cutNotices(html),
      ...findNotices(text, articleBody),
      ...quotationNotices(tree, text),
      ...listNotices(judged),
    ],
  };
}

function findNotices(text: string, articleBody: string | undefined): readonly PageNotice[] {
  if (text === '') return [noArticle];
  return articleBody !== undefined && articleBody.length > 2 * text.length ? [longerBody] : [];
}

function cutNotices(html: string): readonly PageNotice[] {
  return endOfReadable(html) < html.length ? [cutPage] : [];
}

/** A whole article that is set as one quotation is a matter of layout. */
const mostOfText = 0.5;

function quotationNotices(tree: Root, text: string): readonly PageNotice[] {
  const printed = text.replaceAll('\n\n', ' ');
  return findBlockQuotations(tree)
    .filter((words) => words.length < mostOfText * text.length && printed.includes(words.slice(0, 40)))
    .map((words) => ({
      rule: 'unmarked-block-quotation',
      severity: 'warning',
      message: `“${shortenText(words, 60)}” is set as a quotation without quotation marks; it is not taken as a quote.`,
      hint: 'If the report says whose words they are, add them as a quote of the kind `statement`.',
    }));
}

const fewestHeadlines = 3;

/** Between the sentences of a section’s page stand the headlines to which they belong, and each leads elsewhere. */
function listNotices(judged: readonly JudgedBlock[]): readonly PageNotice[] {
  const isTold = ({ block: { text }, verdict }: JudgedBlock): boolean =>
    verdict === 'kept' && countWords(text) >= fewestWordsOfTeaser;
  const [from, to] = [judged.findIndex(isTold), judged.findLastIndex(isTold)];
  const inside = judged.slice(Math.max(0, from - 1), to);
  const headlines = inside.filter(
    ({ verdict, block: { text } }) => verdict === 'links' && countWords(text) >= fewestWordsOfLink,
  );
  const told = inside.filter(isTold).length + 1;
  return headlines.length >= fewestHeadlines && told <= 2 * headlines.length
    ? [listOfReports(headlines.length)]
    : [];
}

const fewestWordsOfTeaser = 8;
const fewestWordsOfLink = 3;

function listOfReports(count: number): PageNotice {
  return {
    rule: 'page-lists-reports',
    severity: 'warning',
    message: `The page looks like a list of reports and no report: ${count} headlines between its paragraphs lead elsewhere.`,
    hint: 'Save the page of each report that matters.',
  };
}

const cutPage: PageNotice = {
  rule: 'page-read-in-part',
  severity: 'warning',
  message: 'The saved page is far larger than a report, so only its first part was read.',
  hint: 'Compare the end of the draft with the page.',
};

const noArticle: PageNotice = {
  rule: 'no-article-in-page',
  severity: 'error',
  line: 1,
  message: 'No article was found in the saved page.',
  hint: 'Open the page, check that the text is visible without script, and save it again or paste the text.',
};

const longerBody: PageNotice = {
  rule: 'page-shows-less-than-it-declares',
  severity: 'warning',
  message: 'The page declares an article more than twice as long as the text it shows.',
  hint: 'The visible text may be cut off by a paywall: compare it with the original.',
};
