import { countOf } from '../../../text/count-of.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { findStruckOut } from '../../html/find-struck-out.ts';
import { listDigests } from './list-digests.ts';
import type { Doubt } from './list-doubts.ts';

/** What a person should know of the elements of a saved page, whose words are not all those of the report. */
export function listPageDoubts(html: string, text: string): readonly Doubt[] {
  return [
    ...(isTranslated(html) ? [translated] : []),
    ...listStruckOut(html, text),
    ...listDigests(text, true),
  ];
}

const translated: Doubt = {
  rule: 'page-translated-by-machine',
  message:
    'The page was translated by a browser when it was saved: its words, and those of every quote in it, are a machine’s.',
  hint: 'Save the page again in its own language; a machine’s words are nobody’s.',
};

const openingTag = /<html\b[^>]{0,2000}>/i;
const ofTranslator = /<font style=["']?vertical-align: ?inherit|\b_?msttexthash=|<ya-tr-span\b/gi;
const ofTranslationHost =
  /<(?:base|link)\b[^>]{0,300}\.translate\.goog\b|\bsaved from url=\S{0,100}\.translate\.goog\b|^\s*url: \S{0,100}\.translate\.goog\b/im;
/** One may be a link, or left of something else. */
const fewestSigns = 3;

/** Browsers and their add-ons leave their own elements and attributes in each sentence that they translate, or the host of a translator. */
function isTranslated(html: string): boolean {
  const [opening = ''] = openingTag.exec(html) ?? [];
  if (/\btranslated-(?:ltr|rtl)\b/.test(opening) || ofTranslationHost.test(html)) return true;
  const signs = html.matchAll(ofTranslator);
  return Array.from({ length: fewestSigns }, () => signs.next()).every(({ done }) => done !== true);
}

const mostNamed = 5;

/** Words that the page strikes out inside a quotation: nobody is to be read as having said them. */
function listStruckOut(html: string, text: string): readonly Doubt[] {
  const struck = [...new Set(findStruckOut(html))].filter((words) => standsBetweenMarks(text, words));
  const others = struck.length - mostNamed;
  return [
    ...struck.slice(0, mostNamed).map((words) => struckOut(`“${shortenText(words, 60)}”`)),
    ...(others > 0 ? [struckOut(countOf(others, 'more stretch of words', 'more stretches of words'))] : []),
  ];
}

function struckOut(words: string): Doubt {
  return {
    rule: 'struck-out-words',
    message: `The page strikes out ${words} inside a quotation.`,
    hint: 'Nobody is to be read as having said it: part the quote there, or leave it out.',
  };
}

function standsBetweenMarks(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
    if (/[“"«„][^”"»“]*$/.test(before)) return true;
  }
  return false;
}
