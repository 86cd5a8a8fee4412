import { endsSentence } from '../../text/marks/ends-with-sign.ts';
import { countWords, fewestWordsOfProse } from '../../text/split-words.ts';
import { isAge } from '../dates/is-age.ts';
import type { PrintedDate } from '../dates/read-calendar-dates.ts';
import { readDates } from '../dates/read-dates.ts';
import { isHeadlineOf } from '../dump/is-headline-of.ts';
import { type ExtractedPage, extractHtml } from '../html/extract-html.ts';
import { findLostBreaks } from '../passages/find-lost-breaks.ts';
import { endOf, type Passage, toPassages } from '../passages/passage.ts';
import { findOwnNotes } from '../report/own-notes.ts';
import { readAuthors, readByline } from '../report/read-byline.ts';
import { authorNoteRule, withoutAuthorNote } from '../report/without-author-note.ts';
import { bannerRule, withoutBanner } from '../report/without-banner.ts';
import { decidePageDay } from './decide-page-day.ts';
import { withoutTagline } from './feed-outlet.ts';
import { findBreak, stubRule, withoutStub } from './find-break.ts';
import { outletOfTitle } from './outlet-of-title.ts';
import { readTextReports } from './read-text-reports.ts';
import type { Cut, Known, Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';
import { tellQuotedCuts } from './tell-quoted-cuts.ts';

/** The report of a saved page; `text` is the page's text, line by line. */
export function readPageReport(text: string, html: string, options: ReportOptions): Report {
  const page = extractHtml(html, options.url === undefined ? {} : { url: options.url });
  const { found, lost } = findBlocks(
    text,
    page.text.split('\n\n').filter((block) => block !== ''),
  );
  const above = startOfProse(found) ?? text.length;
  const declared = findHeadline(text, page.headline, above) ?? findHeadline(text, page.heading, above);
  const { headline, banner } = withoutBanner(declared);
  const [asText] = lost * 5 > found.length ? readTextReports(text, options) : [];
  const authors = authorsOf(page);
  const { lines: told, stub } = withoutStub(asText?.lines ?? underHeadline(headline, found));
  const { lines, note } = withoutAuthorNote(told, authors);
  const below = [...cutBelow(stub, note), ...notesBelow(lines, text)];
  const textOfPage = asText === undefined ? [] : [readAsText];
  const { published, disagreement, withoutYear } = decidePageDay(page, options.url);
  const anchor = options.anchor ?? (published?.grade === 'printed' ? published.value : undefined);
  return {
    isRelated: false,
    headline: asText?.headline ?? headline,
    deck: undefined,
    declaredDeck: page.deck,
    authors,
    undated: undatedOf(page, withoutYear),
    withoutYear,
    breaksOff: breakOf(page, lines, text),
    lines,
    cut: [...(asText?.cut ?? banner.map((passage) => ({ passage, rule: bannerRule }))), ...below],
    lostBreaks: lines.filter((line) => line !== headline).flatMap(findLostBreaks),
    outlet: knownOutlet(page, options.url) ?? titledOutlet(page, options.url, text),
    carrier: page.carrier,
    published,
    anchor,
    dates: asText?.dates ?? readDates(found, anchor === undefined ? {} : { anchor }),
    language: page.language,
    url: page.canonical,
    review: [...reviewOf(page, headline), ...disagreement, ...tellQuotedCuts(below), ...textOfPage],
  };
}

function cutBelow(stub: readonly Passage[], note: readonly Passage[]): readonly Cut[] {
  return [
    ...stub.map((passage) => ({ passage, rule: stubRule.name })),
    ...note.map((passage) => ({ passage, rule: authorNoteRule.name })),
  ];
}

const linesBelow = 6;

/** What a report says of itself may stand outside of the element that holds it: “This story first appeared at …”. */
function notesBelow(lines: readonly Passage[], text: string): readonly Cut[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  const from = endOf(last);
  const below = toPassages(text.slice(from)).slice(0, linesBelow);
  const moved = below.map((line) => ({ text: line.text, start: line.start + from }));
  return findOwnNotes(moved).map(({ passage }) => ({ passage, rule: 'note on itself' }));
}

const readAsText = 'The report was read from the text of the whole page: check what was kept.';

const mostAbove = 6;

/** Where the text begins: names and days may stand above the headline, sentences do not. */
function startOfProse(blocks: readonly Passage[]): number | undefined {
  const prose = blocks
    .slice(0, mostAbove)
    .find(({ text }) => countWords(text) >= fewestWordsOfProse && endsSentence(text));
  return (prose ?? blocks[0])?.start;
}

/** The headline, and under it the blocks that are not the headline again; what a page sets above it is none of the report. */
function underHeadline(headline: Passage | undefined, blocks: readonly Passage[]): readonly Passage[] {
  const isHeadline = ({ text, start }: Passage): boolean =>
    headline !== undefined && start <= headline.start && start + text.length === endOf(headline);
  const body = blocks.filter((block) => !isHeadline(block) && block.start >= (headline?.start ?? 0));
  return headline === undefined ? body : [headline, ...body];
}

/** Where the article's blocks stand in the page's text, in order; how many could not be found again. */
function findBlocks(
  text: string,
  blocks: readonly string[],
): { readonly found: readonly Passage[]; readonly lost: number } {
  let cursor = 0;
  const found = blocks.flatMap((block) => {
    const start = text.indexOf(block, cursor);
    if (start === -1) return [];
    cursor = start + block.length;
    return [{ text: block, start }];
  });
  return { found, lost: blocks.length - found.length };
}

/** The last line above the body that is the headline the page declares, or nearly so. */
function findHeadline(text: string, headline: string | undefined, before: number): Passage | undefined {
  if (headline === undefined) return undefined;
  const start = text.slice(0, before + headline.length).lastIndexOf(headline);
  if (start !== -1) return { text: headline, start };
  return toPassages(text.slice(0, before)).findLast((line) => isHeadlineOf(line.text, headline));
}

function knownOutlet(
  { outlet, canonical }: ExtractedPage,
  url: string | undefined,
): Known<string> | undefined {
  return outlet === undefined
    ? undefined
    : {
        value: withoutTagline(outlet, canonical ?? url),
        grade: 'printed',
        evidence: `The saved page names “${outlet}” as its publisher.`,
      };
}

function titledOutlet(
  { title, headline, canonical }: ExtractedPage,
  url: string | undefined,
  text: string,
): Known<string> | undefined {
  const outlet = outletOfTitle({ title, headline, url: canonical ?? url, text });
  return outlet === undefined
    ? undefined
    : { value: outlet, grade: 'inferred', evidence: `The title of the saved page is “${title}”.` };
}

/** What the page declares, then the lines beside its headline that say so, then what it marks as the author’s name. */
function authorsOf({ byline, headLines, authorMarks }: ExtractedPage): readonly string[] {
  if (byline !== undefined) return readAuthors(byline);
  const printed = namesIn(headLines, false);
  return printed.length > 0 ? printed : namesIn(authorMarks, true);
}

function namesIn(lines: readonly string[], areNames: boolean): readonly string[] {
  const names = lines.flatMap((text) => readByline({ text, start: 0 }, areNames)?.authors ?? []);
  return [...new Set(names)];
}

const age =
  /\bago\b|\b(?:vor|hace|il y a) \d|\d+ \p{L}+ (?:назад|тому)|(?:^|[·•|])\s?\d{1,2}\s?(?:min|mo|hr|[mhdwy])\s?(?=$|[·•|])/iu;

function undatedOf({ headLines }: ExtractedPage, withoutYear: PrintedDate | undefined): string | undefined {
  if (withoutYear !== undefined) return `The page prints “${withoutYear.words.text}” without a year.`;
  const printed = headLines.find((line) => line.length < 60 && (age.test(line) || isAge(line)));
  return printed === undefined
    ? undefined
    : `The page prints “${printed}”, and not the day from which that counts.`;
}

const fewestLettersOfWhole = 1200;

function breakOf(page: ExtractedPage, lines: readonly Passage[], text: string): string | undefined {
  const last = lines.at(-1);
  const found = findBreak(lines, text.slice(last === undefined ? 0 : endOf(last)));
  if (found !== undefined || !page.isCut || page.text.length > fewestLettersOfWhole) return found;
  return 'The page says that it is not free to read, and holds a few lines only.';
}

function reviewOf({ headline, notices }: ExtractedPage, found: Passage | undefined): readonly string[] {
  return [
    ...(headline !== undefined && found === undefined
      ? [`The page declares the headline “${headline}”, which its text does not print.`]
      : []),
    ...notices
      .filter(({ severity }) => severity !== 'error')
      .map(({ message, hint }) => `${message} ${hint}`),
  ];
}
