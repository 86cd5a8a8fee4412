import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Given } from '../src/ingest/draft/draft-request.ts';
import { createKnowledge } from '../src/ingest/draft/knowledge.ts';
import { ingestFile } from '../src/ingest/ingest-file.ts';
import { readSourceText } from '../src/ingest/source/text/read-source-text.ts';
import { exampleEvent, exampleOutlet, examplePerson, exampleSource } from './example-content.ts';

export const knowledge = createKnowledge({
  people: [examplePerson()],
  outlets: [
    exampleOutlet(),
    exampleOutlet({ id: 'nine', name: 'Nine News', role: 'aggregator', url: 'https://nine.example' }),
  ],
  events: [
    exampleEvent({
      id: 'press-conference',
      title: 'Holt speaks to the press',
      shortTitle: 'Press conference',
    }),
  ],
});

export function ingest(
  text: string,
  { name = 'lake.txt', ...given }: Given & { readonly name?: string } = {},
) {
  const bytes = new TextEncoder().encode(text);
  const reading = readSourceText(name, bytes);
  if (reading.status === 'refused') return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    source: reading.source.text,
    ...ingestFile({ name, sha256, source: reading.source }, given, knowledge),
  };
}

export const report = `Read this! Donate here

Lake talks end without a paper

Ministers left the lake on Sunday after four hours of talks about the dam.The boats went back at noon.

“We shall see,” Mara Holt said at the press conference. “The lake is calm.”

Her colleague Bo Berg, the harbour master, called the talks “long and quiet.”

Subscribe to Lake Post newsletter!
`;

test.each([
  ['printed', '<p>Boats went back at noon.</p>', { deck: 'Boats went back at noon.' }],
  ['declared only', '', { description: 'Boats went back at noon.' }],
])('the deck of a page that is %s, and its author, have their fields', (_, deck, expected) => {
  const paragraphs = report
    .split('\n\n')
    .slice(2, -1)
    .map((line) => `<p>${line}</p>`);
  const page = `<html lang="en"><head><meta name="description" content="Boats went back at noon."><meta name="author" content="Ida Moen"></head><body><article><h1>Lake talks end without a paper</h1>${deck}${paragraphs.join('')}</article></body></html>`;
  const { headline, outlet, outletKnown, via, language, file, ...source } =
    ingest(page, { name: 'lake.html' })?.drafts[0]?.article.source ?? exampleSource();
  expect(source).toEqual({ ...expected, authors: ['Ida Moen'] });
});

test('an agency through which words came is proposed as an outlet, once, and named in the review', () => {
  const told = report.replace('at the press conference', 'to the Fjord news agency');
  const made = ingest(`${told}\n“The dam holds,” Berg told the Fjord agency.\n`);
  const [draft] = made?.drafts ?? [];
  expect(made?.outlets.map(({ id }) => id)).toContain('fjord');
  expect(draft?.article.quotes?.map(({ told: through }) => through)).toEqual(['fjord', undefined, 'fjord']);
  expect(draft?.article.review).toContain(
    'The report has words through Fjord, a new outlet: check content/outlets/fjord.yaml.',
  );
});

test('words in a correction are nobody’s quote, and the note leads the review', () => {
  const note = 'Correction: An earlier version of this report said that Holt had called it “a joke.”';
  const [draft] = ingest(`${report.replace('Subscribe to Lake Post newsletter!', note)}`)?.drafts ?? [];
  expect(draft?.article.quotes?.map(({ words }) => words)).not.toContain('a joke');
  expect(draft?.article.notQuotes?.map(({ words, kind }) => [words, kind])).toContainEqual([
    'a joke',
    'unsaid',
  ]);
  expect(draft?.article.review?.[0]).toContain('The report says of itself (correction): “Correction: An');
});

test('what a wire sets before a headline is cut by its rule, and that it corrects itself leads the review', () => {
  const made = ingest(report.replace('Lake talks end', 'CORRECTED-Lake talks end'));
  const [draft] = made?.drafts ?? [];
  expect(draft?.article.source.headline).toBe('Lake talks end without a paper');
  expect(made?.receipt.decisions).toContainEqual(
    expect.objectContaining({ what: 'cut', words: 'CORRECTED-', rule: 'banner above a headline' }),
  );
  expect(draft?.article.review?.[0]).toContain('The report says of itself (correction): “CORRECTED-”');
});
