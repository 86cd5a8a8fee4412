import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { firstOfEach, groupByOccasion, sharedWords } from './group-by-occasion.ts';

const people = [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })];
const events = [exampleEvent({ id: 'talks' }), exampleEvent({ id: 'dinner' })];

type Fields = Record<string, unknown>;

function quote(id: string, words: string, fields: Fields = {}) {
  const span: [number, number] = [0, words.length];
  return { id, speaker: ['holt'], words, span, kind: 'utterance' as const, said: 'talks', ...fields };
}

const part = (id: string, words: string, fields: Fields = {}) =>
  quote(id, words, { kind: 'fragment', ...fields });

function groupsOf(...quotes: ReturnType<typeof quote>[]) {
  const articles = quotes.map((each, index) =>
    exampleArticle({ id: `report-${index}`, body: '', quotes: [each], events: [] }),
  );
  return groupByOccasion(buildDossier(exampleContent({ people, events, articles })).quotes);
}

const shape = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ occasion, statements, fragments }) => ({
    at: occasion?.id,
    whole: statements.map((items) => items.map(({ fullest }) => fullest.quote.id).join('+')),
    parts: fragments.flatMap(({ speakers, groups: own }) =>
      own.map(
        ({ of, items }) =>
          `${speakers[0]?.id} of ${of}: ${items.map(({ fullest }) => fullest.quote.id).join(', ')}`,
      ),
    ),
  }));

test('the occasion with most to read comes first, what has none last; whole statements lead, the fullest first', () => {
  const groups = groupsOf(
    quote('nowhere', 'We shall see what the lake brings us all today', { said: undefined }),
    part('aside', 'calm', { said: 'dinner' }),
    quote('short', 'The lake is calm'),
    quote('long', 'Today the lake is as calm as ever'),
  );
  expect(shape(groups).map(({ at, whole }) => [at, whole])).toEqual([
    ['talks', ['long', 'short']],
    ['dinner', []],
    [undefined, ['nowhere']],
  ]);
});

test('fragments stand by speaker under what they were said of, and last those of which nobody knows', () => {
  const [group] = shape(
    groupsOf(
      part('bare', 'so it is'),
      part('calm', 'calm', { context: 'The lake.' }),
      part('deep', 'deep', { context: 'The lake.' }),
      part('cold', 'cold', { context: 'The water.', speaker: ['berg'] }),
    ),
  );
  expect(group?.parts).toEqual([
    'holt of The lake.: calm, deep',
    'holt of undefined: bare',
    'berg of The water.: cold',
  ]);
});

test('renderings of one utterance are one item, and what two are said to have said stands first, side by side', () => {
  const utterance = 'calm-lake';
  const [group] = groupsOf(
    quote('long', 'Nobody here has ever seen a lake as blue as this'),
    quote('one', 'The lake is calm and deep', { utterance }),
    quote('again', 'The lake is calm', { utterance }),
    quote('other', 'The lake is calm', { utterance, speaker: ['berg'] }),
  );
  expect(group?.statements.map((items) => items.map(({ fullest }) => fullest.quote.id))).toEqual([
    ['one', 'other'],
    ['long'],
  ]);
  expect(group?.statements[0]?.[0]?.again.map((view) => view.quote.id)).toEqual(['again']);
  const [pair = []] = group?.statements ?? [];
  expect(pair.map((item) => sharedWords(item, pair))).toEqual(['The lake is calm', 'The lake is calm']);
});

test('a long group gives its fullest and says how many there are', () => {
  const [first] = firstOfEach(
    groupsOf(part('a', 'calm'), quote('b', 'The lake is calm'), part('c', 'deep')),
    1,
  );
  expect(first?.group.quotes.map((view) => view.quote.id)).toEqual(['b']);
  expect(first?.all).toBe(3);
});
