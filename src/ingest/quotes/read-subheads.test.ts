import { expect, test } from 'vitest';
import { surely } from './confidence/weigh-confidence.ts';
import { readQuotations } from './read-quotations.ts';

const before = ['Lock shut', 'Engineers shut the lock on Tuesday.', '“We wait,” said Ann Moss, the mayor.'];
const behind = ['Forty barges lay outside the harbour, and the council met.'];
const readLine = (line: string, around = { before, behind }) => {
  const text = [...around.before, line, ...around.behind].join('\n\n');
  const at = text.indexOf(line) + 1;
  return readQuotations(text).find(({ parts }) => parts.some(({ start }) => start === at));
};
const isSaid = (kind: string | undefined) => kind === 'utterance' || kind === 'fragment';

test.each(['“A night of waiting”', '“The gate leaks”', '«Ночь ожидания»'])(
  'a short line all between marks, among paragraphs, is a subhead and nobody’s words: %s',
  (line) => {
    expect(isSaid(readLine(line)?.kind)).toBe(false);
  },
);

test.each(['“We will not pay for that gate”', '“We wait for it”'])(
  'one that reads like speech is asked about: %s',
  (line) => {
    const read = readLine(line);
    expect(isSaid(read?.kind)).toBe(true);
    expect(read?.confidence).toBeLessThan(surely);
  },
);

test.each([
  ['that ends like a sentence', '“A night of waiting, and of cold.”'],
  ['that is long', '“A long night of waiting on the quay lies behind all of us here”'],
])('a line %s is the words of the one who spoke before', (_, line) => {
  const read = readLine(line);
  expect([isSaid(read?.kind), read?.speakers]).toEqual([true, ['Ann Moss']]);
});

test('who goes on behind a subhead is the one who spoke before it', () => {
  const text = [...before, '“A night of waiting”', '“It was cold on the quay, and long.”', ...behind];
  expect(readQuotations(text.join('\n\n')).at(-1)?.speakers).toEqual(['Ann Moss']);
});

test.each([
  ['and said:', '“We wait for it, all of us here”', 'Forty barges lay there.'],
  ['on Tuesday.', '“We wait for it, all of us here”', '— Ann Moss, mayor'],
  ['on Tuesday.', '“We wait for it, all of us here”', 'said Ann Moss, the mayor.'],
])('a line is no subhead where “%s” or what is below tells whose it is: %s %s', (end, line, below) => {
  const text = ['Lock shut', 'It leaks.', `Ann Moss, the mayor, came to the quay ${end}`, line, below];
  const read = readQuotations(text.join('\n\n')).at(-1);
  expect([isSaid(read?.kind), read?.speakers]).toEqual([true, ['Ann Moss']]);
});
