import { expect, test } from 'vitest';
import {
  exampleArticle,
  examplePerson,
  exampleQuote,
  exampleSource,
} from '../../../tests/example-content.ts';
import { checkSpeakers } from './check-speakers.ts';

const people = [
  examplePerson({ roles: [{ title: 'Minister for the lake' }] }),
  examplePerson({
    id: 'berg',
    name: 'Pål Berg',
    spellings: ['Berg'],
    roles: [{ title: 'Harbour minister of Vessia' }],
  }),
  examplePerson({ id: 'berg-moss', name: 'Ann Berg Moss', spellings: ['Berg Moss'] }),
  examplePerson({
    id: 'odell',
    name: "Una O'Dell",
    spellings: ["O'Dell"],
    roles: [{ title: 'Spokesperson of the harbour' }],
  }),
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
  ['somebody without a record by the way', 'Holt told Ike Marsh', ['holt']],
  ['somebody without a record as one who is spoken to', 'he told Ike Marsh', ['holt']],
  ['somebody without a record as one whom others serve', 'an adviser to Ike Marsh said', ['holt']],
  ['somebody without a record in an office', 'Harbour Guild spokeswoman Mara Holt said', ['holt']],
  ['no person', 'the Harbour Committee said', ['holt']],
  ['the speaker in a spelling nobody recorded', 'Mara-Lis Holt said', ['holt']],
  ['an office that the speaker holds', 'the lake minister said', ['holt']],
  ['an office that nobody here holds', 'the pilot said', ['holt']],
  ['several who speak', 'both Holt and Berg spoke of', ['berg', 'holt']],
  ['the speaker first', 'Holt told Berg', ['holt']],
  ['somebody else’s by possession', 'Berg’s minister, Holt, said', ['holt']],
  ['only an owner', "Berg's pilot said", ['holt']],
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
  ['somebody without a record', 'Ike Marsh said', ['holt']],
  ['somebody without a record behind the verb', 'said Ike Marsh', ['holt']],
  ['somebody without a record first', 'Ike Marsh told Holt', ['holt']],
  ['somebody without a record where nobody is recorded', 'Ike Marsh said', []],
  ['an office that another holds', 'the harbour spokeswoman added', ['holt']],
  ['one of two like offices by its own words', 'the harbour minister said', ['holt']],
  ['a longer name that holds the speaker’s', 'Ann Berg Moss said', ['berg']],
])('is an error where it names %s: %s', (_, printed, speaker) =>
  expect(check(printed, speaker).map(({ rule, path }) => [rule, path])).toEqual([
    ['speaker-against-attribution', ['quotes', 0, 'speaker']],
  ]),
);

const native = [
  examplePerson({ id: 'holt', nativeName: 'Мара Хольт', spellings: ['Хольт'] }),
  examplePerson({ id: 'berg', nativeName: 'Пол Берг', spellings: ['Берг'] }),
];

test.each([
  ['ru', 'сообщил Берг', ['holt'], 1],
  ['ru', 'по словам Берга', ['holt'], 1],
  ['ru', 'по словам Хольта', ['holt'], 0],
  ['ru', 'по словам Хольта', ['berg'], 1],
  ['ru', 'заявил Иван Мирский', ['holt'], 1],
  ['uk', 'за словами Берга', ['holt'], 1],
  ['de', 'sagte Mara Holt', ['holt'], 0],
  ['de', 'sagte Ike Marsch', ['holt'], 1],
  ['fr', 'a déclaré Ike Marche', ['holt'], 1],
  ['es', 'dijo Ike Marcha', ['holt'], 1],
  ['es', 'dijo la ministra', ['holt'], 0],
  ['fi', 'sanoi Ike Marsh', ['holt'], 0],
])('in %s, “%s” beside %s: %i', (language, printed, speaker, count) =>
  expect(
    checkSpeakers({
      people: native,
      articles: [
        exampleArticle({
          source: exampleSource({ language }),
          quotes: [{ ...exampleQuote, speaker, attribution: { printed, span: [30, 45] } }],
        }),
      ],
    }),
  ).toHaveLength(count),
);

test('names both, and is content with a reason', () => {
  expect(check('Berg Moss reinforced', ['holt'])[0]?.message).toBe(
    '“quotes.calm.speaker” is Mara Holt, and the report’s words that name the speaker, “Berg Moss reinforced”, name Ann Berg Moss.',
  );
  const speakerKnown = { grade: 'inferred', evidence: 'The next sentence gives the words to Holt.' } as const;
  expect(check('Berg Moss reinforced', ['holt'], { speakerKnown })).toEqual([]);
});
