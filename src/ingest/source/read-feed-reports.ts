import { dayOfMoment } from '../dates/day-of-moment.ts';
import type { Passage } from '../passages/passage.ts';
import { readAuthors } from '../report/read-byline.ts';
import { feedOutlet } from './feed-outlet.ts';
import { findBreak } from './find-break.ts';
import { hasBody } from './has-body.ts';
import { readPageReport } from './read-page-report.ts';
import { readTextReports } from './read-text-reports.ts';
import type { Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';
import type { FeedEntry } from './text/source-text.ts';

/** The reports of a feed, one for each entry with text; headline, address and date are the feed's. */
export function readFeedReports(entries: readonly FeedEntry[], options: ReportOptions): readonly Report[] {
  return entries
    .flatMap((entry) => readEntry(entry, options))
    .filter((report) => hasBody(report, fewestLettersOfEntry));
}

/** An entry with a headline of its own may be one sentence. */
const fewestLettersOfEntry = 20;

function readEntry({ item, start, text, html }: FeedEntry, options: ReportOptions): readonly Report[] {
  const day = dayOfMoment(item.date ?? '');
  const anchor = options.anchor ?? (item.isDateOfChange === true ? undefined : day);
  const [report] =
    html === undefined ? readTextReports(text, { anchor }) : [readPageReport(text, html, { anchor })];
  if (report === undefined) return [];
  const headline = item.headline === undefined ? report.headline : firstLine(text);
  const lines =
    headline === undefined
      ? report.lines
      : [headline, ...report.lines.filter((line) => line.start > headline.start)];
  const move = ({ text: words, start: at }: Passage): Passage => ({ text: words, start: at + start });
  const placed = lines.map(move);
  return [
    {
      ...report,
      headline:
        headline === undefined ? undefined : placed.find((line) => line.start === headline.start + start),
      deck:
        report.deck === undefined
          ? undefined
          : placed.find((line) => line.start === (report.deck?.start ?? 0) + start),
      lines: placed,
      cut: report.cut.map(({ passage, rule }) => ({ passage: move(passage), rule })),
      lostBreaks: report.lostBreaks.map((lost) => ({ ...lost, at: lost.at + start })),
      published: publishedOf(item, day) ?? report.published,
      undated: undatedOf(item, day) ?? report.undated,
      authors: item.author === undefined ? report.authors : readAuthors(item.author),
      outlet: feedOutlet(item) ?? report.outlet,
      language: report.language ?? languageOf(item),
      breaksOff: report.breaksOff ?? findBreak(placed, ''),
      anchor,
      dates: report.dates.map((mention) => ({ ...mention, words: move(mention.words) })),
      url: item.url ?? report.url,
      review: reviewOf(item, report),
    },
  ];
}

function reviewOf({ forwardedFrom }: FeedEntry['item'], { review }: Report): readonly string[] {
  const notes = review.filter((note) => !note.startsWith('The page declares the headline'));
  return forwardedFrom === undefined
    ? notes
    : [...notes, `The message was forwarded from “${forwardedFrom}”: check whose words these are.`];
}

function publishedOf(
  { date, isDateOfChange, isExported }: FeedEntry['item'],
  day: string | undefined,
): Report['published'] {
  if (day === undefined) return undefined;
  return isDateOfChange === true
    ? {
        value: `[..${day}]`,
        grade: 'inferred',
        evidence: `The feed gives “${date}” as its last change only.`,
      }
    : {
        value: day,
        grade: 'printed',
        evidence:
          isExported === true
            ? `The export dates the message “${date}”.`
            : `The feed dates the entry “${date}”.`,
      };
}

function undatedOf({ date, feed }: FeedEntry['item'], day: string | undefined): string | undefined {
  if (day !== undefined || (date === undefined && feed === undefined)) return undefined;
  return date === undefined
    ? 'The feed gives the entry no date.'
    : `The feed dates the entry “${date}”, which could not be read as a day.`;
}

function languageOf({ language }: FeedEntry['item']): string | undefined {
  return /^[a-z]{2,3}(?![a-z])/i.exec(language ?? '')?.[0].toLowerCase();
}

function firstLine(text: string): Passage {
  return { text: text.split('\n', 1)[0] ?? '', start: 0 };
}
