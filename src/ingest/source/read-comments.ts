import { countOf } from '../../text/count-of.ts';
import { endsSentence } from '../../text/marks/ends-with-sign.ts';
import { countWords } from '../../text/split-words.ts';
import { readDates } from '../dates/read-dates.ts';
import { readStamps } from '../dates/read-stamps.ts';
import { splitComments } from '../html/posts/split-comments.ts';
import { findLostBreaks } from '../passages/find-lost-breaks.ts';
import { endOf, type Passage, toPassages } from '../passages/passage.ts';
import { findComments, type TextComment } from '../report/find-comments.ts';
import { hasBody } from './has-body.ts';
import { readPageReport } from './read-page-report.ts';
import { ofOnePage, readPosts } from './read-posts.ts';
import { readTextReports } from './read-text-reports.ts';
import type { Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';

/** Of a page of which most kept words stand in comments: what stands beside them, and each with its author. */
export function readComments(
  text: string,
  html: string,
  options: ReportOptions,
): readonly Report[] | undefined {
  const page = splitComments(html);
  if (page === undefined) return undefined;
  const whole = readPageReport(text, html, options);
  const inside = withoutSpaces(page.inside);
  const body = bodyOf(whole);
  const among = countIn(body.filter((line) => inside.includes(withoutSpaces(line.text))));
  if (among === 0) return undefined;
  const rest = readPageReport(text, page.rest, options);
  if (2 * among <= countIn(body)) {
    const kept = new Set(rest.lines.map((line) => line.text));
    return page.areMarked
      ? [cutComments(whole, (line) => inside.includes(withoutSpaces(line.text)) && !kept.has(line.text))]
      : undefined;
  }
  if (page.comments.length === 0) {
    const note = `${among} of the ${countIn(body)} words that were kept stand in comments, and the page does not tell whose: they are no words of a report.`;
    return [{ ...whole, review: [note, ...whole.review] }];
  }
  const note = noteOf('page', page.comments.length, whole);
  const all = ofOnePage(readPosts(text, page.comments, { ...options, note }), () => whole);
  const comments = all.filter((comment) => hasBody(comment)).map(tellShort(all));
  return isTold(rest) ? [{ ...rest, review: [note, ...rest.review] }, ...comments] : comments;
}

function noteOf(place: string, count: number, { headline }: Report): string {
  const on = headline === undefined ? '' : ` on “${headline.text}”`;
  return `The ${place} holds ${countOf(count, 'comment')}${on}: each is its author’s, and no words of a report.`;
}

/** What is too short for a draft is not passed over without a word. */
function tellShort(all: readonly Report[]): (comment: Report, index: number) => Report {
  const short = all.filter((comment) => !hasBody(comment)).length;
  const told = `${countOf(short, 'comment')} of a few words ${short === 1 ? 'has' : 'have'} no draft.`;
  return (comment, index) =>
    short === 0 || index > 0 ? comment : { ...comment, review: [...comment.review, told] };
}

function isTold(rest: Report): boolean {
  return rest.lines.some((line) => line !== rest.headline && endsSentence(line.text));
}

function bodyOf({ lines, headline }: Report): readonly Passage[] {
  return lines.filter((line) => line !== headline);
}

/** The report without those of its lines that stand in comments. */
function cutComments(report: Report, isComment: (line: Passage) => boolean): Report {
  const gone = bodyOf(report).filter(isComment);
  if (gone.length === 0) return report;
  const isKept = ({ start }: { readonly start: number }): boolean =>
    !gone.some((line) => start >= line.start && start < endOf(line));
  return {
    ...report,
    lines: report.lines.filter((line) => !gone.includes(line)),
    cut: [...report.cut, ...gone.map((passage) => ({ passage, rule: 'words of a comment' }))],
    lostBreaks: report.lostBreaks.filter(({ at }) => isKept({ start: at })),
    dates: report.dates.filter(({ words }) => isKept(words)),
    review: [
      ...report.review,
      `${countOf(countIn(gone), 'word')} of comments on the report ${countIn(gone) === 1 ? 'was' : 'were'} cut: they are no words of a report.`,
    ],
  };
}

/** The report without the comments below it that the lines of its text tell, where no elements of a page do. */
export function withoutComments(report: Report, text: string): Report {
  const found = findComments(toPassages(text));
  return found === undefined ? report : cutComments(report, standsIn(found.comments));
}

function standsIn(comments: readonly TextComment[]): (line: Passage) => boolean {
  const starts = new Set(comments.flatMap(({ all }) => all.map(({ start }) => start)));
  return ({ start }) => starts.has(start);
}

/** Of a plain text that consists of comments each is its author’s; none of any other text. */
export function readTextComments(text: string, options: ReportOptions): readonly Report[] {
  const found = findComments(toPassages(text));
  const [whole, ...others] = found?.areSeveral ? readTextReports(text, options) : [];
  if (found === undefined || whole === undefined || others.length > 0) return [];
  const body = bodyOf(whole);
  if (2 * countIn(body.filter(standsIn(found.comments))) <= countIn(body)) return [];
  const [rest] = readTextReports(blankOut(text, found.comments), options);
  const note = noteOf('file', found.comments.length, whole);
  const comments = found.comments.map((comment) => toReport(comment, whole, { ...options, note }));
  return rest !== undefined && isTold(rest)
    ? [{ ...rest, review: [note, ...rest.review] }, ...comments]
    : comments;
}

/** Every other place of the text stays where it is. */
function blankOut(text: string, comments: readonly TextComment[]): string {
  const lines = comments.flatMap(({ all }) => all).toSorted((a, b) => a.start - b.start);
  const pieces = lines.map(
    (line, index) =>
      text.slice(lines[index - 1] === undefined ? 0 : endOf(lines[index - 1] ?? line), line.start) +
      ' '.repeat(line.text.length),
  );
  const last = lines.at(-1);
  return pieces.join('') + text.slice(last === undefined ? 0 : endOf(last));
}

function toReport(
  { author, time, title, lines }: TextComment,
  whole: Report,
  { anchor, note }: ReportOptions & { readonly note: string },
): Report {
  const { day, withoutYear } = readStamps([time], whole.language);
  const own = anchor ?? (day?.by === 'date line' ? day.date : undefined);
  return {
    isRelated: false,
    headline: title,
    deck: undefined,
    authors: [author],
    lines: [...(title === undefined ? [] : [title]), ...lines],
    cut: [],
    lostBreaks: lines.flatMap(findLostBreaks),
    outlet: whole.outlet,
    published: day && {
      value: day.date,
      grade: day.by === 'date line' ? 'printed' : 'inferred',
      evidence: `The comment is dated “${time.text}”.`,
    },
    undated: day === undefined ? `The comment is dated “${time.text}”, and not by its day.` : undefined,
    withoutYear,
    anchor: own,
    dates: readDates(lines, own === undefined ? {} : { anchor: own }),
    language: whole.language,
    url: whole.url,
    review: [note],
  };
}

function withoutSpaces(words: string): string {
  return words.replace(/\s+/g, '');
}

function countIn(lines: readonly Passage[]): number {
  return lines.reduce((sum, { text }) => sum + countWords(text), 0);
}
