import { endsWithSign } from '../../text/marks/ends-with-sign.ts';
import { countWords } from '../../text/split-words.ts';
import { isDateLine } from '../boilerplate/boilerplate-rules.ts';
import type { Passage } from '../passages/passage.ts';

/** A report on an aggregator's page: who published it and how long ago, then headline and text. */
export interface Card {
  readonly outlet: Passage;
  readonly age: Passage;
  /** Index of the first line of the card, and of the first behind its head. */
  readonly from: number;
  readonly headEnd: number;
}

type ReadCard = (passages: readonly Passage[], from: number) => Card | undefined;

const age =
  /^(?:an?|\d{1,3}) ?(?:seconds?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|years?) ago$|^\d{1,2} ?(?:min|[hmdw])$|^yesterday$|^just now$/i;
const longestOutlet = 60;
const mostWordsOfOutlet = 6;
const longestHeadline = 200;
const fewestWordsOfText = 25;
const dash = /^[-–—•·]\s?/;
const besideAge = /^(.{2,60}?)\s?[·•|]\s?(.{2,40})$/;
const signs = '.!?…:,;';

/** Finds the cards of a page. A head without the outlet's name repeated counts only where a page has several of them. */
export function findCards(passages: readonly Passage[]): readonly Card[] {
  const sure = findAll(passages, [withNameRepeated]);
  if (sure.length > 0) return sure;
  const cards = findAll(passages, [nameAboveAge, nameBesideAge]);
  const isEachTold = cards.every(({ headEnd }, index) =>
    passages.slice(headEnd, cards[index + 1]?.from).some(isText),
  );
  return cards.length > 1 && isEachTold ? cards : [];
}

function findAll(passages: readonly Passage[], ways: readonly ReadCard[]): readonly Card[] {
  return passages.flatMap((_, from) => {
    for (const read of ways) {
      const card = read(passages, from);
      if (card !== undefined) return [card];
    }
    return [];
  });
}

/** “Gazette”, “2 hours ago”, “- Gazette”. */
const withNameRepeated: ReadCard = (passages, from) => {
  const [outlet, printed, again] = passages.slice(from, from + 3);
  if (outlet === undefined || printed === undefined || again === undefined) return undefined;
  const isCard =
    outlet.text.length <= longestOutlet &&
    age.test(printed.text) &&
    again.text.replace(dash, '') === outlet.text;
  return isCard ? { outlet, age: printed, from, headEnd: from + 3 } : undefined;
};

/** “Gazette”, “2 hours ago”, then the headline. */
const nameAboveAge: ReadCard = (passages, from) => {
  const [outlet, printed, headline] = passages.slice(from, from + 3);
  if (outlet === undefined || printed === undefined || !isHeadline(headline)) return undefined;
  return isName(outlet.text) && isAge(printed.text)
    ? { outlet, age: printed, from, headEnd: from + 2 }
    : undefined;
};

/** “Gazette · 2 hours ago”, then the headline. */
const nameBesideAge: ReadCard = (passages, from) => {
  const [line, headline] = passages.slice(from, from + 2);
  const [whole = '', name = '', printed = ''] = line === undefined ? [] : (besideAge.exec(line.text) ?? []);
  if (line === undefined || !isName(name) || !isAge(printed) || !isHeadline(headline)) return undefined;
  return {
    outlet: { text: name, start: line.start },
    age: { text: printed, start: line.start + whole.length - printed.length },
    from,
    headEnd: from + 1,
  };
};

function isName(text: string): boolean {
  return (
    text.length <= longestOutlet &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    countWords(text) <= mostWordsOfOutlet &&
    !endsWithSign(text, signs)
  );
}

function isAge(text: string): boolean {
  return age.test(text) || isDateLine(text);
}

function isHeadline(line: Passage | undefined): boolean {
  return line !== undefined && line.text.length <= longestHeadline && !/[.,;:]$/.test(line.text);
}

function isText({ text }: Passage): boolean {
  return endsWithSign(text, signs) && countWords(text) >= fewestWordsOfText;
}
