import { findEndingRule } from '../boilerplate/ending-rules.ts';
import { endOf, type Passage } from '../passages/passage.ts';
import { type Card, findCards } from './find-cards.ts';

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

const divider = /^(?:[-=*_~#—] ?){5,}$/;
const fewestWords = 30;
const wordStart = /(?<!\S)\S/g;

/** Splits the lines of a file that holds several articles; a file with one gives one part. */
export function splitArticles(passages: readonly Passage[]): readonly ArticlePart[] {
  const cards = findCards(passages);
  const main = passages.slice(0, cards[0]?.from ?? passages.length);
  const related = cards.map((card, index) =>
    toPart('related', passages.slice(card.headEnd, cards[index + 1]?.from), card),
  );
  const own = splitAtDividers(withoutTail(main, cards.length > 0));
  return [...own, ...related].filter(
    (part) => (part.role === 'main' && related.length === 0) || hasText(part),
  );
}

/** “Related Articles” above the cards belongs to the page, not to the article before it. */
function withoutTail(main: readonly Passage[], hasCards: boolean): readonly Passage[] {
  const last = main.at(-1);
  return hasCards && last !== undefined && findEndingRule(last.text) !== undefined ? main.slice(0, -1) : main;
}

function splitAtDividers(passages: readonly Passage[]): readonly ArticlePart[] {
  const pieces = [/^# \S/, divider].map((boundary) => splitAt(boundary, passages));
  const several = pieces.map((some) => some.map((piece) => toPart('main', piece)).filter(hasText));
  return several.find(({ length }) => length > 1) ?? [toPart('main', passages)];
}

/** The lines between boundaries; a headline that is one stays with what follows it, a drawn line goes. */
function splitAt(boundary: RegExp, passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const pieces: Passage[][] = [[]];
  for (const passage of passages) {
    if (boundary.test(passage.text)) pieces.push([]);
    if (!divider.test(passage.text)) pieces.at(-1)?.push(passage);
  }
  return pieces;
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
