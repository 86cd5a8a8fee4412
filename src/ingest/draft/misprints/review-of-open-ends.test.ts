import { expect, test } from 'vitest';
import { ingest } from '../../../../tests/ingest-lake.ts';

const lead = 'Ministers left the lake after four hours of talks about the dam and the mill, the town said.';
const notes = (text: string) =>
  (ingest(`Lake talks end\n\n${lead}\n\n${text}\n`)?.drafts[0]?.article.review ?? []).filter((note) =>
    note.includes('how far the words go'),
  );

test('a quotation that nothing closes before its line ends is asked about', () => {
  expect(notes('Ann Moss said: “We wait until the\ngate is whole and dry.')).toEqual([
    'The quote “We wait until the gate is whole and dry.” opens with a mark and has none at its end, where its line ends, too: look how far the words go.',
  ]);
});

test.each([
  ['closed', 'Ann Moss said: “We wait until the gate is whole.”'],
  [
    'of two paragraphs',
    '“We wait until the gate is whole,” Ann Moss said. “It is dry.\n\n“And nobody pays.”',
  ],
  ['between other marks', 'Ann Moss said: «We wait until the gate is whole».'],
])('one that is %s is not', (_, text) => {
  expect(notes(text)).toEqual([]);
});
