import { describe, expect, test } from 'vitest';
import type { QuoteList } from '../read/quote-list.ts';
import { writeGaps } from '../words/number-text.ts';
import type { AskedWord } from './asked-words.ts';
import { createMatcher, type MatchQuestion } from './match-quotes.ts';
import type { Term } from './term.ts';

const asked: AskedWord = { word: 'a', written: 'a', unfinished: false };

function list(...quotes: readonly number[]): QuoteList {
  return { text: writeGaps(quotes), offset: 0, count: quotes.length };
}

function term(...lists: readonly QuoteList[]): Term {
  return {
    asked,
    alternatives: lists.map((some, place) => ({
      how: 'word',
      found: 'a',
      weight: 1 / (place + 1),
      list: some,
    })),
    isCutShort: false,
  };
}

const match = createMatcher(8);

function quotesFor(question: Partial<MatchQuestion>): { quotes: number[]; covered: number } {
  const { quotes, covered } = match({ terms: [], excluded: [], enough: 'all', ...question });
  return { quotes: Array.from(quotes).toSorted((one, other) => one - other), covered };
}

describe('createMatcher', () => {
  test.each<[string, Partial<MatchQuestion>, number[], number]>([
    ['all quotes when nothing is asked', {}, [0, 1, 2, 3, 4, 5, 6, 7], 0],
    ['all but the excluded ones', { excluded: [list(0, 7)] }, [1, 2, 3, 4, 5, 6], 0],
    ['quotes with every term', { terms: [term(list(1, 2, 3)), term(list(2, 3, 4))] }, [2, 3], 2],
    ['any alternative of a term', { terms: [term(list(1), list(5)), term(list(1, 5, 6))] }, [1, 5], 2],
    ['nothing when a term is nowhere', { terms: [term(list(1, 2)), term()] }, [], 2],
    [
      'the quotes with most terms, when that is allowed',
      { terms: [term(list(1, 2)), term(list(2, 3)), term(list(7))], enough: 'most' },
      [2],
      2,
    ],
    [
      'the quotes with any term, when that is enough',
      { terms: [term(list(1, 2)), term(list(2, 3)), term(list(7))], enough: 'any' },
      [1, 2, 3, 7],
      2,
    ],
    [
      'the best that is not excluded',
      {
        terms: [term(list(1, 2)), term(list(2, 3)), term(list(7))],
        enough: 'most',
        excluded: [list(2)],
      },
      [1, 3, 7],
      1,
    ],
  ])('gives %s', (_, question, quotes, covered) => {
    expect(quotesFor(question)).toEqual({ quotes, covered });
  });

  test('scores the surest alternative, and rare terms higher than common ones', () => {
    const { quotes, scores } = match({
      terms: [term(list(1), list(1, 2))],
      excluded: [],
      enough: 'all',
    });
    expect(Array.from(quotes)).toEqual([1, 2]);
    expect(scores[0]).toBeCloseTo(2 * (scores[1] ?? 0));
    const rare = match({ terms: [term(list(1))], excluded: [], enough: 'all' });
    expect(rare.scores[0]).toBeGreaterThan(scores[0] ?? 0);
  });

  test('leaves nothing behind for the next question', () => {
    const question: MatchQuestion = {
      terms: [term(list(1, 2)), term(list(9 % 8))],
      excluded: [list(1)],
      enough: 'most',
    };
    expect(match(question)).toEqual(match(question));
  });
});
