import { countOf } from '../../../text/count-of.ts';
import { endsSentence } from '../../../text/marks/ends-with-sign.ts';
import { countWords, fewestWordsOfProse } from '../../../text/split-words.ts';
import { pageTree } from '../../html/blocks/page-text.ts';
import { readBlocks } from '../../html/blocks/read-blocks.ts';
import { savePages } from '../../plain/kinds/find-links.ts';
import type { Doubt } from './list-doubts.ts';

/** What every browser exports its bookmarks as. */
const ofBookmarks = /^\s*<!doctype netscape-bookmark-file-1>/i;
const fewestLinks = 2;
const shareOfLinks = 0.8;

/** A page that is a list of links: bookmarks, or what was kept for later. */
export function findLinkPage(html: string, text: string): Doubt | undefined {
  if (ofBookmarks.test(html))
    return listOfLinks(countOf(html.match(/<a\s[^>]{0,20}href\b/gi)?.length ?? 0, 'bookmark'));
  if (text.split('\n').some(isSentence)) return undefined;
  const blocks = readBlocks(pageTree(html));
  const links = blocks.filter(({ linkShare }) => linkShare > shareOfLinks);
  return links.length >= fewestLinks && lengthOf(links) >= shareOfLinks * lengthOf(blocks)
    ? listOfLinks(countOf(links.length, 'link'))
    : undefined;
}

function isSentence(line: string): boolean {
  return endsSentence(line) && countWords(line) >= fewestWordsOfProse;
}

function lengthOf(blocks: readonly { readonly text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function listOfLinks(what: string): Doubt {
  return {
    rule: 'list-of-addresses',
    message: `The page is a list of ${what} and holds the text of no report.`,
    hint: savePages,
    line: 1,
  };
}
