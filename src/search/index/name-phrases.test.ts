import { describe, expect, test } from 'vitest';
import type { IndexedType } from './index-format.ts';
import { findNamePhrases } from './name-phrases.ts';

function phrasesOf(
  type: IndexedType,
  name: string,
  spellings: readonly string[] = [],
): { plain: string[]; afterOperator: string[] } {
  const all = [...findNamePhrases([{ id: 'an-id', type, name, spellings, of: [] }])].flatMap(
    ([first, phrases]) => phrases.map(({ rest, plain }) => ({ text: [first, ...rest].join(' '), plain })),
  );
  return {
    plain: all.filter(({ plain }) => plain).map(({ text }) => text),
    afterOperator: all.filter(({ plain }) => !plain).map(({ text }) => text),
  };
}

describe('findNamePhrases', () => {
  test.each<[IndexedType, string, readonly string[], readonly string[]]>([
    ['person', 'Ute von Aldern', ['ute', 'ute von aldern', 'von aldern', 'aldern'], ['anid']],
    ['outlet', 'The Morning Post', ['the morning post'], ['morning post', 'post', 'anid']],
    [
      'occasion',
      'Joint press conference',
      ['joint press conference', 'joint press', 'press conference'],
      ['conference', 'anid'],
    ],
    ['place', 'Port Arlan', ['port arlan'], ['anid']],
    [
      'role',
      'Foreign Minister of Vessia',
      ['foreign minister of vessia', 'foreign minister', 'minister of vessia'],
      ['anid'],
    ],
    ['role', 'Vice-President', ['vicepresident', 'vice president'], ['anid']],
    ['kind', 'Utterance', [], ['utterance', 'anid']],
  ])(
    'lets a %s “%s” be asked for by its name and the right parts of it',
    (type, name, plain, afterOperator) => {
      const phrases = phrasesOf(type, name);
      expect(phrases.plain.toSorted()).toEqual(plain.toSorted());
      expect(phrases.afterOperator.toSorted()).toEqual(afterOperator.toSorted());
    },
  );

  test('takes no more of a long name than people type, and the whole', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
    const { plain } = phrasesOf('occasion', words.join(' '));
    expect(plain).toContain(words.slice(5, 13).join(' '));
    expect(plain).not.toContain(words.slice(5, 14).join(' '));
    expect(plain).toContain(words.join(' '));
  });

  test.each<IndexedType>(['person', 'outlet', 'occasion', 'place', 'role', 'kind'])(
    'a %s of twice the words has about twice the phrases',
    (type) => {
      const lengthOf = (count: number) => {
        const name = Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
        const { plain, afterOperator } = phrasesOf(type, name);
        return [...plain, ...afterOperator].join(' ').length;
      };
      expect(lengthOf(800) / lengthOf(400)).toBeLessThan(2.5);
    },
  );

  test('names that share a surname share its phrase, the most quoted first', () => {
    const entries = ['Ann Lee', 'Bob Lee'].map((name) => ({
      id: name,
      type: 'person' as const,
      name,
      spellings: [],
      of: [],
    }));
    expect(findNamePhrases(entries).get('lee')).toEqual([
      { rest: [], plain: true, whole: false, names: [0, 1] },
    ]);
  });
});
