import { countOf } from '../../text/count-of.ts';
import { endsSentence } from '../../text/marks/ends-with-sign.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { countWords } from '../../text/split-words.ts';
import { stripBoilerplate } from '../boilerplate/strip-boilerplate.ts';
import { readDates } from '../dates/read-dates.ts';
import { readStamps } from '../dates/read-stamps.ts';
import { findLostBreaks } from '../passages/find-lost-breaks.ts';
import { endOf, type Passage, toPassages } from '../passages/passage.ts';
import { findLivePosts, type LivePost, type LiveText } from '../report/find-live-posts.ts';
import { isBylineAlone, readByline } from '../report/read-byline.ts';
import { readTextReports } from './read-text-reports.ts';
import type { Cut, Known, Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';

/** Under which names lines of a live report are cut. */
const timeRule = 'time of a post';
const authorRule = 'author of a post';

/** The posts of a live report that was copied as text, each with its own time, author and headline; none of any other text. */
export function readLiveReports(text: string, options: ReportOptions): readonly Report[] {
  const found = findLivePosts(toPassages(text));
  const [first] = found?.posts ?? [];
  if (found === undefined || first === undefined) return [];
  const whole = readWhole(text, first, options);
  const [told, ...others] = found.posts.map((post) => toReport(post, found, { ...options, whole }));
  return told === undefined ? [] : [{ ...told, review: [...told.review, ...tellLeft(found)] }, ...others];
}

/** Sentences that stand in no draft: key points above the first post, and posts of few words. */
function tellLeft({ left }: LiveText): readonly string[] {
  const [line] = left;
  if (line === undefined) return [];
  return [
    `${countOf(left.length, 'line', 'lines')} of the live report ${left.length === 1 ? 'is' : 'are'} in none of its drafts, from “${shortenText(line.text, 80)}” on: look whether somebody is quoted there.`,
  ];
}

/** Headline, outlet, address and day of the whole are read as those of a report that has its first post as text. */
function readWhole(text: string, { time, lines }: LivePost, options: ReportOptions): Report | undefined {
  const blank = ' '.repeat(time.text.length);
  const end = endOf(lines.at(-1) ?? time);
  return readTextReports(text.slice(0, time.start) + blank + text.slice(endOf(time), end), options)[0];
}

interface LiveOptions extends ReportOptions {
  readonly whole: Report | undefined;
}

function toReport(post: LivePost, live: LiveText, { anchor, whole }: LiveOptions): Report {
  const { kept, removed } = stripBoilerplate(post.lines);
  const signed = kept.filter((line) => isAuthor(line, kept));
  const authors = signed.flatMap((line) => readByline(line, true)?.authors ?? []);
  const body = kept.filter((line) => !signed.includes(line));
  const headline = headlineOf(body);
  const day = dayOf(post, live, whole);
  const own = anchor ?? (day.published?.grade === 'printed' ? day.published.value : undefined);
  const cut: readonly Cut[] = [
    { passage: post.time, rule: timeRule },
    ...signed.map((passage) => ({ passage, rule: authorRule })),
    ...removed.map(({ passage, rule }) => ({ passage, rule: rule.name })),
  ];
  return {
    isRelated: false,
    headline,
    deck: undefined,
    authors: authors.length > 0 ? authors : (whole?.authors ?? []),
    lines: body,
    cut,
    lostBreaks: body.flatMap(findLostBreaks),
    outlet: whole?.outlet,
    ...day,
    anchor: own,
    dates: readDates(body, own === undefined ? {} : { anchor: own }),
    language: whole?.language,
    url: whole?.url,
    review: [
      `The file holds ${countOf(live.posts.length, 'post', 'posts')} of a live report${namedBy(live)}: check where this one begins and ends.`,
    ],
  };
}

function namedBy({ head: [title] }: LiveText): string {
  return title === undefined || countWords(title.text) > 25 ? '' : ` (“${title.text}”)`;
}

/** A name alone above or below the words. */
function isAuthor(line: Passage, lines: readonly Passage[]): boolean {
  const isAtEdge = line === lines[0] || line === lines.at(-1);
  if (!isAtEdge || lines.length < 2 || endsSentence(line.text) || !isBylineAlone(line)) return false;
  return (readByline(line, true)?.authors.length ?? 0) > 0;
}

const mostWordsOfHeadline = 20;

function headlineOf([first, second]: readonly Passage[]): Passage | undefined {
  if (first === undefined || second === undefined || endsSentence(first.text)) return undefined;
  const words = countWords(first.text);
  return words >= 2 && words <= mostWordsOfHeadline ? first : undefined;
}

/** The day that a post prints; else that of its live report, where its posts do not pass midnight. */
function dayOf(
  { time }: LivePost,
  live: LiveText,
  whole: Report | undefined,
): Pick<Report, 'published' | 'undated' | 'withoutYear'> {
  const { day, withoutYear } = readStamps([time], whole?.language);
  if (day !== undefined) return { published: ofPost(day.date, time) };
  const head = readStamps(live.head, whole?.language).day;
  if (head !== undefined && live.isOneDay)
    return {
      published: {
        value: head.date,
        grade: 'inferred',
        evidence: `The post is timed “${time.text}”, and the live report is dated “${head.words.text}”.`,
      },
    };
  return {
    published: undefined,
    withoutYear,
    undated: `The post is timed “${time.text}”, and not by its day.`,
  };
}

function ofPost(value: string, time: Passage): Known<string> {
  return { value, grade: 'printed', evidence: `The post is dated “${time.text}”.` };
}
