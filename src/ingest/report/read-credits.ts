import { doubleMarks } from '../../text/marks/quotation-marks.ts';
import { findBoilerplateRule } from '../boilerplate/boilerplate-rules.ts';
import type { Removal } from '../boilerplate/strip-boilerplate.ts';
import { isAge } from '../dates/is-age.ts';
import type { PrintedDate } from '../dates/read-calendar-dates.ts';
import { readStamps } from '../dates/read-stamps.ts';
import { isHeadlineOf } from '../dump/is-headline-of.ts';
import { safeUrl } from '../html/head/safe-url.ts';
import { originalAddress } from '../html/head/saved-address.ts';
import { partBreak } from '../passages/part-break.ts';
import type { Passage } from '../passages/passage.ts';
import { isGivenName } from '../quotes/lists/first-names.ts';
import { headRules } from './head-rules.ts';
import { isMediaName } from './media-words.ts';
import { type Byline, readByline } from './read-byline.ts';
import { type Dateline, readDateline } from './read-dateline.ts';
import { type PrintedOutlet, readOutlet } from './read-outlet.ts';
import { readIssuer } from './read-release.ts';
import { withoutMarksAround } from './without-marks-around.ts';

/** What the lines around a text say of its origin. */
export interface Credits {
  readonly authors: readonly string[];
  readonly outlet: PrintedOutlet | undefined;
  readonly url: string | undefined;
  /** A day and a month whose year nobody prints, in a line of its own or in the dateline. */
  readonly withoutYear: PrintedDate | undefined;
  /** A distance from a day that nobody prints: “3 hours ago”. */
  readonly age: string | undefined;
  /** A line that seems to name the outlet in another case than that of its name: корреспондент «Портовой жизни». */
  readonly declined: Passage | undefined;
}

/** The lines around a text, and the text. */
export interface CreditLines {
  readonly headline: Passage | undefined;
  /** Beside the headline, those under it first. */
  readonly beside: readonly Passage[];
  readonly removed: readonly Removal[];
  readonly body: readonly Passage[];
  /** All lines of the file. */
  readonly lines: readonly Passage[];
}

const linesOfDateline = 3;
const linesOfTail = 4;
/** Reads author, outlet, address and day without a year from the lines around a text. */
export function readCredits({ headline, beside, removed, body, lines }: CreditLines): Credits {
  const credits = [
    ...beside,
    ...removed.flatMap(({ passage, rule }) => (rule.means === 'byline' ? [passage] : [])),
  ];
  const bylines = credits.flatMap((line) => {
    const found = readByline(line, mayBeNames(line, beside));
    return found === undefined || isNameOfPage(line, headline) ? [] : [found];
  });
  const datelines = readDatelines(body);
  const urls = [...beside, ...lines.slice(-linesOfTail)].flatMap((line) => addressIn(line) ?? []);
  return {
    authors: [...new Set(bylines.flatMap(({ authors }) => authors))],
    outlet:
      readOutlet(lines, 'outlets') ??
      titled(lines) ??
      shared(headline, removed) ??
      bylines.flatMap(outletOfByline)[0] ??
      named(
        'line beside the headline',
        beside.map(withoutMarksAround).find((line) => isOutletLine(line, lines)),
      ) ??
      named('line beside the headline', beside.flatMap((line) => nameBeforeDay(line) ?? [])[0]) ??
      readIssuer(lines, headline) ??
      readOutlet(lines, 'companies') ??
      named('dateline', datelines.flatMap(({ agency }) => agency ?? [])[0]) ??
      named('agency tag', removed.find(({ rule }) => rule.means === 'agency')?.passage),
    url: urls[0],
    withoutYear:
      readStamps(beside, undefined).withoutYear ??
      datelines.flatMap(({ date }) => (date?.day === undefined || date.year !== undefined ? [] : [date]))[0],
    age: beside.find(({ text }) => isAge(text))?.text,
    declined: [...credits, ...lines.slice(-linesOfTail)].find(
      ({ text }) => text.length <= longestCredit && namesDeclined.test(text),
    ),
  };
}

const longestCredit = 160;
/** For whom somebody writes stands in Russian and Ukrainian in the genitive. */
const namesDeclined = new RegExp(
  `(?:[Кк]орр?еспондент|[Оо]бозревател|[Оо]глядач|[Рр]едактор|[Жж]урналист|[Жж]урналіст|[Сс]обкор|(?<!\\p{L})[Дд]ля)\\p{L}*\\s+(?:(?:газет|журнал|портал|издани|видання|сайт)\\p{L}*\\s+)?[${doubleMarks}]\\p{Lu}[^${doubleMarks}\\n]{1,60}[${doubleMarks}][.)]?$`,
  'u',
);

/** The datelines with which the first paragraphs begin. */
export function readDatelines(body: readonly Passage[]): readonly Dateline[] {
  return body.slice(0, linesOfDateline).flatMap((line) => readDateline(line) ?? []);
}

/** A line of names alone stands beside the headline, and is no line of another kind. */
function mayBeNames(line: Passage, beside: readonly Passage[]): boolean {
  return (
    beside.includes(line) &&
    !headRules.some(({ matches }) => matches.test(line.text)) &&
    ['byline', 'date', undefined].includes(findBoilerplateRule(line.text)?.means)
  );
}

const leadOfByline = /^\p{L}+(?: \p{L}+)? ?(?:by|:)|^(?:by|von|par|por|di|door|av|af|автор|текст)\s/iu;

/** “Quay Notes” above a headline may be the page’s own name as well: there only a given name tells a person. */
function isNameOfPage({ text, start }: Passage, headline: Passage | undefined): boolean {
  if (headline === undefined || start > headline.start || leadOfByline.test(text)) return false;
  return !isGivenName((text.split(' ')[0] ?? '').toLowerCase());
}

const fewestLinesOfPage = 30;

/** On a copied page, where menus have such words too, the name has to stand twice. */
function isOutletLine({ text }: Passage, lines: readonly Passage[]): boolean {
  if (!isMediaName(text) || findBoilerplateRule(text) !== undefined) return false;
  if (headRules.some(({ matches, means }) => means === 'nothing' && matches.test(text))) return false;
  return lines.length < fewestLinesOfPage || lines.filter((line) => line.text.includes(text)).length > 1;
}

const nameAndDay = /^(.{2,60}?)(?:,| ?[-–—|·•]) (?=.*\d)/u;

/** “Harbour Gazette, 4 May 2031”: the name before the day. */
export function nameBeforeDay({ text, start }: Passage): Passage | undefined {
  const printed = nameAndDay.exec(text)?.[1];
  if (printed === undefined) return undefined;
  const name = withoutMarksAround({ text: printed, start });
  if (!isMediaName(name.text)) return undefined;
  const rest = { text: text.slice(printed.length), start: start + printed.length };
  return readStamps([rest], undefined).day === undefined ? undefined : name;
}

function outletOfByline({ outlet, isOutletInMarks }: Byline): readonly PrintedOutlet[] {
  return outlet === undefined ? [] : [{ cue: isOutletInMarks ? markedCue : 'byline', name: outlet }];
}

/** How a name is cued that a line of credits sets between marks, where the title of a work may stand too. */
export const markedCue = 'byline, between marks';

function named(cue: string, name: Passage | undefined): PrintedOutlet | undefined {
  return name === undefined ? undefined : { cue, name };
}

function addressIn({ text }: Passage): string | undefined {
  const [address] = headRules[0].matches.test(text) ? (/https?:\/\/\S+/.exec(text) ?? []) : [];
  const url = safeUrl(address);
  return url && originalAddress(url);
}

const longestTitle = 300;
const linesOfTitle = 3;
const mostWordsOfName = 6;

/** “Lock shut at Tarnholm | Harbour Gazette” above a page that prints “Lock shut at Tarnholm” again. */
function titled(lines: readonly Passage[]): PrintedOutlet | undefined {
  for (const title of lines.slice(0, linesOfTitle)) {
    const parts = title.text.split(partBreak).map((part) => part.trim());
    if (title.text.length > longestTitle || parts.length < 2) continue;
    const again = lines.find(
      ({ text, start }) => start > title.start && isHeadlineOf(text, title.text) && !partBreak.test(text),
    );
    const name = [parts.at(-1), parts[0]].find(
      (part) =>
        part !== undefined &&
        part !== '' &&
        part.split(' ').length <= mostWordsOfName &&
        !again?.text.includes(part),
    );
    if (again !== undefined && name !== undefined)
      return { cue: 'title', name: { text: name, start: title.start + title.text.lastIndexOf(name) } };
  }
  return undefined;
}

/** How the outlet is cued whose name a telephone sets behind the headline that it shares. */
export const sharedCue = 'title that was shared';

/** “Lock shut at Tarnholm — Harbour Gazette” over a report with “Shared from Apple News” below it. */
function shared(headline: Passage | undefined, removed: readonly Removal[]): PrintedOutlet | undefined {
  const [first, ...others] = headline?.text.split(partBreak) ?? [];
  const name = others.at(-1)?.trim();
  const isShared = removed.some(({ rule }) => rule.name === 'signature of a device');
  if (!isShared || first === undefined || headline === undefined || name === undefined) return undefined;
  if (!isMediaName(name)) return undefined;
  return { cue: sharedCue, name: { text: name, start: headline.start + headline.text.lastIndexOf(name) } };
}
