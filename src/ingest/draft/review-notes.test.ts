import { expect, test } from 'vitest';
import { ingest } from '../../../tests/ingest-lake.ts';

const paragraph =
  'Ministers left the lake after four hours of talks about the dam and the mill, the town said.';

function notesOnDate(head: string, url: string): readonly string[] {
  const page = `<!doctype html><html lang="en"><head><title>Lake talks end</title>${head}</head><body><h1>Lake talks end</h1><p>${paragraph}</p></body></html>`;
  const [draft] = ingest(page, { name: 'lake.html', url })?.drafts ?? [];
  return (draft?.article.review ?? []).filter((note) => note.includes('date of publication'));
}

test.each([
  [
    'an inferred day',
    '',
    'https://lake.example/2031/05/06/talks',
    ['The date of publication is inferred and not printed as such: check the day.'],
  ],
  [
    'a bound',
    '<meta property="article:modified_time" content="2031-05-06T10:00:00Z">',
    'https://lake.example/talks',
    ['The date of publication is only bounded by the text: look for the day.'],
  ],
  [
    'a printed day',
    '<meta property="article:published_time" content="2031-05-06T10:00:00Z">',
    'https://lake.example/talks',
    [],
  ],
])('%s is told of as what it is', (_, head, url, notes) => {
  expect(notesOnDate(head, url)).toEqual(notes);
});

test.each([
  ['a recorded person', '“We wait until the gate is whole,” Mara Holt said.', []],
  ['a person who is proposed', '“We wait until the gate is whole,” Bo Berg said.', []],
  [
    'an office',
    '“We wait until the gate is whole,” the harbour master said.',
    ['harbour master” without a name'],
  ],
])('of the words of %s the review says what is not known', (_, text, expected) => {
  const notes = ingest(`Lake talks end\n\n${paragraph}\n\n${text}\n`)?.drafts[0]?.article.review ?? [];
  const doubts = notes.filter((note) => note.includes('“We wait until the gate is whole'));
  expect(doubts).toEqual(expected.map((words) => expect.stringContaining(words)));
});
