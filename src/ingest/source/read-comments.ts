import { countOf } from '../../text/count-of.ts';
import { endsSentence } from '../../text/marks/ends-with-sign.ts';
import { countWords } from '../../text/split-words.ts';
import { splitComments } from '../html/posts/split-comments.ts';
import type { Passage } from '../passages/passage.ts';
import { readPageReport } from './read-page-report.ts';
import { ofOnePage, readPosts } from './read-posts.ts';
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
  const body = whole.lines.filter((line) => line !== whole.headline);
  const among = countIn(body.filter((line) => inside.includes(withoutSpaces(line.text))));
  if (2 * among <= countIn(body)) return undefined;
  if (page.comments.length === 0) {
    const note = `${among} of the ${countIn(body)} words that were kept stand in comments, and the page does not tell whose: they are no words of a report.`;
    return [{ ...whole, review: [note, ...whole.review] }];
  }
  const on = whole.headline === undefined ? '' : ` on “${whole.headline.text}”`;
  const note = `The page holds ${countOf(page.comments.length, 'comment')}${on}: each is its author’s, and no words of a report.`;
  const rest = readPageReport(text, page.rest, options);
  const isTold = rest.lines.some((line) => line !== rest.headline && endsSentence(line.text));
  const comments = ofOnePage(readPosts(text, page.comments, { ...options, note }), () => whole);
  return isTold ? [{ ...rest, review: [note, ...rest.review] }, ...comments] : comments;
}

function withoutSpaces(words: string): string {
  return words.replace(/\s+/g, '');
}

function countIn(lines: readonly Passage[]): number {
  return lines.reduce((sum, { text }) => sum + countWords(text), 0);
}
