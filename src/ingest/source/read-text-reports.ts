import { closingMarks } from '../../text/quotation-marks.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { LineMeaning } from '../boilerplate/boilerplate-rules.ts';
import type { Removal } from '../boilerplate/strip-boilerplate.ts';
import type { Passage } from '../passages/passage.ts';
import { type ReadArticle, readArticles } from '../report/read-articles.ts';
import type { Published } from '../report/read-published.ts';
import { applyHeader, dayOfHeader } from './apply-header.ts';
import { readHeader, withoutHeader } from './read-header.ts';
import type { Known, Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';

/** The reports of a plain text file: one, or each of an aggregator's page; a header above the text is the first one's. */
export function readTextReports(source: string, options: ReportOptions): readonly Report[] {
  const header = readHeader(source);
  if (header === undefined) return readReportsIn(source, options);
  const anchor = options.anchor ?? dayOfHeader(header);
  const [first, ...others] = readReportsIn(withoutHeader(source, header), { anchor });
  return first === undefined ? [] : [applyHeader(first, header), ...others];
}

function readReportsIn(source: string, options: ReportOptions): readonly Report[] {
  const { anchor } = options;
  return readArticles(source, anchor === undefined ? {} : { anchor }).map((article) =>
    toReport(article, options),
  );
}

function toReport(article: ReadArticle, { anchor }: ReportOptions): Report {
  const headline = article.headline === undefined ? undefined : withoutMarkdownMark(article.headline);
  const { deck, body, removed, surroundings, language, published, dates } = article;
  return {
    isRelated: article.role === 'related',
    headline,
    deck,
    lines: [headline, deck, ...body].filter((line) => line !== undefined).filter(({ text }) => text !== ''),
    cut: [
      ...removed.map(({ passage, rule }) => ({ passage, rule: rule.name })),
      ...surroundings.map((passage) => ({ passage, rule: 'page around the report' })),
    ],
    lostBreaks: article.lostBreaks,
    outlet: knownOutlet(article),
    published: knownDate(article),
    anchor: anchor ?? (published?.grade === 'printed' ? published.date : undefined),
    dates,
    language,
    url: undefined,
    review: [
      ...removed.flatMap(toldByLine),
      ...(endsOpen(body) ? ['The report ends without a full stop: was it saved to its end?'] : []),
    ],
  };
}

const lineTells: Partial<Record<LineMeaning, string>> = {
  byline: 'A line that was cut names its author',
  agency: 'A line that was cut names an agency',
  'related link': 'A line that was cut names a related report',
};

/** What a cut line still says of the report. */
function toldByLine({ passage, rule }: Removal): readonly string[] {
  const tells = lineTells[rule.means];
  return tells === undefined ? [] : [`${tells}: “${shortenText(passage.text, 120)}”.`];
}

const markdownHeading = /^#{1,6}\s+/;

/** `# Lake talks end` is the headline “Lake talks end”. */
function withoutMarkdownMark({ text, start }: Passage): Passage {
  const mark = markdownHeading.exec(text)?.[0].length ?? 0;
  return { text: text.slice(mark), start: start + mark };
}

function knownOutlet({ outlet }: ReadArticle): Known<string> | undefined {
  if (outlet === undefined) return undefined;
  const { name, cue } = outlet;
  const place = cue === 'card' ? 'The page prints it above the report' : `The file prints it in a ${cue}`;
  return { value: name.text, grade: 'printed', evidence: `${place}: “${name.text}”.` };
}

const dateEvidence: Record<Published['by'], (words: string) => string> = {
  'date line': (words) => `The file prints “${words}”.`,
  'update line': (words) =>
    `The file prints “${words}” as the day of its last change; it came out then or before.`,
  'ambiguous line': (words) => `The file prints “${words}”, which can be read as either day.`,
  'order of the language': (words) => `The file prints “${words}”, read in the order of its language.`,
  'latest event': (words) => `The latest day it tells of as past is “${words}”; it came out then or later.`,
};

function knownDate({ published }: ReadArticle): Known<string> | undefined {
  if (published === undefined) return undefined;
  const { date, grade, evidence, by } = published;
  return { value: date, grade, evidence: dateEvidence[by](evidence.text) };
}

const endOfSentence = new RegExp(`[.!?…:${closingMarks}]$`);

function endsOpen(body: readonly Passage[]): boolean {
  const last = body.at(-1);
  return last !== undefined && !endOfSentence.test(last.text);
}
