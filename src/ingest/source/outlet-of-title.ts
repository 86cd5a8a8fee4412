import { isHeadlineOf } from '../dump/is-headline-of.ts';
import { hostOf } from '../known/find-outlets.ts';
import { partBreak } from '../passages/part-break.ts';
import { isPressName, isSectionName } from '../report/media-words.ts';
import { namedLikeHost } from './feed-outlet.ts';

/** The outlet that stands beside the headline in the title of a page, by its host or as a newspaper or broadcaster is named: “Lock shut - The Harbour Post”. Sections and topics stand there too. */
export function outletOfTitle(
  title: string | undefined,
  headline: string | undefined,
  url: string | undefined,
): string | undefined {
  const parts = (title ?? '').split(partBreak).map((part) => part.trim());
  const longest = Math.max(...parts.map(({ length }) => length));
  const isHeadline = (part: string): boolean =>
    headline === undefined ? part.length === longest : part === headline || isHeadlineOf(part, headline);
  if (parts.length < 2 || !parts.some(isHeadline)) return undefined;
  const beside = parts.filter((part) => !isHeadline(part) && !isSectionName(part));
  return namedLikeHost(beside, hostOf(url ?? '')) ?? beside.findLast((part) => isPressName(part));
}
