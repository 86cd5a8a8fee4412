import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  examplePerson,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { topicRecords } from './topic-records.ts';

const dossier = buildDossier(
  exampleContent({
    people: [
      examplePerson({
        roles: [
          {
            title: 'minister',
            from: '2030',
            dated: { grade: 'inferred', evidence: 'the report says so' },
          },
        ],
      }),
    ],
    outlets: [
      exampleOutlet(),
      exampleOutlet({ id: 'silent', name: 'Silent Post', role: 'repost', note: 'It is silent.' }),
    ],
    events: [exampleEvent(), exampleEvent({ id: 'walk', title: 'A walk', kind: 'held' })],
    articles: [exampleArticle()],
  }),
);
const topics = topicRecords(dossier, 'Lake talks');
const topicOf = (id: string) => topics.find((topic) => topic.id === id);

test('everybody, every outlet and every event can be what a question is about', () => {
  expect(topics.map(({ type, id }) => `${type} ${id}`).toSorted()).toEqual([
    'event lake-meeting',
    'event walk',
    'outlet lake-post',
    'outlet silent',
    'person holt',
  ]);
});

test('an office has how its days are known, and leads to what was said', () => {
  expect(topicOf('holt')?.shown).toMatchObject({
    traits: [{ words: 'minister, since 2030', doubt: { value: 'office', grade: 'inferred' } }],
    links: [{ words: expect.stringMatching(/^\d+ quotes?$/) }],
  });
});

test('an outlet tells what it does, and that nobody labelled it; a report only thought to be its own says so', () => {
  expect(topicOf('silent')).toMatchObject({
    text: 'It is silent.',
    shown: {
      traits: [
        { words: 'reposts reports of others' },
        { words: 'not labelled, as far as this site has looked' },
      ],
      links: [],
    },
  });
  expect(topicOf('lake-post')?.shown.links).toMatchObject([{ words: 'Talks at the lake' }]);
});

test('an event shares the subject of the story, and is asked for by its length where no report tells it', () => {
  const walk = topicOf('walk');
  expect(walk).toMatchObject({ shared: 'Lake talks', title: 'A walk' });
  expect(walk?.keywords).toContain('how long');
  expect(walk?.ofKind).toContain('length, duration');
  expect(walk?.shown.traits).toContainEqual({ words: 'length not recorded' });
});
