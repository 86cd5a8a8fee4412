import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastSpot } from '../index/index-format.ts';
import { writeNumber, writeNumbers } from '../words/number-text.ts';
import { readWords } from '../words/read-words.ts';
import { addNumber, createNumberStore, startNumbers, textOfNumbers } from './growing-numbers.ts';
import { createWordIndexer, readPlaces } from './index-words.ts';

test('numbers that grow are written as all numbers are', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat())), (lists) => {
      const store = createNumberStore();
      const growing = lists.map((numbers) => ({ numbers, to: startNumbers(store) }));
      for (let turn = 0; turn < Math.max(0, ...lists.map(({ length }) => length)); turn++)
        for (const { numbers, to } of growing)
          if (turn < numbers.length) addNumber(store, to, numbers[turn] ?? 0);
      for (const { numbers, to } of growing)
        expect(textOfNumbers(store, to)).toBe(numbers.map(writeNumber).join(''));
    }),
  );
});

test('long lists go on where a block is full', () => {
  const store = createNumberStore();
  const lists = [3, 40, 5_000].map((step) => ({ step, to: startNumbers(store) }));
  const times = 200_000;
  for (let turn = 0; turn < times; turn++)
    for (const { step, to } of lists) addNumber(store, to, (turn * step) % 70_000);
  expect(store.blocks.length).toBeGreaterThan(1);
  for (const { step, to } of lists) {
    const numbers = Array.from({ length: times }, (_, turn) => (turn * step) % 70_000);
    expect(textOfNumbers(store, to) === writeNumbers(numbers)).toBe(true);
  }
});

test('gives back every spot of every word, whatever the texts', () => {
  const said: readonly string[] = ['lake', 'boat', 'oar'];
  const words = fc.array(fc.constantFrom(...said), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(words), (texts) => {
      const indexer = createWordIndexer();
      texts.forEach((text, quote) => {
        indexer.addWords(quote, readWords(text.join(' ')));
      });
      const places = indexer.finish();
      for (const word of said) {
        const expected = texts.flatMap((text, quote) =>
          text.includes(word) ? [[quote, text.flatMap((one, spot) => (one === word ? [spot] : []))]] : [],
        );
        const found = places.get(word);
        expect(found === undefined ? [] : readPlaces(found)).toEqual(expected);
      }
    }),
  );
});

test('a group has the quotes of all its words once, marked ones too, and no spots', () => {
  const indexer = createWordIndexer();
  indexer.addWords(3, readWords('they went, she goes'));
  indexer.addWords(3, readWords('going'), '~');
  indexer.addWords(5, readWords('gone'), '~');
  const places = indexer.finish();
  const [group] = [...places].filter(([key]) => key.startsWith('+f')).map(([, found]) => readPlaces(found));
  expect(group).toEqual([
    [3, []],
    [5, []],
  ]);
  expect([...places.keys()].filter((key) => key.startsWith('~'))).toEqual(['~going', '~gone']);
});

test('words far behind have one place', () => {
  const indexer = createWordIndexer();
  indexer.addWords(0, readWords('far '.repeat(lastSpot + 9)));
  const far = indexer.finish().get('far');
  expect(far === undefined ? [] : readPlaces(far)[0]?.[1].at(-1)).toBe(lastSpot);
});
