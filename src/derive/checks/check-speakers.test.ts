import { expect, test } from 'vitest';
import { exampleArticle, examplePerson, exampleQuote } from '../../../tests/example-content.ts';
import { checkSpeakers } from './check-speakers.ts';

const people = [
  examplePerson(),
  examplePerson({ id: 'berg', name: 'Pål Berg', spellings: ['Berg'] }),
  examplePerson({ id: 'berg-moss', name: 'Ann Berg Moss', spellings: ['Berg Moss'] }),
  examplePerson({ id: 'odell', name: "Una O'Dell", spellings: ["O'Dell"] }),
  examplePerson({ id: 'other-berg', name: 'Liv Berg', spellings: ['Berg'] }),
];

const check = (printed: string, speaker: string[], fields: object = {}) =>
  checkSpeakers({
    people,
    articles: [
      exampleArticle({
        quotes: [{ ...exampleQuote, speaker, attribution: { printed, span: [30, 45] }, ...fields }],
      }),
    ],
  });

test.each([
  ['the name', 'Holt said', ['holt']],
  ['the full name', 'the minister Mara Holt said', ['holt']],
  ['a pronoun', 'he said', ['holt']],
  ['an office', 'the minister added', ['holt']],
  ['nobody we know', 'Ike Marsh said', ['holt']],
  ['several who speak', 'both Holt and Berg spoke of', ['berg', 'holt']],
  ['the speaker first', 'Holt told Berg', ['holt']],
  ['somebody else’s by possession', 'Berg’s minister, Holt, said', ['holt']],
  ['only an owner', "Berg's spokesman said", ['holt']],
  ['a name that two share', 'Berg said', ['other-berg']],
  ['a name with the other apostrophe', 'O’Dell said', ['odell']],
  ['a longer name that holds another', 'Ann Berg Moss said', ['berg-moss']],
])('agrees where the attribution names %s: %s', (_, printed, speaker) =>
  expect(check(printed, speaker)).toEqual([]),
);

test.each([
  ['somebody else', 'Berg reinforced', ['holt']],
  ['somebody else first', 'Berg reinforced Holt’s remarks', ['holt']],
  ['what another believes', 'adding that Berg believes', ['holt']],
  ['one of two', 'Holt said', ['holt', 'berg']],
  ['somebody where nobody is recorded', 'Holt said', []],
  ['a longer name that holds the speaker’s', 'Ann Berg Moss said', ['berg']],
])('is an error where it names %s: %s', (_, printed, speaker) =>
  expect(check(printed, speaker).map(({ rule, path }) => [rule, path])).toEqual([
    ['speaker-against-attribution', ['quotes', 0, 'speaker']],
  ]),
);

test('names both, and is content with a reason', () => {
  expect(check('Berg Moss reinforced', ['holt'])[0]?.message).toBe(
    '“quotes.calm.speaker” is Mara Holt, and the report’s words that name the speaker, “Berg Moss reinforced”, name Ann Berg Moss.',
  );
  const speakerKnown = { grade: 'inferred', evidence: 'The next sentence gives the words to Holt.' } as const;
  expect(check('Berg Moss reinforced', ['holt'], { speakerKnown })).toEqual([]);
});
