import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  examplePerson,
  exampleSource,
} from '../../../tests/example-content.ts';
import { checkReferences } from './check-references.ts';

const quote = {
  id: 'calm',
  words: 'We shall see',
  span: [17, 29] as [number, number],
  kind: 'utterance' as const,
};
const claim = { value: 'PT4H', printed: 'four hours', span: [76, 86] as [number, number] };

test('a former id is answered with the one of today', () => {
  const content = exampleContent({
    people: [examplePerson({ formerly: ['hold'] })],
    articles: [exampleArticle({ quotes: [{ ...quote, speaker: ['hold'] }] })],
  });
  expect(checkReferences(content)[0]?.hint).toContain('It is “holt” now.');
});

test('finds nothing where every id is known', () => expect(checkReferences(exampleContent())).toEqual([]));

test.each([
  [
    'person',
    exampleArticle({ quotes: [{ ...quote, speaker: ['hold'] }] }),
    '“quotes.calm.speaker” names the person “hold”',
    '“holt”',
  ],
  [
    'event',
    exampleArticle({ quotes: [{ ...quote, speaker: [], said: 'lake-meting' }] }),
    '“quotes.calm.said”',
    '“lake-meeting”',
  ],
  [
    'outlet',
    exampleArticle({ source: exampleSource({ outlet: 'lake-pots' }) }),
    '“source.outlet”',
    '“lake-post”',
  ],
  [
    'repost',
    exampleArticle({ source: exampleSource({ via: ['lake-pots'] }) }),
    '“source.via”',
    '“lake-post”',
  ],
  [
    'told event',
    exampleArticle({ events: [{ event: 'lake-meetings' }] }),
    '“events” names the event',
    '“lake-meeting”',
  ],
  [
    'fact',
    exampleArticle({ events: [{ event: 'lake-meeting', claims: [{ ...claim, fact: 'durations' }] }] }),
    '“durations”',
    '“duration”',
  ],
  [
    'claimant',
    exampleArticle({
      events: [{ event: 'lake-meeting', claims: [{ ...claim, fact: 'duration', by: ['hold'] }] }],
    }),
    'claims.by',
    '“holt”',
  ],
  [
    'person in a value',
    exampleArticle({
      events: [{ event: 'lake-meeting', claims: [{ ...claim, fact: 'duration', value: ['holt', 'hold'] }] }],
    }),
    'claims.value” names the person “hold”',
    '“holt”',
  ],
])('names file, field, value and the nearest id for an unknown %s', (_, article, message, nearest) => {
  const [notice, ...more] = checkReferences(exampleContent({ articles: [article] }));
  expect(more).toEqual([]);
  expect(notice?.file).toBe('content/articles/lake-talks.md');
  expect(notice?.message).toContain(message);
  expect(notice?.hint).toContain(nearest);
});

test.each([
  ['people', { people: ['hold'] }],
  ['after', { after: 'dinner' }],
  ['length', { length: 'durration' }],
  ['outcome.facts', { outcome: { facts: ['lake-meeting/lenght'], note: 'It came.' } }],
  ['outcome.event', { outcome: { event: 'dinner', note: 'It came.' } }],
  ['facts.it.since', { facts: [{ id: 'it', asks: 'What?', type: 'text', since: 'dinner' }] }],
])('checks “%s” of an event', (field, fields) => {
  const content = exampleContent({ events: [exampleEvent(), exampleEvent({ id: 'walk', ...fields })] });
  expect(checkReferences(content).map(({ file, message }) => [file, message.split(' ')[0]])).toEqual([
    ['content/events/walk.yaml', `“${field}”`],
  ]);
});

const outside = { grade: 'outside' as const, evidence: 'the radio has it', source: 'hill-raido' };

test.each([
  ['articles/lake-talks.md', { articles: [exampleArticle({ published: { date: '2031', ...outside } })] }],
  [
    'articles/lake-talks.md',
    { articles: [exampleArticle({ source: exampleSource({ outletKnown: outside }) })] },
  ],
  [
    'articles/lake-talks.md',
    { articles: [exampleArticle({ quotes: [{ ...quote, speaker: ['holt'], saidKnown: outside }] })] },
  ],
  [
    'articles/lake-talks.md',
    { articles: [exampleArticle({ quotes: [{ ...quote, speaker: ['holt'], speakerKnown: outside }] })] },
  ],
  ['events/lake-meeting.yaml', { events: [exampleEvent({ dated: outside })] }],
  ['events/lake-meeting.yaml', { events: [exampleEvent({ timed: outside })] }],
  [
    'events/lake-meeting.yaml',
    { events: [exampleEvent({ sources: [{ source: 'hill-raido', gives: 'the day' }] })] },
  ],
  [
    'outlets/lake-post.yaml',
    {
      outlets: [
        exampleOutlet({
          labels: [{ labeller: 'Reed', list: 'lakes', code: 'A', meaning: 'wet', source: 'hill-raido' }],
        }),
      ],
    },
  ],
  [
    'people/holt.yaml',
    { people: [examplePerson({ roles: [{ title: 'minister', from: '2030', dated: outside }] })] },
  ],
])('names the nearest source for an unknown one in %s', (file, fields) => {
  const notices = checkReferences(exampleContent(fields));
  expect(notices.map((notice) => [notice.file, notice.hint.split('?')[0]])).toEqual([
    [`content/${file}`, 'Did you mean “hill-radio”'],
  ]);
});
