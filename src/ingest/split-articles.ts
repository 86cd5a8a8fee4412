import { findEndingRule } from './ending-rules.ts';
import { endOf, type Passage } from './passage.ts';

/** One article's share of a dropped file. */
export interface ArticlePart {
  readonly role: 'main' | 'related';
  /** Who published it, where the page prints that above its headline. */
  readonly outlet: Passage | undefined;
  /** “an hour ago”, as printed; without an anchor it says nothing about the day. */
  readonly age: Passage | undefined;
  readonly passages: readonly Passage[];
  readonly start: number;
  readonly end: number;
}

const age =
  /^(?:an?|\d{1,3}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$|^yesterday$|^just now$/i;
const divider = /^(?:[-=*_~#—] ?){5,}$/;
const longestOutlet = 60;
const fewestWords = 30;
const wordStart = /(?<!\S)\S/g;

/** A card on an aggregator's page: outlet, age, “- outlet”, then headline and text. */
interface Card {
  readonly outlet: Passage;
  readonly age: Passage;
  /** Index of the first line of the card, and of the first behind its head. */
  readonly from: number;
  readonly headEnd: number;
}

/** Splits the lines of a file that holds several articles; a file with one gives one part. */
export function splitArticles(passages: readonly Passage[]): readonly ArticlePart[] {
  const cards = findCards(passages);
  const main = passages.slice(0, cards[0]?.from ?? passages.length);
  const related = cards.map((card, index) =>
    toPart('related', passages.slice(card.headEnd, cards[index + 1]?.from), card),
  );
  return [...splitAtDividers(withoutTail(main, cards.length > 0)), ...related].filter(
    (part) => part.role === 'main' || hasText(part),
  );
}

function findCards(passages: readonly Passage[]): readonly Card[] {
  return passages.flatMap((outlet, from) => {
    const printed = passages[from + 1];
    const again = passages[from + 2];
    if (printed === undefined || again === undefined) return [];
    const isCard =
      outlet.text.length <= longestOutlet &&
      age.test(printed.text) &&
      again.text.replace(dash, '') === outlet.text;
    return isCard ? [{ outlet, age: printed, from, headEnd: from + 3 }] : [];
  });
}

const dash = /^[-–—•·]\s?/;

/** “Related Articles” above the cards belongs to the page, not to the article before it. */
function withoutTail(main: readonly Passage[], hasCards: boolean): readonly Passage[] {
  const last = main.at(-1);
  return hasCards && last !== undefined && findEndingRule(last.text) !== undefined ? main.slice(0, -1) : main;
}

function splitAtDividers(passages: readonly Passage[]): readonly ArticlePart[] {
  const dividers = passages.flatMap(({ text }, index) => (divider.test(text) ? [index] : []));
  const pieces = [-1, ...dividers].map((index, order) => passages.slice(index + 1, dividers[order]));
  const articles = pieces.map((piece) => toPart('main', piece)).filter(hasText);
  return articles.length > 1 ? articles : [toPart('main', passages)];
}

function hasText({ passages }: ArticlePart): boolean {
  return (
    passages.reduce((sum, { text }) => sum + (text.slice(0, 2000).match(wordStart)?.length ?? 0), 0) >=
    fewestWords
  );
}

function toPart(role: ArticlePart['role'], passages: readonly Passage[], card?: Card): ArticlePart {
  const first = card?.outlet ?? passages[0];
  const last = passages.at(-1) ?? first;
  return {
    role,
    outlet: card?.outlet,
    age: card?.age,
    passages,
    start: first?.start ?? 0,
    end: last === undefined ? 0 : endOf(last),
  };
}
