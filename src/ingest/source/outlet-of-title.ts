import { findBoilerplateRule } from '../boilerplate/boilerplate-rules.ts';
import { isHeadlineOf } from '../dump/is-headline-of.ts';
import { hostOf } from '../known/find-outlets.ts';
import { partBreak } from '../passages/part-break.ts';
import { isPressName, isSectionName } from '../report/media-words.ts';
import { namedLikeHost } from './feed-outlet.ts';

/** What a page says of itself outside its text. */
interface TitledPage {
  readonly title: string | undefined;
  readonly headline: string | undefined;
  readonly url: string | undefined;
  /** What the page prints, line by line. */
  readonly text: string;
}

/**
 * The outlet that stands beside the headline in the title of a page, by its host, as a newspaper or broadcaster is named
 * (“Lock shut - The Harbour Post”), or as the page’s own masthead or copyright line prints it. Sections and topics stand
 * there too.
 */
export function outletOfTitle({ title, headline, url, text }: TitledPage): string | undefined {
  const parts = (title ?? '').split(partBreak).map((part) => part.trim());
  const longest = Math.max(...parts.map(({ length }) => length));
  const isHeadline = (part: string): boolean =>
    headline === undefined ? part.length === longest : part === headline || isHeadlineOf(part, headline);
  if (parts.length < 2 || !parts.some(isHeadline)) return undefined;
  const beside = parts.filter((part) => !isHeadline(part) && !isSectionName(part));
  return (
    namedLikeHost(beside, hostOf(url ?? '')) ??
    beside.findLast((part) => isPressName(part)) ??
    beside.find((part) => isInCopyrightLine(part, text)) ??
    beside.find((part) => beside.length === 1 && isMasthead(part, text))
  );
}

const copyrightLine = /^.{0,60}(?:©|\(c\)|copyright\b).{0,120}$/gimu;

function isInCopyrightLine(name: string, text: string): boolean {
  return Array.from(text.matchAll(copyrightLine)).some(
    ([line]) => !isPictureCredit(line.trim()) && standsWhole(name, line),
  );
}

/** “Photo: © Ann Moss” tells who took it. */
function isPictureCredit(line: string): boolean {
  return findBoilerplateRule(line)?.name.startsWith('picture') ?? false;
}

const partOfWord = /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u;

/** Part of a longer word is no name. */
function standsWhole(name: string, line: string): boolean {
  const at = line.indexOf(name);
  const beside = [line.charAt(at - 1), line.charAt(at + name.length)];
  return at !== -1 && !beside.some((sign) => partOfWord.test(sign));
}

const linesOfMasthead = 5;

/** The first lines of a page name the site: what stands alone there and in the title again is no section. */
function isMasthead(name: string, text: string): boolean {
  return text.split('\n', linesOfMasthead).some((line) => line.trim() === name);
}
