import { noOccasion, withNote } from '../../domain/cite/format-citation.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
import { escapeXml } from '../../text/escaping/escape-xml.ts';
import { oneLine } from '../../text/lines/one-line.ts';
import type { Cited } from './cited.ts';
import { withoutDate } from './cited-date.ts';

/** Every sign that means something in Markdown, anywhere in a line. */
const markdownSigns = /[\\`*_{}[\]<>#|~&!+]/g;

/** For a text in Markdown; words of a quote as a block of their own. */
export function citeInMarkdown({ kind, title, line, site, address }: Cited): string {
  const source = `${escapeMarkdown(line)} [${escapeMarkdown(site)}](<${address}>)`;
  return kind === 'quote' ? `> ${escapeMarkdown(title)}\n\n${source}` : source;
}

/** For a page; words of a quote as a block of their own. */
export function citeInHtml({ kind, title, line, site, address }: Cited): string {
  const source = `<p>${escapeXml(line)} <a href="${escapeXml(address)}">${escapeXml(site)}</a></p>`;
  if (kind !== 'quote') return source;
  return `<blockquote cite="${escapeXml(address)}"><p>${escapeXml(title)}</p></blockquote>\n${source}`;
}

/** For an encyclopedia: the quote where there is one, and a reference to its record here. */
export function citeInWiki(cited: Cited): string {
  const { kind, title, line, site, version, address } = cited;
  const reference = template('cite web', {
    url: address,
    title: kind === 'quote' ? shortLine(cited) : title,
    website: site,
    date: version === undefined ? withoutDate() : formatStoryDate(version),
    ...(kind === 'report' ? {} : { quote: line }),
  });
  const noted = `<ref>${reference}</ref>`;
  if (kind !== 'quote') return noted;
  const speakers = listNames(cited.speakers.map(({ name }) => name));
  const author = [speakers, cited.speakerNote].filter((each) => each !== undefined && each !== '').join(', ');
  return `${template('quote', { text: title, ...(author === '' ? {} : { author }), source: cited.said ?? noOccasion() })}${noted}`;
}

function shortLine({ speakers, report }: Cited): string {
  const names = listNames(speakers.map(({ name }) => name)) || t`A speaker who is not named`;
  return report === undefined
    ? t`Words of ${names}`
    : t`Words of ${names}, as ${withNote(report.outlet, report.outletNote)} has them`;
}

function template(name: string, fields: Readonly<Record<string, string>>): string {
  const filled = Object.entries(fields).map(
    ([field, value]) => `|${field}=${field === 'url' ? encodeWiki(value) : escapeWiki(value)}`,
  );
  return `{{${name} ${filled.join(' ')}}}`;
}

/** Signs of wiki text: of entities, templates, links and elements; of bold, signatures and switches; of addresses that become links; of lists where a line begins. */
const wikiSigns = /[&|{}[\]<>]|'(?=')|(?<=')'|~(?=~)|(?<=~)~|_(?=_)|(?<=_)_|:(?=\/\/)|^[*#:;=-]/g;

function escapeWiki(text: string): string {
  return oneLine(text)
    .trim()
    .replaceAll(wikiSigns, (sign) => (sign === '|' ? '{{!}}' : `&#${sign.codePointAt(0)};`));
}

/** An address, in which entities would be read as they stand. */
function encodeWiki(address: string): string {
  return address.replaceAll(/[\s|{}[\]<>'"]/g, encodeURIComponent);
}

/** What begins a list, a rule or a heading begins none behind a backslash. */
const beginsBlock = /^(?:[-=]|\d+(?=[.)]))/;

function escapeMarkdown(text: string): string {
  const escaped = oneLine(text).trim().replaceAll(markdownSigns, String.raw`\$&`);
  return escaped.replace(beginsBlock, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
