import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, toPassages } from '../passages/passage.ts';
import { boilerplateRules } from './boilerplate-rules.ts';
import { stripBoilerplate } from './strip-boilerplate.ts';

describe('each rule', () => {
  test.each(boilerplateRules)('removes a $name: $example', ({ name, example }) => {
    const { kept, removed } = stripBoilerplate(toPassages(example));
    expect(kept).toEqual([]);
    expect(removed.map(({ rule }) => rule.name)).toEqual([name]);
  });

  test.each(boilerplateRules)('keeps prose beside a $name: $keeps', ({ keeps }) => {
    const { kept, removed } = stripBoilerplate(toPassages(keeps));
    expect(removed).toEqual([]);
    expect(kept.map(({ text }) => text)).toEqual([keeps]);
  });

  test('has a name of its own', () => {
    expect(new Set(boilerplateRules.map(({ name }) => name)).size).toBe(boilerplateRules.length);
  });
});

test.each([
  'Scroll down to continue reading',
  'Why this ad?',
  'Return to homepage',
  'Older posts',
  'Read more »',
  'Copy this link',
  'Gift this article',
  '1.2k likes',
  'Sort by: Newest',
  'Log in to leave a comment',
  'Reply',
  'Start the conversation',
  'Tap to enlarge photo',
  '3 of 12',
  'Handout photo',
  'about 3 hours ago',
  '9:15 AM EST, March 3, 2031',
  'Ada Lindqvist, Staff Writer',
  'Posted in: Canals, Ferries',
  'Manage cookies',
  'You can reach Ada at ada@gazette.example.',
  'Make a donation',
  'Get it on Google Play',
  'This video is unavailable.',
  'Already a subscriber? Log in',
  'Tarnholm 8°C',
])('removes what any news page may print: %s', (line) => {
  expect(stripBoilerplate(toPassages(line)).kept).toEqual([]);
});

const lines = [
  ...boilerplateRules.flatMap(({ example, keeps }) => [example, keeps]),
  '',
  '  ',
  '“Yes”, he said. ',
];
const anyFile = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\r\n', ' \n\n')), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));

test('nothing disappears: kept, cut and white space are the file', () => {
  fc.assert(
    fc.property(anyFile, (source) => {
      const { kept, removed } = stripBoilerplate(toPassages(source));
      const all = [...kept, ...removed.map(({ passage }) => passage)].toSorted((a, b) => a.start - b.start);
      const between = all.map((passage, index) =>
        source.slice(index === 0 ? 0 : endOf(all[index - 1] ?? passage), passage.start),
      );
      const last = all.at(-1);
      expect([...between, source.slice(last === undefined ? 0 : endOf(last))].join('').trim()).toBe('');
      expect(all.every((passage) => source.slice(passage.start, endOf(passage)) === passage.text)).toBe(true);
    }),
  );
});
