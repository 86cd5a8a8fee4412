// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code of templates is what these texts are.
import { expect, test } from 'vitest';
import { findTexts } from './find-texts.ts';

test('finds texts with what is filled in, whatever stands in it', () => {
  const code =
    '<p>{t`as of ${day}`} {rich`<b>${list.map(({ name }) => `${name}}`)}</b> \\u201cx\\u201d`}</p>';
  expect(findTexts(code)).toEqual([
    { text: 'as of {0}', filled: ['day'] },
    { text: '<b>{0}</b> “x”', filled: ['list.map(({ name }) => `${name}}`)'] },
  ]);
});

test('finds the context of a text', () => {
  expect(findTexts("within('a quote')`kind`")).toEqual([{ text: 'kind', context: 'a quote', filled: [] }]);
});

test('finds the context of a text that is broken over lines', () => {
  expect(findTexts("within(\n    'a day in places',\n  )`${day} in ${places}`")).toEqual([
    { text: '{0} in {1}', context: 'a day in places', filled: ['day', 'places'] },
  ]);
});

test.each(['within(context)`kind`', 'within("a quote")`kind`', "within('a quote')"])(
  '%s is an error, as nobody would translate it',
  (code) => expect(() => findTexts(code)).toThrow('names a context that cannot be read'),
);

test('finds counted texts, whatever counts them', () => {
  const code =
    "countOf(of(a, [b]), 'story', 'stories') + plural(n, '{0} day', '{0} days') + countOf(x, 'quote')";
  expect(findTexts(code).map(({ text, several }) => [text, several])).toEqual([
    ['{0} story', '{0} stories'],
    ['{0} day', '{0} days'],
    ['{0} quote', '{0} quotes'],
  ]);
});

test('takes nothing for a text that only looks like one', () => {
  expect(findTexts('import`x`; a.t`x`; at`x`; countOf(n, noun); function t(parts) {}')).toEqual([]);
});

test('a text without an end is an error', () => {
  expect(() => findTexts('t`no end')).toThrow('has no end');
});
