import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  exampleOutsideSource,
  examplePerson,
  exampleQuote,
  exampleSource,
} from '../../../tests/example-content.ts';
import type { ArticleInput } from '../../domain/article.ts';
import type { Content } from '../../domain/content.ts';
import { checkFieldMarks } from './check-field-marks.ts';

const whatIsWrong = (content: Partial<Content>) =>
  checkFieldMarks(exampleContent(content)).map(({ rule, file, path }) => [rule, file, path?.join('.')]);

const ofArticle = (fields: Partial<ArticleInput>) => whatIsWrong({ articles: [exampleArticle(fields)] });

describe('marks of every style', () => {
  test.each([
    '“we lost”',
    '”we lost”',
    '"we lost"',
    '‘we lost’',
    "'we lost'",
    "''we lost''",
    '«we lost»',
    '« we lost »',
    '»we lost«',
    '‹we lost›',
    '„we lost“',
    '„we lost”',
    '‚we lost‘',
    '`we lost´',
    '「we lost」',
    '『we lost』',
    '｢we lost｣',
    '〝we lost〞',
    '＂we lost＂',
    '❝we lost❞',
    '《we lost》',
    '〈we lost〉',
  ])('%s is no recorded quote', (marked) => {
    expect(ofArticle({ deck: `Holt said ${marked} twice.` })).toEqual([
      ['words-not-recorded', 'content/articles/lake-talks.md', 'deck'],
    ]);
  });

  test.each(['“We shall see”', '"We shall see"', '‘shall see’', '« The lake is calm. »', '「shall」'])(
    '%s is one',
    (marked) => expect(ofArticle({ deck: `Holt said ${marked} twice.` })).toEqual([]),
  );

  test('the deck of the report is its own words, not ours', () => {
    const source = exampleSource({ deck: 'Holt: “we lost”', description: 'She said “we lost” twice.' });
    expect(ofArticle({ source })).toEqual([]);
  });

  test.each([
    'The ministers’ talks weren’t the voters’ wish.',
    "The ministers' talks weren't the voters' wish.",
    'They met in the ’90s.',
  ])('apostrophes are none: %s', (deck) => expect(ofArticle({ deck })).toEqual([]));

  test.each(['Holt said “we lost.', 'Holt said we lost”.', 'Holt said ‘we lost.', 'Holt said "we lost.'])(
    'a mark alone is named: %s',
    (deck) => expect(ofArticle({ deck })).toEqual([['mark-alone', 'content/articles/lake-talks.md', 'deck']]),
  );
});

describe('what is between them is a recorded quote', () => {
  test.each([
    ['whole', '“We shall see […] The lake is calm.”', true],
    ['a part of it', '“shall see”', true],
    ['over a broken line', '“We shall\n  see”', true],
    ['with our comma inside', '“We shall see,”', true],
    ['in another case', '“we shall see”', false],
    ['one letter other', '“We shall sea”', false],
    ['a part of a word', '“The lake is cal”', false],
    ['shortened without the report’s saying so', '“We […] see”', false],
    ['joined where nothing joins', '“We shall see The lake is calm.”', false],
    ['added to', '“We shall see it”', false],
  ])('%s: %s', (_, marked, isRight) => {
    expect(ofArticle({ deck: `Holt said ${marked} twice.` })).toHaveLength(isRight ? 0 : 1);
  });

  test('or recorded as none', () => {
    const notQuotes = [{ words: 'four hours', span: [76, 86], kind: 'cited', why: 'Cited.' }] as const;
    const deck = 'It took “four hours”.';
    expect([ofArticle({ deck }).length, ofArticle({ deck, notQuotes: [...notQuotes] }).length]).toEqual([
      1, 0,
    ]);
  });

  test('words of a claim are no quote, since the report says them itself', () => {
    expect(ofArticle({ deck: 'Holt said “four hours”.' })).toHaveLength(1);
  });
});

const said = 'Holt’s words, “we lost”, again.';
const known = { grade: 'inferred', evidence: said } as const;

describe('every text of ours is read', () => {
  test.each<readonly [string, Partial<ArticleInput>]>([
    ['title', { title: said }],
    ['deck', { deck: said }],
    ['source.outletKnown.evidence', { source: exampleSource({ outletKnown: known }) }],
    ['published.evidence', { published: { date: '2031-05-04', ...known } }],
    ['quotes.0.context', { quotes: [{ ...exampleQuote, context: said }] }],
    ['quotes.0.speakerKnown.evidence', { quotes: [{ ...exampleQuote, speakerKnown: known }] }],
    ['quotes.0.saidKnown.evidence', { quotes: [{ ...exampleQuote, saidKnown: known }] }],
    ['notQuotes.0.why', { notQuotes: [{ words: 'hours', span: [81, 86], kind: 'term', why: said }] }],
    ...(['value', 'note', 'onlyIf'] as const).map(
      (field) =>
        [
          `events.0.claims.0.${field}`,
          {
            events: [
              {
                event: 'lake-meeting',
                claims: [
                  {
                    fact: 'duration',
                    value: 'PT4H',
                    expected: true,
                    printed: 'four hours',
                    span: [76, 86],
                    [field]: said,
                  },
                ],
              },
            ],
          } satisfies Partial<ArticleInput>,
        ] as const,
    ),
  ])('of an article: %s', (path, fields) => {
    expect(ofArticle(fields)).toEqual([['words-not-recorded', 'content/articles/lake-talks.md', path]]);
  });

  const fact = { id: 'duration', asks: 'How long?', type: 'duration' };

  test.each([
    ['title', { title: said }],
    ['shortTitle', { shortTitle: said }],
    ['place', { place: said }],
    ['summary', { summary: said }],
    ['dated.evidence', { dated: known }],
    ['timed.evidence', { timed: known }],
    ['undated', { date: undefined, dated: undefined, undated: said }],
    ['outcome.note', { outcome: { note: said } }],
    ['facts.0.asks', { facts: [{ ...fact, asks: said }] }],
    ['facts.0.differs.note', { facts: [{ ...fact, differs: { kind: 'emphasis', note: said } }] }],
    ['sources.0.gives', { sources: [{ source: 'agency', gives: said }] }],
  ])('of an event: %s', (path, fields) => {
    expect(whatIsWrong({ events: [exampleEvent(fields)] })).toEqual([
      ['words-not-recorded', 'content/events/lake-meeting.yaml', path],
    ]);
  });

  test.each([
    ['name', { name: said }],
    ['shortName', { shortName: said }],
    ['roles.0.title', { roles: [{ title: said }] }],
  ])('of a person: %s', (path, fields) => {
    expect(whatIsWrong({ people: [examplePerson(fields)] })).toEqual([
      ['words-not-recorded', 'content/people/holt.yaml', path],
    ]);
  });

  const label = { labeller: 'Monitor', list: 'lakes', code: 'A', meaning: 'b', source: 'monitor' };

  test.each([
    ['name', { name: said }],
    ['note', { note: said }],
    ['family', { family: said }],
    ['labels.0.meaning', { labels: [{ ...label, meaning: said }] }],
  ])('of an outlet: %s', (path, fields) => {
    expect(whatIsWrong({ outlets: [exampleOutlet(fields)] })).toEqual([
      ['words-not-recorded', 'content/outlets/lake-post.yaml', path],
    ]);
  });

  test.each(['name', 'says', 'note'])('of a source from outside: %s', (field) => {
    const source = exampleOutsideSource({ id: 'agency' });
    expect(whatIsWrong({ sources: [{ ...source, [field]: said }] })).toEqual([
      ['words-not-recorded', 'content/sources/agency.yaml', field],
    ]);
  });

  test.each(['site', 'title', 'summary', 'subject'])('of the story: %s', (field) => {
    const { story } = exampleContent();
    expect(whatIsWrong({ story: { ...story, [field]: said } })).toEqual([
      ['words-not-recorded', 'content/story.yaml', field],
    ]);
  });
});

test('a text that reports share may cite those that tell of it, and no others', () => {
  const far = exampleArticle({
    id: 'harbour',
    quotes: [{ ...exampleQuote, words: 'It is late', said: undefined }],
    events: [],
  });
  const articles = [exampleArticle(), far];
  const withSummary = (summary: string) => whatIsWrong({ articles, events: [exampleEvent({ summary })] });
  expect(withSummary('Holt said “We shall see”.')).toEqual([]);
  expect(withSummary('Holt said “It is late”.')).toHaveLength(1);
});

test('the message names the words, the nearest recorded ones and what to do', () => {
  const [notice] = checkFieldMarks(
    exampleContent({ articles: [exampleArticle({ deck: 'Holt said “We shall sea”.' })] }),
  );
  expect(notice?.message).toBe(
    '“deck” sets “We shall sea” between quotation marks, and that is not recorded in any report that is spoken of here. The nearest recorded words are “We shall see […] The lake is calm.” (the quote “calm” of lake-talks).',
  );
  expect(notice?.hint).toContain(':quote[id]');
});
