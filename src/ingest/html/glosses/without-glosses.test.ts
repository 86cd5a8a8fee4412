import { expect, test } from 'vitest';
import { pageText } from '../blocks/page-text.ts';
import { withoutGlosses } from './without-glosses.ts';

const textOf = (body: string) => pageText(withoutGlosses(`<html><body>${body}</body></html>`));

test.each([
  [
    'the sound above a letter',
    '<p>「<ruby>門<rp>(</rp><rt>もん</rt><rp>)</rp></ruby>が直る」</p>',
    '「門が直る」',
  ],
  [
    'words for screen readers',
    '<p>“We wait,” <span class="visually-hidden">(opens in a new window)</span>said <a href="/m">Ann Moss<span class="sr-only"> – opens in a new tab</span></a>.</p>',
    '“We wait,” said Ann Moss.',
  ],
  [
    'an explanation inside a word that it explains',
    '<p>“The <span class="glossary">gate<span class="tooltip">A door in a lock.</span></span> is whole.”</p>',
    '“The gate is whole.”',
  ],
  [
    'an explanation in a box of the same class',
    '<p>“The <span class="tooltip">gate<span class="tooltiptext">A door in a lock.</span></span> is whole.”</p>',
    '“The gate is whole.”',
  ],
  [
    'marks of footnotes',
    '<p>“The gate is whole<sup><a href="#f1">1</a></sup>,” said Moss<sup>[2]</sup> and Ray<a href="https://a.example/x#_ftn3">3</a>.</p>',
    '“The gate is whole,” said Moss and Ray.',
  ],
  [
    'letters that are set large beside their whole word',
    '<p><span aria-hidden="true">E</span><span class="sr-only">Engineers</span> came.</p>',
    'Engineers came.',
  ],
])('%s is none of the words of a line', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

test.each([
  ['a power', '<p>The lock has 40 m<sup>2</sup> of gates.</p>', 'The lock has 40 m2 of gates.'],
  [
    'a word with an explanation in its attribute',
    '<p>The <span class="tooltip" title="A door">gate</span> is whole.</p>',
    'The gate is whole.',
  ],
  ['a quotation', '<p>She said <span class="sr-only">“We wait.”</span></p>', 'She said “We wait.”'],
  ['the number of a note', '<p><a href="#_ftn1">[1]</a> She said so in May.</p>', '[1] She said so in May.'],
  ['a paragraph', '<p class="sr-only">Engineers shut the lock.</p>', 'Engineers shut the lock.'],
])('%s stays', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});
