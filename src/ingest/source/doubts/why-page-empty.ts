import { placeInText } from '../../../text/lines/place-in-text.ts';
import type { Doubt } from './list-doubts.ts';

/** Why a saved page has no words: what takes them all, or what the file never had. */
export function whyPageEmpty(page: string): Doubt {
  const open = findUnclosed(page);
  if (open !== undefined) return neverClosed(open.name, placeInText(page, open.index));
  if (/<frameset\b/i.test(page)) return { ...madeOfFrames, line: 1 };
  return { ...(/<script\b/i.test(page) ? drawnByScript : emptyPage), line: 1 };
}

/** Elements whose content is shown by no browser, or as letters of no report. */
const hiding = /<(\/?)(title|style|script|textarea|template|noscript|iframe|noframes|noembed|xmp)\b/gi;

/** The first of them that is begun and has no end. */
function findUnclosed(page: string): { readonly name: string; readonly index: number } | undefined {
  const open = new Map<string, number>();
  for (const { 1: slash, 2: name = '', index } of page.matchAll(hiding)) {
    const key = name.toLowerCase();
    if (slash === '/') open.delete(key);
    else if (!open.has(key)) open.set(key, index);
  }
  const [first] = [...open].toSorted(([, one], [, other]) => one - other);
  return first && { name: first[0], index: first[1] };
}

function neverClosed(name: string, place: ReturnType<typeof placeInText>): Doubt {
  return {
    rule: 'unclosed-element',
    message: `The page holds no text: its <${name}> in line ${place.line} is never closed, so that everything behind is taken for a part of it.`,
    hint: `Write </${name}> where it ends, or save the page again.`,
    ...place,
  };
}

const madeOfFrames: Doubt = {
  rule: 'page-of-frames',
  message: 'The page holds no text: it is made of frames, and each of them is a page of its own.',
  hint: 'Open the frame that has the report alone, and save that.',
};

const emptyPage: Doubt = {
  rule: 'empty-file',
  message: 'The page holds no text.',
  hint: 'Save the report again, and look that its text is in the file before you drop it here.',
};

const drawnByScript: Doubt = {
  rule: 'page-drawn-by-script',
  message:
    'The page holds no text: a program draws it, and the saved file has neither its words nor its data.',
  hint: 'Open the page, wait until its text stands there, and save it as “Web page, complete” or print it to PDF.',
};
