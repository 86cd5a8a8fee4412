import { safeUrl } from './safe-url.ts';

/** How far into a page the programs that save pages write from where they had them. */
const longestStart = 4000;

/** `<!-- saved from url=(0041)https://… -->` of browsers, and the remark that SingleFile leaves. */
const savedFrom = [
  /<!--\s*saved from url=\(\d{1,6}\)(\S+)\s*-->/i,
  /\bgoogle['’]s cache of (?:<a\b[^>]{0,300}\bhref=)?["']?(https?:[^\s"'<>]+)/i,
  /<!--[^>]{0,200}?\bSingleFile\b[^>]{0,200}?\burl:\s*(\S+)/i,
] as const;

/** The address that a page was saved from, by the remark of the program that saved it. */
export function savedAddress(html: string): string | undefined {
  const start = html.slice(0, longestStart);
  const found = savedFrom.map((remark) => remark.exec(start)?.[1]).find((address) => address !== undefined);
  return safeUrl(found);
}

/** An address of the Wayback Machine or of archive.today: the moment of capture, then the address of the page itself. */
const archiveToday = 'archive\\.(?:today|is|ph|li|vn|fo|md)';
const archived = new RegExp(
  `^https?://(?:web\\.archive\\.org/web/\\d{4,14}(?:[a-z]{2}_)?|${archiveToday}/[\\d.-]{4,20})/(https?:/.*)$`,
  'i',
);
/** Who keeps copies publishes nothing. */
const keeper = new RegExp(`^(?:${archiveToday}|(?:the )?wayback machine|internet archive|perma\\.cc)$`, 'i');

/** Whether a name is that of an archive, which stands in the data of its copies. */
export function isArchiveName(name: string): boolean {
  return keeper.test(name);
}

/** The address of the page itself where an archive holds a copy; any other address as it is. */
export function originalAddress(address: string): string {
  const original = archived.exec(address)?.[1]?.replace(/^(https?:)\/(?!\/)/i, '$1//');
  return safeUrl(original) ?? address;
}

const toolbarStart = '<!-- BEGIN WAYBACK TOOLBAR INSERT -->';
const toolbarEnd = '<!-- END WAYBACK TOOLBAR INSERT -->';

/** A page without the bar that the Wayback Machine lays over it. */
export function withoutArchiveBar(html: string): string {
  const start = html.indexOf(toolbarStart);
  const end = html.indexOf(toolbarEnd, start);
  return start === -1 || end === -1 ? html : html.slice(0, start) + html.slice(end + toolbarEnd.length);
}
