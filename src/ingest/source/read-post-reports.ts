import { countOf } from '../../text/count-of.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { readDates } from '../dates/read-dates.ts';
import { readStamps } from '../dates/read-stamps.ts';
import { findLostBreaks } from '../passages/find-lost-breaks.ts';
import { guessLanguage } from '../passages/guess-language.ts';
import type { Passage } from '../passages/passage.ts';
import { type CopiedPost, findCopiedPosts } from '../quotes/statements/find-copied-posts.ts';
import type { Known, Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';

/** The posts of a text that was copied from a social network, each with its own author, time and words; none of any other text. */
export function readPostReports(text: string, options: ReportOptions): readonly Report[] {
  const posts = findCopiedPosts(text);
  const language = guessLanguage(posts.map((post) => wordsOf(text, post).join('\n')).join('\n'));
  const note = `The file holds ${countOf(posts.length, 'post', 'posts')} of a social network: check author, time and words of this one.`;
  return posts.map((post) => toReport(text, post, { ...options, language, note }));
}

interface PostOptions extends ReportOptions {
  readonly language: string | undefined;
  readonly note: string;
}

function toReport(text: string, post: CopiedPost, { anchor, language, note }: PostOptions): Report {
  const author = text.slice(post.name.start, post.name.end);
  const day = readDay(text, post, language);
  const lines = linesOf(text, post);
  const own = anchor ?? (day.published?.grade === 'printed' ? day.published.value : undefined);
  return {
    isRelated: false,
    headline: undefined,
    deck: undefined,
    authors: [author],
    lines,
    cut: [],
    lostBreaks: lines.flatMap(findLostBreaks),
    outlet: outletOf(author, post),
    carrier: carrierOf(post),
    ...day,
    anchor: own,
    dates: readDates(lines, own === undefined ? {} : { anchor: own }),
    language,
    url: undefined,
    review: [note, ...leftOver(text, post)],
  };
}

function wordsOf(text: string, { words }: CopiedPost): readonly string[] {
  return words.map(({ start, end }) => text.slice(start, end));
}

/** Name and time stand above the words, so that the words are seen to be that person’s. */
function linesOf(text: string, { start, end }: CopiedPost): readonly Passage[] {
  return Array.from(text.slice(start, end).matchAll(/[^\n]+/g), ({ index, 0: line }) => ({
    text: line.trim(),
    start: start + index + line.indexOf(line.trim()),
  })).filter((line) => line.text !== '');
}

function readDay(
  text: string,
  { time, by }: CopiedPost,
  language: string | undefined,
): Pick<Report, 'published' | 'undated' | 'withoutYear'> {
  if (time === undefined) return { published: undefined };
  const line = { text: text.slice(time.start, time.end), start: time.start };
  const isDayFirst = by === 'telegram' || (by === 'messenger' && /^\d{1,2}\./.test(line.text));
  const { day, withoutYear } = readStamps([line], isDayFirst ? dayFirst : language);
  if (day !== undefined)
    return {
      published: {
        value: day.date,
        grade: day.by === 'date line' || isDayFirst ? 'printed' : 'inferred',
        evidence: `The post is dated “${line.text}”${day.by === 'ambiguous line' ? ', which can be read as either day' : ''}.`,
      },
    };
  const undated =
    withoutYear === undefined
      ? `The post is dated “${line.text}”, and not by its day.`
      : `The post is dated “${withoutYear.words.text}” without a year.`;
  return { published: undefined, undated, withoutYear };
}

/** Telegram Desktop writes the day first, whatever the language; so does every messenger that sets dots. */
const dayFirst = 'de';

function outletOf(author: string, { by, handle }: CopiedPost): Known<string> | undefined {
  if (by === 'messenger') return undefined;
  const account = handle === undefined ? '' : ` (@${handle})`;
  return { value: author, grade: 'printed', evidence: `The post is signed “${author}”${account}.` };
}

function carrierOf({ by, handle = '' }: CopiedPost): string | undefined {
  if (by === 'telegram' || by === 'channel') return 'Telegram';
  if (by === 'network') return 'LinkedIn';
  if (/\.bsky\.social$/.test(handle)) return 'Bluesky';
  return handle.split('@')[1];
}

function leftOver(text: string, { left }: CopiedPost): readonly string[] {
  const [first] = left;
  if (first === undefined) return [];
  const words = shortenText(text.slice(first.start, first.end), 60);
  return [
    `${countOf(left.length, 'line')} behind this post ${left.length === 1 ? 'was' : 'were'} not taken, since nobody could tell whose they are (“${words}”).`,
  ];
}
