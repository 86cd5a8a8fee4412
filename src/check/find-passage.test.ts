import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckedPassage } from './checked-report.ts';
import { findPassage, searchText } from './find-passage.ts';
import { findWindows, hashWindow, windowAfter, windowBefore, windowSize } from './letter-windows.ts';
import { readSigns } from './read-signs.ts';

const report =
  'The lake lay still before the talks began. Mara Holt called the evening "friendly" and left by the north pier. ' +
  'A friendly crowd stood by. "We shall see what the winter brings," she said. Nobody asked about the ferry again.';

/** The passage as it would be recorded of the report, at the n-th place where its words stand. */
function recorded(words: string, nth = 0): CheckedPassage {
  const places = Array.from(report.matchAll(new RegExp(words, 'g')), ({ index }) => index);
  const start = places[nth] ?? -1;
  const [before, after] = [
    windowBefore(readSigns(report.slice(0, start)).letters),
    windowAfter(readSigns(report.slice(start + words.length)).letters),
  ];
  return { words, at: 0, to: 0, ...(before && { before }), ...(after && { after }) };
}

function find(text: string, passage: CheckedPassage): string {
  const searched = searchText(text, [passage]);
  const finding = findPassage(searched, passage);
  if (finding.kind === 'missing') return 'missing';
  const spaces = finding.kind === 'found' && finding.isSpaced ? ' with other spaces' : '';
  return `${finding.kind}${spaces}: ${searched.shown.slice(...finding.span)}`;
}

const long = 'We shall see what the winter brings';

describe('a passage', () => {
  test.each([
    ['is found as it is', report, 'found: friendly'],
    ['between marks of another shape', report.replaceAll('"', '”'), 'found: friendly'],
    [
      'with hard spaces and soft hyphens',
      report.replaceAll(' ', '\u00a0').replace('called', 'cal\u00adled'),
      'found: friendly',
    ],
    [
      'with something set in before its sentence',
      report.replace('. Mara', '.\n\nADVERTISEMENT\n\nMara'),
      'found: friendly',
    ],
    [
      'changed in its place, though the word stands elsewhere',
      report.replace('friendly', 'fr1endly'),
      'differs: fr1endly',
    ],
    ['replaced in its place', report.replace('friendly', 'long and cold'), 'differs: long and cold'],
    ['within a longer word', report.replace('friendly"', 'unfriendly"'), 'differs: unfriendly'],
    ['before one more letter', report.replace('friendly"', 'friendlys"'), 'differs: friendlys'],
    ['where only the word stands', 'It was a friendly talk.', 'elsewhere: friendly'],
    ['where nothing stands', 'It was a talk.', 'missing'],
  ])('of few words %s', (_, text, outcome) => {
    expect(find(text, recorded('friendly'))).toBe(outcome);
  });

  test.each([
    ['alone', `She said: ${long}.`, `found: ${long}`],
    [
      'with a space lost',
      report.replace('shall see', 'shallsee'),
      'found with other spaces: We shallsee what the winter brings',
    ],
    [
      'with a word taken out',
      report.replace('the winter', 'winter'),
      'differs: We shall see what winter brings',
    ],
    [
      'changed, in other surroundings',
      'Holt: We shall see what the spring brings. Then she left.',
      'differs: We shall see what the spring brings',
    ],
    [
      'with a sentence set in before it',
      report.replace('by. "We', 'by. Read more here. "We'),
      `found: ${long}`,
    ],
    [
      'with small letters for great ones',
      report.replace('We shall', 'we shall'),
      'differs: we shall see what the winter brings',
    ],
  ])('of many words is known %s', (_, text, outcome) => {
    expect(find(text, recorded(long))).toBe(outcome);
  });

  test('the second of two places is another than the first', () => {
    const changed = report.replace('A friendly crowd', 'A crowd');
    expect(find(changed, recorded('friendly', 1))).toMatch(/^differs/);
    expect(find(changed, recorded('friendly', 0))).toBe('found: friendly');
  });
});

test('one pass over a text finds every window that is asked for, where it begins', () => {
  fc.assert(
    fc.property(fc.string({ minLength: windowSize, maxLength: 80 }), fc.nat(), (letters, seed) => {
      const at = seed % (letters.length - windowSize + 1);
      const hash = hashWindow(letters.slice(at, at + windowSize));
      expect(findWindows(letters, new Set([hash])).get(hash)).toContain(at);
    }),
  );
});

test('windows need enough letters on their side', () => {
  expect(windowBefore('a'.repeat(windowSize - 1))).toBeUndefined();
  expect(windowAfter('a'.repeat(windowSize))).toBe(windowBefore('a'.repeat(windowSize)));
});

test.each([
  ['marks', '“It’s ‘so’”', `'It's'so'`],
  ['two single marks for a double one', "''so''", "'so'"],
  ['dashes', 'so — so', 'so-so'],
  ['dots', 'so...', 'so…'],
  ['ligatures', 'o\ufb03ce', 'office'],
  ['letters with parts', 'e\u0301', 'é'],
  ['what nobody sees', 's\u200bo\u00ad\u2060', 'so'],
])('%s are compared in one shape', (_, text, signs) => {
  expect(readSigns(text).signs).toBe(signs);
});

test('the places of signs and letters lead back into the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { plain, signs, signAt, letters, letterAt } = readSigns(text);
      expect(Array.from(signAt, (at) => plain[at]).join('')).toBe(signs);
      expect(
        Array.from(letterAt, (at) => signs[at])
          .join('')
          .toLowerCase(),
      ).toBe(letters.toLowerCase());
    }),
  );
});
