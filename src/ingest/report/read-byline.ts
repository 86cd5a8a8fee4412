import { singleSpaced } from '../../text/lines/single-spaced.ts';
import { endsWithSign, sentenceEnds } from '../../text/marks/ends-with-sign.ts';
import { doubleMarks } from '../../text/marks/quotation-marks.ts';
import { countWords } from '../../text/split-words.ts';
import type { Passage } from '../passages/passage.ts';
import { isGivenName } from '../quotes/lists/first-names.ts';
import { isMediaName } from './media-words.ts';
import { withoutMarksAround } from './without-marks-around.ts';

/** Who wrote a report, and for whom, by the line that says so. */
export interface Byline {
  readonly authors: readonly string[];
  readonly outlet: Passage | undefined;
  /** Nothing but the marks around it tells that the outlet is one. */
  readonly isOutletInMarks: boolean;
}

const lead =
  /^(?:(?:posted|written|published|words|story|reporting|text|report|analysis|interview)(?: and \p{L}+)? by|by|author|byline|text|von|autorin|autor|par|por|di|door|av|af|автор(?:ы|и|ка)?|текст)(?:\s*:\s*|\s+)/iu;
/** “May 6, 2031 by”: the day may stand before the author. */
const leadBehindDay =
  /^(?:(?:[Pp]osted|[Pp]ublished|POSTED|PUBLISHED)(?: on| ON)?:?\s+)?(?=[^\n]{0,30}\d)(?:[\p{L}\d.,/-]{1,12}[\s,·|–—-]+){1,8}?(?<=\d.{1,20})(?:[Bb]y|BY)\s+(?=\p{Lu})/u;
const tail = /\s+(?:[|·•–—-]\s+)?(?:leave a (?:comment|reply)|(?:\d+|no) comments?)$/iu;
const parts = new RegExp(
  `\\s*[|·•]\\s*|\\s+[–—-]\\s+|,\\s+|\\s+(?:for|für|pour|para)\\s+(?:the\\s+)?(?=[${doubleMarks}]?\\p{Lu})`,
  'u',
);
const between =
  /\s*(?:,|&|\+|\band\b|\bund\b|\bet\b|\be\b|\by\b|\bwith\b|\bmit\b|\bavec\b|\bcon\b|(?<=\s)(?:и|та|і)(?=\s))\s*/u;
const place = /\s+(?:in|at|on|from|aus|à|en|в)\s+\p{Lu}.*$/u;
const oneName =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|da|di|del|della|van|von|der|den|ter|al|el|bin|ibn|la|le|of|y)(?= )|\p{Lu}[\p{L}'’.-]*)){1,4}$/u;
const role =
  /(?<!\p{L})(?:correspondent|editor|reporter|writer|staff|columnist|contributor|producer|analyst|journalist|bureau chief|redakteur\p{L}*|korrespondent\p{L}*|journaliste|envoyée?|corresponsal|redactora?)(?!\p{L})|корреспондент|редактор|журналист|кореспондент/iu;

/** “Tarnholm Town Hall” under a headline is where something was said; “By Rebecca Hall” is a person. */
const venue =
  /\s(?:hall|house|palace|square|cent(?:er|re)|airport|base|embassy|hotel|room|street|park|university|college|school|museum|church|board|council|ministry|office|kremlin|stadium|club)$/iu;

/** “We wait” — Ann Moss, mayor; Ann Moss, mayor: “We wait”: who says something is no author. */
const speaks = new RegExp(`^[${doubleMarks}]|:\\s*[${doubleMarks}]`, 'u');

/** No byline is longer. */
const longest = 300;
const mostWordsOfRole = 5;

/** Reads “By Ida Moen and Tom Ek, Harbour Gazette”; where the place says so, a line of names alone. */
export function readByline(line: Passage, isBesideHeadline = false): Byline | undefined {
  if (line.text.length > longest) return undefined;
  const head = (lead.exec(line.text) ?? leadBehindDay.exec(line.text))?.[0] ?? '';
  if (head === '' && !isBesideHeadline) return undefined;
  const rest = line.text.slice(head.length).replace(tail, '');
  const pieces = rest.split(parts).map((piece) => piece.trim());
  const authors = pieces.flatMap((piece) => namesIn(piece)).filter((name) => head !== '' || !isVenue(name));
  const plain = pieces.find((piece) => !/\d{4}/.test(piece) && isMediaName(piece) && !role.test(piece));
  const outlet = plain ?? outletInMarks(pieces, head !== '');
  if (head === '' && outlet === undefined && speaks.test(line.text)) return undefined;
  const isAuthor = (name: string) => name !== outlet;
  const named = authors.filter(isAuthor);
  if (named.length === 0 && (head === '' || outlet === undefined)) return undefined;
  return {
    authors: named,
    outlet: outlet === undefined ? undefined : placeOf(outlet, line),
    isOutletInMarks: outlet !== undefined && !isMediaName(outlet),
  };
}

const mostWordsOfOutlet = 5;

/**
 * A name between marks behind an author. Papers in Cyrillic letters stand so, whatever they are called; elsewhere it may be
 * the title of a work, unless the line says “by”.
 */
function outletInMarks(pieces: readonly string[], isLed: boolean): string | undefined {
  return pieces
    .map((piece) => ({ piece, name: withoutMarksAround({ text: piece, start: 0 }).text }))
    .find(
      ({ piece, name }, index) =>
        name !== piece &&
        /^\p{Lu}/u.test(name) &&
        countWords(name) <= mostWordsOfOutlet &&
        !endsWithSign(name, sentenceEnds) &&
        (isLed || isMediaName(name) || (index > 0 && /\p{Script=Cyrillic}/u.test(name))),
    )?.name;
}

const smallPlace = /\s+(?:in|at|from|aus|à|en|в)\s+\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

/** Whether a line is names, with what they do, for whom and where, and nothing else. */
export function isBylineAlone({ text }: Passage): boolean {
  if (text.length > longest) return false;
  const pieces = text.replace(lead, '').split(parts);
  return pieces.every((piece) => {
    if (role.test(piece) || isMediaName(piece)) return countWords(piece) <= mostWordsOfRole;
    return piece.split(between).every((name) => oneName.test(name.replace(smallPlace, '').trim()));
  });
}

/** The names in a field that lists authors. */
export function readAuthors(field: string): readonly string[] {
  const bare = singleSpaced(field).replace(lead, '').trim();
  const names = bare.split(parts).flatMap((piece) => namesIn(piece.trim()));
  return names.length > 0 ? names : [bare].filter((one) => one !== '' && !/^https?:/.test(one));
}

/** “Rebecca Hall” may be a name and a surname, “Town Hall” is not. */
function isVenue(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return venue.test(name) && (others.length > 1 || !isGivenName(first.toLowerCase()));
}

function namesIn(piece: string): readonly string[] {
  return piece
    .split(between)
    .map((name) => name.replace(place, '').trim())
    .filter((name) => oneName.test(name) && !role.test(name) && !isMediaName(name))
    .map(inSmallLetters);
}

/** “JON ASKE” is Jon Aske. */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

function placeOf(text: string, line: Passage): Passage {
  return { text, start: line.start + line.text.lastIndexOf(text) };
}
