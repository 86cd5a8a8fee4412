import { addresses } from '../domain/addresses.ts';
import type { ChangeDay } from '../domain/changes.ts';
import { formatStoryDate } from '../domain/dates/format-story-date.ts';
import { absoluteAddress, pathInSite } from '../domain/site/base-path.ts';
import { escapeXml } from '../text/escape-xml.ts';

export interface ChangesFeed {
  /** Name of the site. */
  readonly site: string;
  /** Where the site stands, ending in a slash; undefined where it is not known. */
  readonly home: string | undefined;
  readonly days: readonly ChangeDay[];
  /** One line for a change: `Report “…”: digest changed`. */
  readonly lines: (day: ChangeDay) => readonly string[];
}

/** An Atom feed with one entry for each day on which the content changed. */
export function changesFeed({ site, home, days, lines }: ChangesFeed): string {
  const page = absoluteAddress(addresses.changes, home);
  const entries = days.map((day) => entryOf(day, lines(day), home));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>${escapeXml(`${site}: changes`)}</title>`,
    `<id>${escapeXml(idOf(addresses.changes, home))}</id>`,
    `<link rel="alternate" href="${escapeXml(page)}"/>`,
    `<link rel="self" href="${escapeXml(absoluteAddress(addresses.changesFeed, home))}"/>`,
    `<updated>${days[0]?.day ?? '1970-01-01'}T00:00:00Z</updated>`,
    `<author><name>${escapeXml(site)}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ day }: ChangeDay, lines: readonly string[], home: string | undefined): string {
  const address = `${addresses.changes}#day-${day}`;
  return [
    '<entry>',
    `<title>${escapeXml(formatStoryDate(day))}</title>`,
    `<id>${escapeXml(idOf(address, home))}</id>`,
    `<link rel="alternate" href="${escapeXml(absoluteAddress(address, home))}"/>`,
    `<updated>${day}T00:00:00Z</updated>`,
    `<content type="text">${escapeXml(lines.join('\n'))}</content>`,
    '</entry>',
  ].join('\n');
}

/** An Atom id is never relative, whether the site knows its address or not. */
function idOf(address: string, home: string | undefined): string {
  return home === undefined ? `urn:dateline:${pathInSite(address).slice(1)}` : absoluteAddress(address, home);
}
