import { wordList } from '../../../text/word-list.ts';
import { readTags, type Tag } from './read-tags.ts';

/** Deeper nesting than this never carries an article, and breaks what walks the tree behind. */
const deepest = 40;
/** Bold in a link in italics is all that text needs. */
const deepestInline = 8;
/** More HTML than this is not looked at: so many characters, so many tags and entities. */
const longest = 8_000_000;
const mostMarks = 25_000;

const unclosed = wordList(
  'area base br col embed hr img input link meta param source track wbr html head body',
);
const inline = wordList(
  'a abbr b big cite code del em font i ins label mark nobr q s small span strike strong sub sup tt u',
);

/** Elements whose content is no markup: they nest in nothing and nothing nests in them. */
const rawText = wordList('script style textarea title xmp');

/** Elements that end when another of their kind begins. */
const siblings: Readonly<Record<string, string>> = {
  p: 'p',
  li: 'li',
  dt: 'd',
  dd: 'd',
  td: 'cell',
  th: 'cell',
  tr: 'row',
  option: 'option',
};

const longWhiteSpace = /\s{40,}/g;

/** Leaves out tags that nest too deep, so that no parser or walker behind can overflow; the words stay. Linear. */
export function boundHtml(html: string): string {
  const source = html.slice(0, endOfReadable(html)).replace(longWhiteSpace, '\n');
  const kept: string[] = [];
  const open: string[] = [];
  let copied = 0;
  for (const tag of readTags(source)) {
    if (rawText.has(tag.name)) continue;
    if (fits(tag, open)) continue;
    kept.push(source.slice(copied, tag.start), whiteSpace.test(source.charAt(tag.start - 1)) ? '' : ' ');
    copied = tag.end;
  }
  kept.push(source.slice(copied));
  return kept.join('');
}

/** How much of a page is read; the end of the page, save for pages made to choke a reader. */
export function endOfReadable(html: string): number {
  let marks = 0;
  for (const { index } of html.matchAll(mark)) {
    marks += 1;
    if (marks > mostMarks || index > longest) return Math.min(index, longest);
  }
  return Math.min(html.length, longest);
}

const mark = /[<&]/g;
const whiteSpace = /^[\s>]?$/;

/** Tells whether a tag may stay, and keeps count of what is open. */
function fits({ name, closes }: Tag, open: string[]): boolean {
  if (unclosed.has(name)) return true;
  if (closes) return close(name, open);
  if (siblings[name] !== undefined && siblings[open.at(-1) ?? ''] === siblings[name]) open.pop();
  if (open.length >= deepest) return false;
  if (
    inline.has(name) &&
    open.length >= deepestInline &&
    open.slice(-deepestInline).every((one) => inline.has(one))
  )
    return false;
  open.push(name);
  return true;
}

function close(name: string, open: string[]): boolean {
  const at = open.lastIndexOf(name);
  if (at === -1) return false;
  open.length = at;
  return true;
}
