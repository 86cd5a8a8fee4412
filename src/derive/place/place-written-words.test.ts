import { expect, test } from 'vitest';
import type { Span } from '../../text/anchor/span.ts';
import { type Chooser, placeWrittenWords } from './place-written-words.ts';
import { listWrittenWords } from './written-words.ts';

const text = `‘We shall see'

“We shall see,” Mara Holt said. She asked for calm. “Calm,” Holt said, “is a (new) word. We shall see. We shall see.”
Berg said that it was late. “It’s late,” Berg said. “It is  over,” Berg said.`;

const nobody: Chooser = () => Promise.resolve(undefined);

/** The places as a person would point at them: words, and the paragraph and number of its kind they stand at. */
async function place(article: Record<string, unknown>, choose = nobody, within: Span = [0, text.length]) {
  const placings = [];
  for await (const placing of placeWrittenWords(listWrittenWords(article), { text, within }, choose))
    placings.push(placing);
  return placings;
}

const spans = async (...given: Parameters<typeof place>) =>
  (await place(...given)).map((placing) =>
    placing.kind === 'found' || placing.kind === 'stands' ? placing.span[0] : placing.kind,
  );

const quote = (fields: Record<string, unknown>) => ({ quotes: [{ id: 'a', ...fields }] });
const second = text.indexOf('“We shall see,”') + 1;

test.each([
  ['words that stand once', quote({ words: 'is a (new) word' }), [text.indexOf('is a (new)')]],
  [
    'a quote by its attribution, though a headline has its words too',
    quote({ words: 'We shall see', attribution: { printed: 'Mara Holt said' } }),
    [second, text.indexOf('Mara Holt said')],
  ],
  [
    'the attribution that stands beside the quote, and not another of the same words',
    quote({ words: 'It’s late', attribution: { printed: 'Berg said' } }),
    [text.indexOf('It’s late'), text.indexOf('Berg said. “It is')],
  ],
  [
    'the second part behind the first, in its paragraph',
    quote({ words: 'Calm', continued: [{ words: 'We shall see.' }] }),
    [text.indexOf('Calm,”'), text.indexOf('We shall see. ')],
  ],
  [
    'a bracket of the outlet inside the quote',
    quote({ words: 'is a (new) word', insertions: [{ words: '(new)' }] }),
    [text.indexOf('is a'), text.indexOf('(new)')],
  ],
  [
    'the words of a claim',
    { events: [{ event: 'talks', claims: [{ fact: 'hour', printed: 'it was late' }] }] },
    [text.indexOf('it was late')],
  ],
])('finds %s', async (_, article, expected) => expect(await spans(article)).toEqual(expected));

test('a sign has no place that a quote has', async () => {
  const article = {
    ...quote({ words: 'We shall see', attribution: { printed: 'Mara Holt said' } }),
    notQuotes: [{ words: 'We shall see' }],
  };
  expect(await spans(article)).toEqual([second, text.indexOf('Mara Holt said'), 1]);
});

test('what stands right stays, and what moved follows its words', async () => {
  const at = (start: number) => quote({ words: 'It’s late', span: [start, start + 9] });
  expect((await place(at(text.indexOf('It’s late'))))[0]?.kind).toBe('stands');
  expect(await place(at(3))).toMatchObject([
    { kind: 'found', span: [text.indexOf('It’s late'), expect.anything()] },
  ]);
});

test('words typed with other signs are written as the report prints them', async () =>
  expect(await place(quote({ words: "It's late" }))).toMatchObject([{ kind: 'found', words: 'It’s late' }]));

test('nobody is asked what the text answers, and words of the report stay open until somebody says which', async () => {
  const twice = { events: [{ event: 'talks', claims: [{ fact: 'mood', printed: 'We shall see' }] }] };
  const [open] = await place(twice);
  expect(open).toMatchObject({ kind: 'several', written: { name: 'claims.talks.mood.printed' } });
  expect(open?.kind === 'several' && open.spans.length).toBe(4);
  const last: Chooser = (_, { spans: all }) => Promise.resolve(all.at(-1));
  expect(await spans(twice, last)).toEqual([text.lastIndexOf('We shall see')]);
});

test('a misprint is answered with what the report has, and nobody’s words are changed unasked', async () => {
  const misprint = quote({ words: 'It’s lade', attribution: { printed: 'Berg said' } });
  const [open, part] = await place(misprint);
  expect(open).toMatchObject({ kind: 'near' });
  expect(part).toMatchObject({ kind: 'waits' });
  const yes: Chooser = (_, { spans: [first] }) => Promise.resolve(first);
  expect(await place(misprint, yes)).toMatchObject([
    { kind: 'found', words: 'It’s late' },
    { kind: 'found' },
  ]);
});

test('nothing outside the report is looked at, and words that are nowhere are named', async () => {
  expect(await spans(quote({ words: 'It’s late' }), nobody, [0, second])).toEqual(['none']);
  expect(await spans(quote({ words: 'No such thing was ever printed' }))).toEqual(['none']);
});

test('what is no record yet is passed over', async () =>
  expect(await spans({ quotes: ['a', null, { id: 'b', words: 7 }], notQuotes: 3, events: [{}] })).toEqual(
    [],
  ));
