import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWrappedLines } from './join-wrapped-lines.ts';

const paragraphs = [
  'Engineers closed the swing bridge at Ostmark on Thursday after a cable had snapped during the night, the office said.',
  '“Nobody was on it at the time,” bridge keeper Lena Fors told reporters on the quay. “We heard it from the house, and my grandfather hung that cable.”',
  'Thirty lorries waited on the north bank by noon. A new cable takes six weeks to make, according to the office.',
];

function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

const wordsOfLines = (text: string) => text.split('\n').filter((line) => line !== '');

test.each([50, 60, 72, 80])('a text wrapped at %i signs has its paragraphs again', (width) => {
  const wrapped = paragraphs.map((text) => wrap(text, width)).join('\n\n');
  expect(wordsOfLines(joinWrappedLines(`Bridge closed\n\n${wrapped}\n`).text)).toEqual([
    'Bridge closed',
    ...paragraphs,
  ]);
});

test.each([26, 32, 38])('a column of print %i signs wide has its paragraphs again', (width) => {
  const wrapped = paragraphs.map((text) => wrap(text, width)).join('\n\n');
  expect(wordsOfLines(joinWrappedLines(`BRIDGE CLOSED\n\n${wrapped}\n`).text)).toEqual([
    'BRIDGE CLOSED',
    ...paragraphs,
  ]);
});

test('words that the column parts are whole where they stand whole elsewhere', () => {
  const column =
    'Engineers shut the bridge at Ost-\nmark on Tuesday, and Ostmark now\nwaits. “We wait until the gate is\nwhole,” she said, and she laid a-\nside her hat, which was of good\ngrey wool and older than all of\nus here.';
  expect(joinWrappedLines(column)).toEqual({
    text: 'Engineers shut the bridge at Ostmark on Tuesday, and Ostmark now waits. “We wait until the gate is whole,” she said, and she laid a-side her hat, which was of good grey wool and older than all of us here.',
    joined: 6,
    parted: ['a-side'],
  });
});

test('with a menu and a foot around it too', () => {
  const wrapped = paragraphs.map((text) => wrap(text, 66)).join('\n\n');
  const menu = ['Home', 'News', 'Sport', 'Opinion', 'Subscribe'];
  const lines = wordsOfLines(joinWrappedLines(`${menu.join('\n')}\n\n${wrapped}\n\n© 2031 Gazette`).text);
  expect(lines).toEqual([...menu, ...paragraphs, '© 2031 Gazette']);
});

test('a paragraph keeps the number of its first line', () => {
  const wrapped = paragraphs.map((text) => wrap(text, 60)).join('\r\n\r\n');
  const { text } = joinWrappedLines(wrapped);
  for (const paragraph of paragraphs) {
    const line = (all: string, at: number) => all.slice(0, at).split('\n').length;
    expect(line(text, text.indexOf(paragraph))).toBe(line(wrapped, wrapped.indexOf(paragraph.slice(0, 20))));
  }
});

test.each([
  ['paragraphs on one line each', paragraphs.join('\n')],
  ['a menu', 'Home\nNews\nSport\nOpinion\nSubscribe\nSearch\nContact'],
  [
    'sentences of one line',
    Array.from({ length: 8 }, (_, at) => `The ferry left at ${at} in the morning, he said.`).join('\n'),
  ],
  [
    'short lines of small letters',
    'blue water\ngrey stones under the bridge\nand nobody\nto tell of it\nbut the wind that blows\nover the lock\nat night',
  ],
  ['nothing', ''],
])('%s stay as they are', (_, text) => {
  expect(joinWrappedLines(text)).toEqual({ text, joined: 0, parted: [] });
});

test('no letter is lost or moved', () => {
  const anyLine = fc.array(
    fc.constantFrom(
      ...paragraphs.flatMap((text) => wrap(text, 60).split('\n')),
      '',
      '- item',
      '====',
      'Home',
    ),
  );
  fc.assert(
    fc.property(anyLine, (lines) => {
      const text = lines.join('\n');
      expect(joinWrappedLines(text).text.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
