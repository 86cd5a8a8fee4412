import { type Removal, stripBoilerplate } from '../boilerplate/strip-boilerplate.ts';
import { type DateMention, readDates } from '../dates/read-dates.ts';
import { findArticleInDump } from '../dump/find-article-in-dump.ts';
import { isCopiedPage } from '../dump/is-copied-page.ts';
import { findLostBreaks, type LostBreak } from '../passages/find-lost-breaks.ts';
import { guessLanguage } from '../passages/guess-language.ts';
import { type Passage, toPassages } from '../passages/passage.ts';
import { databaseField } from './head-rules.ts';
import { type Credits, readCredits } from './read-credits.ts';
import { readHeading } from './read-heading.ts';
import type { Heading } from './read-headline.ts';
import type { PrintedOutlet } from './read-outlet.ts';
import { type Published, readPublished } from './read-published.ts';
import { isRelease } from './read-release.ts';
import { type ArticlePart, splitArticles } from './split-articles.ts';

/** One report as its file gives it. Everything is a passage of the file; nothing was rewritten. */
export interface ReadArticle extends Heading {
  readonly credits: Credits;
  readonly role: ArticlePart['role'];
  /** It is headed as a press release. */
  readonly isRelease: boolean;
  readonly start: number;
  readonly end: number;
  readonly outlet: PrintedOutlet | undefined;
  readonly language: string | undefined;
  readonly published: Published | undefined;
  readonly dates: readonly DateMention[];
  readonly lostBreaks: readonly LostBreak[];
  /** Lines cut by a named rule, and lines of the page around the article. */
  readonly removed: readonly Removal[];
  readonly surroundings: readonly Passage[];
}

export interface ReadOptions {
  /** The day from which relative dates are counted. */
  readonly anchor?: string;
}

/** Reads the text of a dropped file: one article, or each of several. */
export function readArticles(source: string, options: ReadOptions = {}): readonly ReadArticle[] {
  return splitArticles(toPassages(source)).map((part) => readArticle(part, source, options));
}

/** In the record of a database fields stand above the text and below it; a copied page has its menus there. */
function partInside(passages: readonly Passage[], source: string): ReturnType<typeof findArticleInDump> {
  const rest = fieldsAround(passages);
  if (rest.length >= fewestFields) return { body: passages.filter((line) => !rest.includes(line)), rest };
  return isCopiedPage(passages) ? findArticleInDump(passages, source) : { body: passages, rest: [] };
}

const fewestFields = 3;
/** “Length: 312 metres” is a line of a report. */
const inSmallLetters = /^(?!Document |Journal Code)\p{L}*\p{Ll}[^:\d]*:/u;
const isProse = /^.{60,}[.!?…]$/u;

/** The fields that stand above all prose, or below it. */
function fieldsAround(passages: readonly Passage[]): readonly Passage[] {
  const first = passages.findIndex(({ text }) => isProse.test(text));
  const last = passages.findLastIndex(({ text }) => isProse.test(text));
  return passages.filter(
    ({ text }, index) =>
      (index < first || index > last) && databaseField.test(text) && !inSmallLetters.test(text),
  );
}

function readArticle(part: ArticlePart, source: string, options: ReadOptions): ReadArticle {
  const { body: inside, rest } = partInside(part.passages, source);
  const { headline, deck, body, beside, removed } = readHeading(inside, rest);
  const dates = readDates(body);
  const language = guessLanguage(
    body
      .slice(0, 5)
      .map(({ text }) => text)
      .join(' '),
  );
  const published = readPublished({
    body,
    dates,
    language,
    beside,
    headline,
    removed: [...stripBoilerplate(rest).removed, ...removed],
  });
  const credits = readCredits({ headline, beside, removed, body, lines: part.passages });
  const anchor = options.anchor ?? (published?.grade === 'printed' ? published.date : undefined);
  return {
    headline,
    deck,
    body,
    credits,
    role: part.role,
    isRelease: isRelease(part.passages),
    start: part.start,
    end: part.end,
    outlet: part.outlet === undefined ? credits.outlet : { name: part.outlet, cue: 'card' },
    language,
    published,
    dates: anchor === undefined ? dates : readDates(body, { anchor }),
    lostBreaks: [...(deck === undefined ? [] : [deck]), ...body].flatMap(findLostBreaks),
    removed,
    surroundings: rest,
  };
}
