import { pageText } from '../html/blocks/page-text.ts';
import { safeUrl } from '../html/head/safe-url.ts';
import type { FeedItem } from './feed-item.ts';

const ofNotes = /^\s*(?:<\?xml[^>]{0,200}\?>|<!DOCTYPE[^>]{0,300}>|\s)*<en-export\b/;

/** Whether a text is an Evernote export. */
export function isNotes(source: string): boolean {
  return ofNotes.test(source.slice(0, 2000));
}

const noteOpens = /<note(?:\s[^<>]{0,500})?>/g;
const content = /<content>\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*<\/content>/;
const prolog = /^\s*(?:<\?xml[^>]{0,200}\?>|<!DOCTYPE[^>]{0,300}>|\s)*/;

/** The notes of an Evernote export. The day on which a note was made is not that of its report. */
export function readNotes(source: string): readonly FeedItem[] {
  return notesIn(source).map((inside) => {
    const field = (name: string): string | undefined => {
      const words = new RegExp(`<${name}>([^<]{1,2000})</${name}>`).exec(inside)?.[1];
      return words === undefined ? undefined : pageText(words).trim();
    };
    return {
      headline: field('title'),
      url: safeUrl(field('source-url')),
      date: undefined,
      author: field('author'),
      html: content.exec(inside)?.[1]?.replace(prolog, ''),
      text: undefined,
    };
  });
}

/** What stands between the tags of each note; one that is never closed goes up to the next. */
function notesIn(source: string): readonly string[] {
  const tags = Array.from(
    source.matchAll(noteOpens),
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return tags.map(([, from], number) => {
    const inside = source.slice(from, tags[number + 1]?.[0]);
    const close = inside.indexOf('</note>');
    return close === -1 ? inside : inside.slice(0, close);
  });
}
