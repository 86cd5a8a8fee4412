import type { FeedItem } from '../feed/feed-item.ts';
import { hostOf } from '../known/find-outlets.ts';
import { feedPartBreak } from '../passages/part-break.ts';
import { isPressName } from '../report/media-words.ts';
import type { Report } from './report.ts';

const otherThanLetters = /[^\p{L}\p{N}]+/gu;

/** Who published an entry: its own source, or the feed, where the entry’s address is of the feed’s site. */
export function feedOutlet({ outlet, feed, url }: FeedItem): Report['outlet'] {
  if (outlet !== undefined)
    return {
      value: outlet,
      grade: 'printed',
      evidence: `The feed names “${outlet}” as the source of the entry.`,
    };
  const title = feed?.title;
  if (title === undefined || (url !== undefined && !isOfSite(url, feed?.url))) return undefined;
  return {
    value: withoutTagline(title, url ?? feed?.url),
    grade: 'printed',
    evidence: `The feed is titled “${title}”.`,
  };
}

function isOfSite(url: string, site: string | undefined): boolean {
  const [own, feeds] = [hostOf(url), hostOf(site ?? url)];
  return own === feeds || own.endsWith(`.${feeds}`) || feeds.endsWith(`.${own}`);
}

/**
 * “Harbour Gazette – Sport” is the Harbour Gazette, whose host has that name in it, or that is called as papers are before
 * all else.
 */
export function withoutTagline(title: string, url: string | undefined): string {
  const parts = title.split(feedPartBreak).map((part) => part.trim());
  const [first = title] = parts;
  return namedLikeHost(parts, hostOf(url ?? '')) ?? (isPressName(first) ? first : title);
}

/** The part of a title that the host has in it; the longest, as a host may have a topic in it too. */
export function namedLikeHost(parts: readonly string[], host: string): string | undefined {
  const letters = host.replace(otherThanLetters, '');
  const [found] = parts
    .map((part) => ({ part, name: part.toLowerCase().replace(/^the /, '').replace(otherThanLetters, '') }))
    .filter(({ name }) => name.length > 2 && letters.includes(name))
    .toSorted((one, other) => other.name.length - one.name.length);
  return found?.part;
}
