import { endsSentence, sentenceEnds } from '../../text/marks/ends-with-sign.ts';
import { closingMarks } from '../../text/marks/quotation-marks.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { LineMeaning } from '../boilerplate/boilerplate-rules.ts';
import type { Removal } from '../boilerplate/strip-boilerplate.ts';
import { readAddressDate } from '../dates/read-address-date.ts';
import { safeUrl } from '../html/head/safe-url.ts';
import type { Passage } from '../passages/passage.ts';
import { type ReadArticle, readArticles } from '../report/read-articles.ts';
import { markedCue, nameBeforeDay, sharedCue } from '../report/read-credits.ts';
import type { Published } from '../report/read-published.ts';
import { releaseFootRule, withoutReleaseFoot } from '../report/read-release.ts';
import { answeredMailRule, withoutAnsweredMail } from '../report/without-answered-mail.ts';
import { authorNoteRule, withoutAuthorNote } from '../report/without-author-note.ts';
import { bannerRule, withoutBanner } from '../report/without-banner.ts';
import { applyHeader, dayOfHeader } from './apply-header.ts';
import { addressDay } from './decide-page-day.ts';
import { findBreak, stubRule, withoutStub } from './find-break.ts';
import { readHeader, withoutHeader } from './read-header.ts';
import type { Cut, Known, Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';
import { tellQuotedCuts } from './tell-quoted-cuts.ts';

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
  const { headline, banner } = withoutBanner(headlineOf(article));
  const { deck, removed, surroundings, language, published, dates } = article;
  const { body, below } = partBody(article);
  const url = article.credits.url ?? sharedAddress(article.headline);
  return {
    isRelated: article.role === 'related',
    headline,
    deck,
    lines: [headline, deck, ...body]
      .filter((line) => line !== undefined)
      .filter(({ text }) => text !== '')
      .toSorted((a, b) => a.start - b.start),
    cut: [
      ...banner.map((passage) => ({ passage, rule: bannerRule })),
      ...removed.map(({ passage, rule }) => ({ passage, rule: rule.name })),
      ...below,
      ...surroundings.map((passage) => ({ passage, rule: 'page around the report' })),
    ],
    authors: article.credits.authors,
    lostBreaks: article.lostBreaks,
    outlet: knownOutlet(article),
    declinedOutlet: article.credits.declined?.text,
    published: knownDay(article, url),
    anchor: anchor ?? (published?.grade === 'printed' ? published.date : undefined),
    dates,
    language,
    url,
    undated: undatedOf(article),
    withoutYear: article.credits.withoutYear,
    breaksOff: article.role === 'related' ? undefined : findBreak(body, behindOf(article, body)),
    review: [
      ...removed.flatMap(toldByLine),
      ...tellQuotedCuts(below),
      ...secondHead(article),
      ...(endsOpen(body) ? ['The report ends without a full stop: was it saved to its end?'] : []),
    ],
  };
}

/** What stands below the text and is none of it, each with its rule. */
function partBody(article: ReadArticle): {
  readonly body: readonly Passage[];
  readonly below: readonly Cut[];
} {
  const { lines: issued, foot } = article.isRelease
    ? withoutReleaseFoot(article.body)
    : { lines: article.body, foot: [] };
  const { lines: own, answered } = withoutAnsweredMail(issued);
  const { lines: told, stub } = withoutStub(own);
  const { lines: body, note } = withoutAuthorNote(told, article.credits.authors);
  const below = [
    ...foot.map((passage) => ({ passage, rule: releaseFootRule.name })),
    ...answered.map((passage) => ({ passage, rule: answeredMailRule.name })),
    ...stub.map((passage) => ({ passage, rule: stubRule.name })),
    ...note.map((passage) => ({ passage, rule: authorNoteRule.name })),
  ];
  return { body, below };
}

function behindOf({ body: whole, removed, surroundings }: ReadArticle, body: readonly Passage[]): string {
  const end = body.at(-1)?.start ?? 0;
  return [...whole, ...removed.map(({ passage }) => passage), ...surroundings]
    .filter(({ start }) => start > end)
    .toSorted((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join('\n');
}

function undatedOf({ credits: { age, withoutYear } }: ReadArticle): string | undefined {
  if (withoutYear !== undefined) return `The file prints “${withoutYear.words.text}” without a year.`;
  return age === undefined ? undefined : `The file prints “${age}”, and not the day from which that counts.`;
}

const linesOfHead = 4;

/** An outlet and a day in the middle of a text, under a line that may be a headline: two reports may stand in one file. */
function secondHead({ body, removed }: ReadArticle): readonly string[] {
  const all = [...body, ...removed.map(({ passage }) => passage)].toSorted((a, b) => a.start - b.start);
  const at = all.findIndex(
    (line, index) => index >= linesOfHead && !endsSentence(line.text) && nameBeforeDay(line) !== undefined,
  );
  const [above, line] = [all[at - 1], all[at]];
  if (at === -1 || above === undefined || line === undefined || endOfSentence.test(above.text)) return [];
  return [
    `Another report seems to begin inside this one, at “${shortenText(above.text, 80)}” above “${shortenText(line.text, 60)}”: part the file there and ingest both.`,
  ];
}

const lineTells: Partial<Record<LineMeaning, string>> = {
  agency: 'A line that was cut names an agency',
  'related link': 'A line that was cut names a related report',
};

/** What a cut line still says of the report. */
function toldByLine({ passage, rule }: Removal): readonly string[] {
  const tells = lineTells[rule.means];
  return tells === undefined ? [] : [`${tells}: “${shortenText(passage.text, 120)}”.`];
}

/** Before a headline: `# ` of Markdown, and who passed it on in a chat, and when: “[12.05.31, 20:14] Otto: ”. */
const beforeHeadline =
  /^(?:\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?:\]| -) [^:\n]{1,40}: )?(?:#{1,6}\s+)?/;
/** Behind it: the address with which a telephone shares it. */
const behindHeadline = /\s+https?:\/\/\S+$/;

/** `# Lake talks end` is the headline “Lake talks end”. */
function bareHeadline({ text, start }: Passage): Passage {
  const mark = beforeHeadline.exec(text)?.[0].length ?? 0;
  return { text: text.slice(mark).replace(behindHeadline, ''), start: start + mark };
}

/** Without the outlet that a telephone sets behind it. */
function headlineOf({ headline, outlet }: ReadArticle): Passage | undefined {
  const bare = headline && bareHeadline(headline);
  if (bare === undefined || outlet?.cue !== sharedCue) return bare;
  const text = bare.text.slice(0, outlet.name.start - bare.start).replace(/[\s|·•–—-]+$/u, '');
  return { ...bare, text };
}

function sharedAddress(headline: Passage | undefined): string | undefined {
  return safeUrl(behindHeadline.exec(headline?.text ?? '')?.[0].trim());
}

/** What the text prints, then its address, then what bounds it. */
function knownDay(article: ReadArticle, url: string | undefined): Known<string> | undefined {
  const known = knownDate(article);
  return known?.grade === 'printed' ? known : (dayOfAddress(url) ?? known);
}

function dayOfAddress(url: string | undefined): Known<string> | undefined {
  const found = readAddressDate(url ?? '');
  return found && addressDay(found);
}

function knownOutlet({ outlet }: ReadArticle): Known<string> | undefined {
  if (outlet === undefined) return undefined;
  const { name, cue } = outlet;
  const place = cue === 'card' ? 'The page prints it above the report' : `The file prints it in a ${cue}`;
  const because = inferredFrom[cue];
  return {
    value: name.text,
    grade: because === undefined ? 'printed' : 'inferred',
    evidence: `${place}: “${name.text}”${because ?? ''}.`,
  };
}

/** What is said of a name that was not printed as the publisher’s. */
const inferredFrom: Readonly<Record<string, string>> = {
  dateline: ', which wrote the text; who else published it is not said',
  'agency tag': ', which wrote the text; who else published it is not said',
  'press release': ', as the name of those who issue it',
  [markedCue]: ', as names of outlets stand, and titles of works',
};

const dateEvidence: Record<Published['by'], (words: string) => string> = {
  'date line': (words) => `The file prints “${words}”.`,
  'update line': (words) =>
    `The file prints “${words}” as the day of its last change; it came out then or before.`,
  'year of another line': (words) => `The file prints “${words}”, and the year in another line.`,
  'ambiguous line': (words) => `The file prints “${words}”, which can be read as either day.`,
  'order of the language': (words) => `The file prints “${words}”, read in the order of its language.`,
  'headline of a record': (words) =>
    `The headline of the record prints “${words}”, the day on which the words were said.`,
  dateline: (words) => `The dateline of the text prints “${words}”.`,
  'latest event': (words) => `The latest day it tells of as past is “${words}”; it came out then or later.`,
};

function knownDate({ published }: ReadArticle): Known<string> | undefined {
  if (published === undefined) return undefined;
  const { date, grade, evidence, by } = published;
  return { value: date, grade, evidence: dateEvidence[by](evidence.text) };
}

const endOfSentence = new RegExp(`[${sentenceEnds}:${closingMarks}]$`);

function endsOpen(body: readonly Passage[]): boolean {
  const last = body.at(-1);
  return last !== undefined && !endOfSentence.test(last.text);
}
